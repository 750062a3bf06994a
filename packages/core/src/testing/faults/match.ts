import { follow, isObject, type OpenApiDocument, pointerSegment } from "../../document/openapi-document.ts";
import { checkMembers, isName } from "../../request/invalid-input.ts";
import type {
  NamedOperation,
  RequestMatch,
  RequestPattern,
  SimulatedFault,
  SimulatedRequest,
} from "./fault.ts";

type Predicate = (request: SimulatedRequest) => boolean;

const isPredicate = (match: RequestMatch): match is Predicate =>
  typeof match === "function" && !("method" in match);

/** Of any realm, such as a test runner's. */
const isRegExp = (match: unknown): match is RegExp =>
  Object.prototype.toString.call(match) === "[object RegExp]";

function patternOf(match: Exclude<RequestMatch, Predicate>): RequestPattern {
  if (isRegExp(match)) return { path: match };
  // An operation's function; its path may be that of a neighbour, too (`/sip/{sip_id}` fits `/sip/statuses`).
  if (typeof match === "function") return { operation: match };
  if (typeof match !== "string") return match;
  return match.startsWith("/") ? { path: match } : { operation: match };
}

const operationName = (operation: string | NamedOperation | undefined): string | undefined =>
  typeof operation === "object" || typeof operation === "function"
    ? `${operation.method} ${operation.path}`
    : operation;

const MEMBERS = ["method", "path", "operation"];

/** Throws for a match that fits no request: its fault would never happen, and the test would prove nothing. */
export function checkMatch(match: RequestMatch | undefined, names: () => ReadonlySet<string>): void {
  if (match === undefined || isPredicate(match)) return;
  const pattern = patternOf(match);
  checkMembers(pattern, MEMBERS, "fault: match");
  const operation = operationName(pattern.operation);
  if (operation !== undefined && !names().has(operation)) {
    throw new TypeError(`fault: match: there is no operation "${operation}"`);
  }
}

/**
 * Whether a path fits a template: `{name}` stands for one or more characters of a segment, `*` for any, and a last segment `*` for
 * everything below. No regular expression: this takes time in proportion to the path, whatever the template.
 */
export function fitsTemplate(template: string, path: string): boolean {
  const patterns = template.split("/");
  const segments = path.split("/");
  const takesRest = patterns.length > 1 && patterns.at(-1) === "*";
  if (takesRest ? segments.length < patterns.length : segments.length !== patterns.length) return false;
  if (takesRest) patterns.pop();
  return patterns.every((pattern, index) => fitsSegment(pattern, segments[index] ?? ""));
}

const wildcard = /(\{[^}]*\}|\*)/;

function fitsSegment(pattern: string, segment: string): boolean {
  const [first = "", ...rest] = pattern.split(wildcard);
  if (rest.length === 0) return pattern === segment;
  if (!segment.startsWith(first)) return false;
  let position = first.length;
  for (let index = 0; index < rest.length; index += 2) {
    const [sign, literal = ""] = rest.slice(index, index + 2);
    const least = position + (sign === "*" ? 0 : 1);
    const isLast = index + 2 >= rest.length;
    const found = isLast ? segment.length - literal.length : segment.indexOf(literal, least);
    if (found < least || !segment.startsWith(literal, found)) return false;
    position = found + literal.length;
  }
  return true;
}

/**
 * Makes the test for a match once, when the fault is injected. `prefix` stands before the document's paths; what gives tokens or
 * sessions, `logins`, fits only where it is named.
 */
export function matcherOf(
  match: RequestMatch | undefined,
  prefix: string,
  logins: readonly string[],
): (request: SimulatedRequest) => boolean {
  if (match === undefined) return ({ operation }) => operation === undefined || !logins.includes(operation);
  if (isPredicate(match)) return match;
  const { method, path, ...pattern } = patternOf(match);
  const operation = operationName(pattern.operation);
  return (request) => {
    if (method !== undefined && request.method !== method.toUpperCase()) return false;
    if (operation !== undefined && request.operation !== operation && request.operationId !== operation)
      return false;
    if (typeof path === "string") {
      const behind = request.path.startsWith(`${prefix}/`) ? request.path.slice(prefix.length) : request.path;
      return fitsTemplate(path, request.path) || fitsTemplate(path, behind);
    }
    // A sticky or global expression would remember where it stopped.
    return path === undefined || request.path.search(path) >= 0;
  };
}

