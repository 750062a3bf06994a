import { isPbxError, keepCauses } from "../errors/pbx-error.ts";
import { RequestError } from "../errors/unanswered-errors.ts";
import { CallFault } from "../transport/call.ts";

/** The caller's input cannot become a safe request. Becomes a `RequestError`; never holds the value itself. */
export class InvalidInput extends CallFault {
  /** What is wrong with which input, as the error says it. */
  readonly problem: string;

  /** `problem` goes into a message: it must not hold the value. */
  constructor(problem: string) {
    super((call) => new RequestError(problem, call.record()));
    this.problem = problem;
  }
}

/** What a caller gets for what was thrown while a request was made: a `RequestError` for all but public errors. */
export function refusal(thrown: unknown, operation: string): unknown {
  if (thrown instanceof InvalidInput) return new RequestError(thrown.problem, { operation });
  if (isPbxError(thrown)) return thrown;
  // A getter, a proxy or a clock of the caller's.
  const reasons: string[] = [];
  keepCauses(reasons, [thrown]);
  return new RequestError("what was passed failed by itself (see explain)", { operation, reasons });
}

/** Throws {@link InvalidInput} with this problem where something is not right. */
export function demand(isRight: unknown, problem: string): asserts isRight {
  if (!isRight) throw new InvalidInput(problem);
}

/** Code that is being loaded. The clock of a test stands still meanwhile. */
export const loading = new Set<Promise<unknown>>();

/** Waits for an `import()` of what few calls need: a page may be offline then, or its files replaced by newer ones. */
export async function loaded<T>(code: Promise<T>): Promise<T> {
  loading.add(code);
  try {
    return await code;
  } catch {
    throw new InvalidInput("a part of the client's code could not be loaded");
  } finally {
    loading.delete(code);
  }
}

/**
 * Throws {@link InvalidInput} for a name that is not among the `known` ones. Compilers see it; in plain JavaScript a filter
 * in the wrong place would be left out without a word, and the call would read or delete more than it was meant to.
 */
export function refuseUnknown(what: string, given: object, known: readonly string[]): void {
  const problem = unknownMember(what, given, known);
  if (problem !== undefined) throw new InvalidInput(problem);
}

/** A sentence about the first member of `given` that is not among the `known` ones; undefined where there is none. */
export function unknownMember(what: string, given: object, known: readonly string[]): string | undefined {
  for (const name in given) {
    if (known.includes(name)) continue;
    const meant = probablyMeant(name, known);
    const hint = meant ? `; write ${meant}` : "";
    return `${what}: there is no ${shownName(name.slice(0, 40))}; there are ${known.join(", ")}${hint}`;
  }
  return undefined;
}

/** What names in documents and programs look like: no number of a telephone, no line break, no address. */
const NAME = /^[A-Za-z_](?:[A-Za-z_.?[\]-]|\d(?!\d\d)){0,63}$/;

/** True for a name that may be shown. */
export const isName = (name: string): boolean => NAME.test(name);

/** A name in quotes, or words for one that may be data of its own: a key can be a phone number, or forge a line of a log. */
export const shownName = (name: string): string =>
  isName(name) ? `"${name}"` : "(a name that is not shown)";

/** The known name that a misspelt one stands for: the same letters, or all but two or three in a row. */
export function probablyMeant(name: string, known: readonly string[]): string | undefined {
  const given = plain(name);
  return known.find((each) => plain(each) === given) ?? known.find((each) => isNear(given, plain(each)));
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, "");

function isNear(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const others = Math.max(left.length, right.length) - start - end;
  // Short words that differ in two letters are two words, like "state" and "store".
  const isTurned = [...left].sort().join() === [...right].sort().join();
  return shorter >= 4 && (isTurned || others <= (start >= 4 && shorter >= 5 ? 3 : shorter < 6 ? 1 : 2));
}

/** True for what may have members; functions do not count. */
export const isObjectLike = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Throws a `RequestError` of `asker` for options that are no object: types keep that out of TypeScript. */
export function demandOptions(asker: string, options: unknown): void {
  if (isObjectLike(options)) return;
  throw refusal(new InvalidInput("takes an object with options"), asker);
}

/** What a value of any realm calls itself: "Date", "ArrayBuffer". */
export const kindTag = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** A `Date` of any realm. */
export const isDate = (value: unknown): boolean => kindTag(value) === "Date";

/** A web stream of any realm, also where the runtime has none of its own. */
export const isStream = (value: unknown): value is ReadableStream =>
  typeof (value as Partial<ReadableStream> | undefined | null)?.getReader === "function";

/** A `Blob` or `File` of any realm, or one of this realm that does not say so (happy-dom). */
export const isBlob = (value: unknown): value is Blob =>
  /^(Blob|File)$/.test(kindTag(value)) || value instanceof Blob;

/** An object whose content is no field of it, so that JSON would have `{}` in its place. */
export const isOpaque = (value: unknown): boolean => /^(Promise|Map|Set|Blob|File)$/.test(kindTag(value));

/** An object that is written field by field, of any realm; no instance of a class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (!isObjectLike(value) || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Throws {@link InvalidInput} for what is no plain object; `at` is what the message calls it. */
export function demandFields(at: string, value: unknown): asserts value is Record<string, unknown> {
  demand(isPlainObject(value), `${at} must be a plain object, such as { name: "value" }`);
}

/**
 * A string, number, boolean or bigint as text; undefined for what has no text of its own: objects, functions, symbols,
 * and numbers that are not finite.
 */
export function scalarText(value: unknown): string | undefined {
  const hasText = typeof value === "number" ? Number.isFinite(value) : /^(str|bool|big)/.test(typeof value);
  return hasText ? String(value) : undefined;
}

/** A value as {@link scalarText} writes it. Throws {@link InvalidInput} where it cannot. */
export function demandText(value: unknown): string {
  const text = scalarText(value);
  demand(text !== undefined, `is ${kindOf(value)}, which has no text`);
  return text;
}

/** What `work` gives. Whatever it throws becomes {@link InvalidInput} of this place; what is none by itself is `otherwise`. */
export function within<T>(place: () => string, otherwise: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw new InvalidInput(`${place()} ${thrown instanceof InvalidInput ? thrown.problem : otherwise}`);
  }
}

/** What `encodeURIComponent` refuses. */
export const UNPAIRED = "holds half a surrogate pair";

/** What to call a value that {@link scalarText} refuses, without showing it. */
export function kindOf(value: unknown): string {
  if (isDate(value)) return "a Date (write it as text, in the vendor's format)";
  if (typeof value === "number") return "a number that is not finite";
  if (isOpaque(value)) return `a ${kindTag(value)}`;
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/**
 * Throws a TypeError where `given` is no object, or has a member that is not `known`. Types keep a typo out of TypeScript; in
 * JavaScript and JSON it would be something that is silently missing.
 *
 * @param place what the object is called in the message
 */
export function checkMembers(given: unknown, known: readonly string[], place: string): void {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new TypeError(`${place}: an object is needed`);
  const problem = unknownMember(place, given, known);
  if (problem !== undefined) throw new TypeError(problem);
}
