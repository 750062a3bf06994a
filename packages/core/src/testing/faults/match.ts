import { checkMembers } from "../check-members.ts";
import type { SimulatedRequest } from "../requests/record.ts";

/** Which requests a fault hits: all that is named must fit. */
export interface RequestPattern {
  /** In upper or lower case. */
  readonly method?: string;
  /**
   * The path behind `baseUrl`: a template (`/api/v1/sip/{sip_id}`), as the document writes it or with what the vendor has
   * in front of the document's paths; or a regular expression for the whole of it.
   */
  readonly path?: string | RegExp;
  /** `PUT /api/v1/sip` as the document writes it, or an `operationId`. */
  readonly operation?: string;
}

/**
 * A pattern; text for an operation (`"PUT /api/v1/sip"`, `"createSipAccount"`) or a path (`"/api/v1/sip/{sip_id}"`); an
 * expression for a path; or a function.
 */
export type RequestMatch = RequestPattern | string | RegExp | ((request: SimulatedRequest) => boolean);

function patternOf(match: RequestPattern | string | RegExp): RequestPattern {
  if (match instanceof RegExp) return { path: match };
  if (typeof match !== "string") return match;
  return match.startsWith("/") ? { path: match } : { operation: match };
}

const MEMBERS = ["method", "path", "operation"];

/** Throws for a match that fits no request: its fault would never happen, and the test would prove nothing. */
export function checkMatch(match: RequestMatch | undefined, names: () => ReadonlySet<string>): void {
  if (match === undefined || typeof match === "function") return;
  const pattern = patternOf(match);
  checkMembers(pattern, MEMBERS, "fault: match");
  const { operation } = pattern;
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
  if (typeof match === "function") return match;
  const { method, operation, path } = patternOf(match);
  const expression = typeof path === "string" ? expressionOf(path, prefix) : path;
  return (request) => {
    if (method !== undefined && request.method !== method.toUpperCase()) return false;
    if (operation !== undefined && request.operation !== operation && request.operationId !== operation)
      return false;
    // A sticky or global expression would remember where it stopped.
    return expression === undefined || request.path.search(expression) >= 0;
  };
}
