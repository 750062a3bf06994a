import type { RuntimeInit } from "../client/prepare.ts";
import type { ClientDefinition } from "../client/settings.ts";
import type { FoundOperation, Paging } from "../operations/operation-table.ts";
import { fillPath, writeQuery } from "../request/address.ts";
import { demand, demandFields, InvalidInput, refuseUnknown } from "../request/invalid-input.ts";
import type { PaginateOptions } from "./page.ts";
import { hash } from "./trail.ts";

/** A list as the caller asked for it: which one, with which filters, from where on. */
export interface ListRequest {
  readonly template: string;
  readonly operation: string;
  readonly paging: Paging;
  /** A number for the path's values and the filters; two walks with the same one see the same list. */
  readonly identity: number;
  /** The page size that the caller asked for. */
  readonly size: number | undefined;
  /** Where the walk begins: a page's number, or how many rows go before it. */
  readonly start: number;
  /** The cursor that the caller begins with, in a list that goes on by one. */
  readonly token: string | undefined;
  /** Where the API is, and the address of this list in it, without a query. */
  readonly root: string;
  readonly address: string;
  /** The caller's input as it was when the walk began, without page and size. */
  readonly init: RuntimeInit;
}

/** Reads what the caller gave to `paginate`. Throws {@link InvalidInput} for what is no list or cannot be asked for. */
export function readListRequest(
  definition: ClientDefinition,
  root: string,
  { name, details }: FoundOperation,
  template: string,
  init: RuntimeInit,
): ListRequest {
  const operation = `GET ${name}`;
  const paging = details.page;
  if (!paging) throw new InvalidInput("is no list; call GET instead of paginate");
  demand(typeof init === "object", "init must be an object, such as { params }");
  if (init.params?.query) demandFields("params.query", init.params.query);
  const { [paging.size ?? ""]: size, [placeOf(paging) ?? ""]: place, ...filters } = init.params?.query ?? {};
  const first = paging.style === "offset" ? 0 : 1;
  const params = { ...init.params, path: { ...init.params?.path }, query: sorted(filters) };
  const path = fillPath(template, params.path, definition.pathDefaults);
  const query = writeQuery(params.query, details.query);
  return {
    template,
    operation,
    paging,
    identity: hash(`${path}?${query}`),
    size: given(paging.size, size, 1),
    ...(paging.style === "cursor"
      ? { start: first, token: givenCursor(place) }
      : { start: given(placeOf(paging), place, first) ?? first, token: undefined }),
    root,
    address: root + path,
    init: { ...init, parseAs: undefined, params },
  };
}

/** A query parameter that counts pages or rows; undefined where it is left out. */
function given(name: string | undefined, value: unknown, lowest: number): number | undefined {
  if (value === undefined || value === null) return undefined;
  const number = countOf(value);
  if (number !== undefined && number >= lowest) return number;
  throw new InvalidInput(`query parameter "${name}" must be a whole number from ${lowest}`);
}

/** The query writes it, and refuses there what is no text. */
const givenCursor = (value: unknown): string | undefined =>
  (value ?? "") === "" ? undefined : (value as string);

/** The order in which filters are given makes no difference. */
const sorted = (query: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(query).sort(([one], [other]) => (one < other ? -1 : 1)));

/**
 * The input of the call for one page: the caller's own, with page and size in the query; and the address of the link that
 * leads there, where one does.
 */
export function requestOfPage(
  list: ListRequest,
  number: number,
  token: string | undefined,
  signal: AbortSignal,
): { readonly init: RuntimeInit; readonly address: string | undefined } {
  const { init, paging, size } = list;
  const place = placeOf(paging);
  const query = { ...init.params?.query };
  if (place !== undefined) query[place] = paging.style === "cursor" ? token : number;
  if (paging.size !== undefined && size !== undefined) query[paging.size] = size;
  const isLinked = paging.style === "link" && token !== undefined;
  return {
    init: { ...init, params: { ...init.params, query }, signal },
    address: isLinked ? addressOf(token, list.root) : undefined,
  };
}

/** The query parameter that says which page is asked for. */
const placeOf = ({ style, offset, page, cursor }: Paging): string | undefined =>
  ({ offset, page, cursor, link: undefined, single: undefined })[style];

/** What the walk reads of an answer. */
export interface ListAnswer {
  readonly rows: readonly unknown[];
  readonly last: number | undefined;
  readonly total: number | undefined;
  readonly current: number | undefined;
  /** What goes on after it, in a list that is walked so. */
  readonly token?: string | undefined;
}

/** The rows and counts of an answer; a sentence that says what is wrong where it holds no list. */
export function readAnswer(paging: Paging, data: unknown): ListAnswer | string {
  const rows = paging.items === undefined ? data : property(data, paging.items);
  if (!Array.isArray(rows)) {
    return paging.items === undefined ? "the answer is not a list" : `"${paging.items}" is not a list`;
  }
  const count = (name: string | undefined) =>
    name === undefined ? undefined : countOf(property(data, name));
  return { rows, last: count(paging.last), total: count(paging.total), current: count(paging.current) };
}

/** A number from 0, also where it comes as text; undefined for everything else. */
export function countOf(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) && (number as number) >= 0 ? (number as number) : undefined;
}

/** The options with their defaults. Throws {@link InvalidInput} for those that make no sense, or that there are none of. */
export function readOptions(options: PaginateOptions = {}): {
  readonly prefetch: number;
  readonly maxItems: number;
} {
  refuseUnknown("options", options, ["prefetch", "maxItems", "from"]);
  const { prefetch = 1, maxItems = Infinity } = options;
  const check = (name: string, value: number, isRight: boolean) => {
    if (!isRight || value < 0) throw new InvalidInput(`${name} must be a whole number from 0`);
  };
  check("prefetch", prefetch, Number.isInteger(prefetch));
  check("maxItems", maxItems, Number.isInteger(maxItems) || maxItems === Infinity);
  return { prefetch, maxItems };
}

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
