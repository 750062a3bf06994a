import type { Paging } from "../operations/operation-table.ts";
import { InvalidInput } from "../request/invalid-input.ts";

/**
 * What an answer says of the page after it, in lists that go on by what the answer says: the cursor, or the link's path
 * and query. Absent where the list ends.
 */
export interface Continuation {
  readonly token?: string | undefined;
  /** Why it cannot be followed. */
  readonly problem?: string | undefined;
}

/** Whether the answer says how to go on, and not a count of pages or rows. */
export const isContinued = ({ style }: Paging): boolean => style === "cursor" || style === "link";

/** Reads what goes on after an answer; `asked` is the address that it was asked at. */
export function readContinuation(
  { style, next = "" }: Paging,
  data: unknown,
  headers: Headers,
  asked: string,
  root: string,
): Continuation {
  if (style === "link") {
    const target = nextLink(headers.get("link") ?? "");
    return target === undefined ? {} : followLink(target, asked, root);
  }
  if (style !== "cursor") return {};
  const found = next.split(".").reduce(property, data);
  const token = typeof found === "number" ? String(found) : (found ?? "");
  return typeof token === "string" ? { token: token || undefined } : { problem: `"${next}" is no cursor` };
}

/** The address of a link that was kept in a cursor. Throws {@link InvalidInput} where it is none of this server. */
export function addressOf(token: string, root: string): string {
  const address = new URL(root).origin + token;
  const { problem } = followLink(address, root, root);
  if (problem !== undefined) throw new InvalidInput(`"from" is a cursor of which ${problem}`);
  return address;
}

/** A link's path and query, where it stays within the origin and the path that the client calls. */
function followLink(target: string, asked: string, root: string): Continuation {
  const { origin, pathname } = new URL(root);
  const prefix = pathname.endsWith("/") ? pathname : `${pathname}/`;
  const url = URL.canParse(target, asked) ? new URL(target, asked) : undefined;
  // A server that decodes before it routes reads an encoded slash as a slash, and climbs with the dots beside it.
  const decoded = url?.pathname.replace(/%2f|%5c/gi, "/") ?? "";
  const isWithin =
    url?.origin === origin && new URL(`${origin}/${decoded.slice(1)}`).pathname.startsWith(prefix);
  return isWithin
    ? { token: url.pathname + url.search }
    : { problem: "the link to the next page leads to another server or out of the API's path" };
}

/** A target in brackets, and its parameters; what is quoted may hold anything. */
const LINK = /<([^>]*)>((?:\s*;\s*[^\s=;,"]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s;,"]*))?)*)/g;
const PARAMETER = /;\s*([^\s=;,"]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/g;

/**
 * The target of the first link whose relation is `next`.
 *
 * Source: RFC 8288, section 3: relations are compared without regard to case, only the first `rel` of a link counts, and
 * a link with an `anchor` is about something else.
 */
function nextLink(header: string): string | undefined {
  for (const [, target, parameters = ""] of header.matchAll(LINK)) {
    const found = [...parameters.matchAll(PARAMETER)].map(
      ([, name = "", quoted, plain = ""]) => [name.toLowerCase(), quoted ?? plain] as const,
    );
    const relations = found.find(([name]) => name === "rel")?.[1] ?? "";
    if (relations.toLowerCase().split(/\s+/).includes("next") && !found.some(([name]) => name === "anchor"))
      return target;
  }
  return undefined;
}

export function property(data: unknown, name: string): unknown {
  if (typeof data !== "object" || data === null || !Object.hasOwn(data, name)) return undefined;
  return (data as Record<string, unknown>)[name];
}