/** An endpoint beside those of the document, such as that for tokens. */
interface Beside {
  readonly method: string;
  readonly path: string;
}

/** What a fault may name as its operation: method and path as the document writes them, or an `operationId`. */
export function matchedNames(document: OpenApiDocument, endpoints: readonly Beside[] = []): Set<string> {
  const names = new Set(endpoints.map(({ method, path }) => `${method} ${path}`));
  for (const [template, entry] of Object.entries(document.paths)) {
    const { additionalOperations, ...methods } =
      follow(document, entry, `/paths/${pointerSegment(template)}`)?.node ?? {};
    const operations = [
      ...Object.entries(methods).map(([method, node]) => [method.toUpperCase(), node] as const),
      ...(isObject(additionalOperations) ? Object.entries(additionalOperations) : []),
    ];
    for (const [method, node] of operations) {
      if (!isObject(node)) continue;
      names.add(`${method} ${template}`);
      if (typeof node.operationId === "string") names.add(node.operationId);
    }
  }
  return names;
}

/** The parts of a request's way that faults are about; a request takes one fault for each. */
export type FaultKind = "when" | "what" | "how";

export const faultKinds = {
  delay: "when",
  status: "what",
  work: "what",
  headers: "what",
  body: "what",
  contentType: "what",
  torn: "what",
  redirect: "what",
  unauthorized: "what",
  reset: "what",
  refuse: "what",
  drip: "how",
} as const satisfies Record<Exclude<keyof SimulatedFault, "match" | "times">, FaultKind>;

const members = ["match", "times", ...Object.keys(faultKinds)];
const moments: readonly unknown[] = ["before", "after", "body"] satisfies SimulatedFault["reset"][];
const dripMembers = ["bytes", "every", "endless"];

/** Whether this member makes something go wrong; `work` only says how a `status` does. */
const acts = ([name, value]: readonly [string, unknown]): boolean =>
  !["match", "times", "work"].includes(name) && value !== undefined && value !== false;

/**
 * Throws for a fault that cannot be, or that says nothing: one that never happens would make a test that proves nothing.
 *
 * @param place what the fault is called in the message
 */
export function checkFault(fault: SimulatedFault, place = "fault"): void {
  checkMembers(fault, members, place);
  const { times = 1, status, delay = 0, torn, reset, drip } = fault;
  const must = (isRight: boolean, what: string, value: unknown) => {
    if (isRight) return;
    // Faults come from files and over HTTP as well: a text may hold anything, line breaks included.
    const isShown = typeof value === "number" || (typeof value === "string" && isName(value));
    throw new RangeError(`${place}: ${what}, not ${isShown ? value : typeof value}`);
  };
  const isTime = (value: unknown) => typeof value === "number" && value >= 0;
  const isCount = (value: number) => value === Number.POSITIVE_INFINITY || Number.isInteger(value);
  must(isCount(times) && times > 0, "times must be a positive integer or Infinity", times);
  must(
    status === undefined || (Number.isInteger(status) && status >= 200 && status <= 599),
    "status must be from 200 to 599",
    status,
  );
  must(isTime(delay), "delay must be milliseconds from 0", delay);
  must(
    typeof torn !== "number" || (Number.isInteger(torn) && torn >= 0),
    "torn must be a number of bytes from 0",
    torn,
  );
  must(reset === undefined || moments.includes(reset), 'reset must be "before", "after" or "body"', reset);
  if (drip !== undefined) {
    checkMembers(drip, dripMembers, `${place}.drip`);
    const { every = 0, bytes = 1 } = drip;
    must(isTime(every), "drip.every must be milliseconds from 0", every);
    must(isCount(bytes) && bytes > 0, "drip.bytes must be a positive integer", bytes);
  }
  checkHeaders(fault, place);
  if (!Object.entries(fault).some(acts)) throw new TypeError(`${place}: says nothing that could go wrong`);
}

/** What no header can hold would only be found by the request that it is meant for. */
function checkHeaders({ headers, contentType = "", redirect = "" }: SimulatedFault, place: string): void {
  try {
    new Headers({ ...headers, "content-type": contentType, location: redirect });
  } catch {
    throw new TypeError(`${place}: headers, contentType and redirect must be what a header can hold`);
  }
}
