import { follow, isObject, type OpenApiDocument, pointerSegment } from "../../document/openapi-document.ts";
import { checkMembers } from "../check-members.ts";
import { checkFault, type FaultKind, faultKinds } from "./check-fault.ts";
import type {
  NamedOperation,
  RequestMatch,
  RequestPattern,
  SimulatedFault,
  SimulatedRequest,
} from "./fault.ts";

interface Waiting {
  readonly fault: SimulatedFault;
  readonly matches: (request: SimulatedRequest) => boolean;
  readonly kinds: ReadonlySet<FaultKind>;
  left: number;
}

function kindsOf({ match, times, ...effects }: SimulatedFault): Set<FaultKind> {
  return new Set(Object.keys(effects).map((name) => faultKinds[name as keyof typeof effects]));
}

/** The faults that wait for their requests, in order. */
export class FaultQueue {
  readonly #prefix: string;
  readonly #names: () => ReadonlySet<string>;
  #waiting: Waiting[] = [];

  /**
   * @param prefix what stands before the document's paths
   * @param names what a fault may name as its operation
   */
  constructor(prefix: string, names: () => ReadonlySet<string>) {
    this.#prefix = prefix;
    this.#names = names;
  }

  /** Faults that have not hit all their requests yet. */
  get pending(): readonly SimulatedFault[] {
    return this.#waiting.map(({ fault }) => fault);
  }

  /** All of them, or none where one cannot be. */
  add(faults: readonly SimulatedFault[]): void {
    for (const fault of faults) {
      checkFault(fault);
      checkMatch(fault.match, this.#names);
    }
    for (const fault of faults) {
      const { match, times = 1 } = fault;
      const matches = matcherOf(match, this.#prefix);
      this.#waiting.push({ fault, matches, kinds: kindsOf(fault), left: times });
    }
  }

  clear(): void {
    this.#waiting = [];
  }

  /** Takes the faults that hit this request: the first that matches of each kind. */
  take(request: SimulatedRequest): readonly SimulatedFault[] {
    if (this.#waiting.length === 0) return none;
    const taken: SimulatedFault[] = [];
    const used = new Set<FaultKind>();
    for (const waiting of this.#waiting) {
      if (!waiting.matches(request) || [...waiting.kinds].some((kind) => used.has(kind))) continue;
      for (const kind of waiting.kinds) used.add(kind);
      waiting.left -= 1;
      taken.push(waiting.fault);
    }
    this.#waiting = this.#waiting.filter(({ left }) => left > 0);
    return taken;
  }
}

const none: readonly SimulatedFault[] = [];

type Predicate = (request: SimulatedRequest) => boolean;

const isPredicate = (match: RequestMatch): match is Predicate =>
  typeof match === "function" && !("method" in match);

function patternOf(match: Exclude<RequestMatch, Predicate>): RequestPattern {
  if (match instanceof RegExp) return { path: match };
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

const escaped = (literal: string): string => literal.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** A template as an expression: `{name}` stands for one segment, and `prefix` may be left out. */
function expressionOf(template: string, prefix: string): RegExp {
  const source = template
    .split(/\{[^}]*\}/)
    .map(escaped)
    .join("[^/]+");
  return new RegExp(`^(${escaped(prefix)})?${source}$`);
}

/** Makes the test for a match once, when the fault is injected. `prefix` stands before the document's paths. */
export function matcherOf(
  match: RequestMatch | undefined,
  prefix: string,
): (request: SimulatedRequest) => boolean {
  if (match === undefined) return () => true;
  if (isPredicate(match)) return match;
  const { method, path, ...pattern } = patternOf(match);
  const operation = operationName(pattern.operation);
  const expression = typeof path === "string" ? expressionOf(path, prefix) : path;
  return (request) => {
    if (method !== undefined && request.method !== method.toUpperCase()) return false;
    if (operation !== undefined && request.operation !== operation && request.operationId !== operation)
      return false;
    // A sticky or global expression would remember where it stopped.
    return expression === undefined || request.path.search(expression) >= 0;
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
