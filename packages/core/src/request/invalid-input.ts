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

/** What a caller gets for what was thrown while a request was made: a `RequestError` for {@link InvalidInput}. */
export const refusal = (thrown: unknown, operation: string): unknown =>
  thrown instanceof InvalidInput ? new RequestError(thrown.problem, { operation }) : thrown;

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
    return `${what}: there is no ${JSON.stringify(name.slice(0, 40))}; there are ${known.join(", ")}`;
  }
  return undefined;
}

const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** A `Date` of any realm. */
export const isDate = (value: unknown): boolean => tagOf(value) === "Date";

/** A web stream of any realm, also where the runtime has none of its own. */
export const isStream = (value: unknown): value is ReadableStream =>
  typeof (value as Partial<ReadableStream> | undefined | null)?.getReader === "function";

/** A `Blob` or `File` of any realm. */
export const isBlob = (value: unknown): value is Blob => /^(Blob|File)$/.test(tagOf(value));

/** `FormData` of any realm. */
export const isFormData = (value: unknown): value is FormData => tagOf(value) === "FormData";

/** An object whose content is no field of it, so that JSON would have `{}` in its place. */
export const isOpaque = (value: unknown): boolean => /^(Promise|Map|Set|Blob|File)$/.test(tagOf(value));

/** An object that is written field by field, of any realm; no instance of a class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Throws {@link InvalidInput} for what is no plain object; `at` is what the message calls it. */
export function demandFields(at: string, value: unknown): asserts value is Record<string, unknown> {
  if (!isPlainObject(value))
    throw new InvalidInput(`${at} must be a plain object, such as { name: "value" }`);
}

/**
 * A string, number, boolean or bigint as text; undefined for what has no text of its own: objects, functions, symbols,
 * and numbers that are not finite.
 */
export function scalarText(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return Number.isFinite(value) ? String(value) : undefined;
    case "boolean":
    case "bigint":
      return String(value);
    default:
      return undefined;
  }
}

/** What to call a value that {@link scalarText} refuses, without showing it. */
export function kindOf(value: unknown): string {
  if (isDate(value)) return "a Date (write it as text, in the vendor's format)";
  if (typeof value === "number") return "a number that is not finite";
  if (isOpaque(value)) return `a ${tagOf(value)}`;
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
