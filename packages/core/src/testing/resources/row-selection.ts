import { follow, nodeAt, type OpenApiDocument } from "../../document/openapi-document.ts";
import type { DeclaredOperation, DeclaredPagination } from "../../document/operation.ts";
import { isJsonType } from "../../response/media-type.ts";
import { refuse } from "../failure.ts";
import type { RowId } from "../state/rows.ts";
import type { Table } from "../state/table.ts";
import { type AnyCall, propertiesAt, type UntypedResource } from "./resource.ts";

export interface Selection extends Window {
  readonly rows: readonly object[];
  /** Rows that fit, on all pages. */
  readonly total: number;
}

interface Found {
  readonly version: number;
  readonly question: string;
  readonly ids: readonly RowId[];
}

/** Finds the rows that a list request asks for. */
export class RowSelection {
  readonly #definition: UntypedResource;
  readonly #document: OpenApiDocument;
  readonly #version: () => number;
  readonly #unasked: number | undefined;
  readonly #filters = new Map<DeclaredOperation, ReadonlySet<string>>();
  /** What was found last: the next page asks the same question. */
  #found: Found | undefined;

  /** @param unasked rows on a page that a request says nothing of, whatever document and definition say */
  constructor(
    definition: UntypedResource,
    document: OpenApiDocument,
    version: () => number,
    unasked: number | undefined,
  ) {
    this.#definition = definition;
    this.#document = document;
    this.#version = version;
    this.#unasked = unasked;
  }

  select(call: AnyCall, table: Table<object>, parent: RowId): Selection {
    const { start, size } = windowOf(call, this.#definition.pageSize, this.#unasked);
    const narrow = this.#definition.narrow?.(call);
    const names = this.#filterNames(call.operation);
    const narrowed = this.#definition.narrowed ?? [];
    const filters = Object.entries(call.query).filter(
      ([name]) => names.has(name) && !narrowed.includes(name),
    );
    const order = this.#definition.order?.(call);
    if (filters.length === 0 && !narrow && !order) {
      return { rows: table.list(parent, start, start + size), total: table.count(parent), start, size };
    }
    const ids = this.#find(
      call,
      table,
      parent,
      (row) => fitsFilters(row, filters) && (narrow?.(row) ?? true),
    );
    const rows = ids.slice(start, start + size).flatMap((id) => table.get(id, parent) ?? []);
    return { rows, total: ids.length, start, size };
  }

  #find(
    call: AnyCall,
    table: Table<object>,
    parent: RowId,
    fits: (row: object) => boolean,
  ): readonly RowId[] {
    const { page, offset, cursor, size } = call.operation.pagination ?? {};
    const asked = Object.entries(call.query).filter(([name]) => ![page, offset, cursor, size].includes(name));
    // What a list shows may depend on the path and on who asks, too.
    const asker = call.incoming.headers.get("authorization");
    const question = JSON.stringify([call.operation.name, parent, call.path, asker, asked]);
    const version = this.#version();
    if (this.#found?.version === version && this.#found.question === question) return this.#found.ids;
    const order = this.#definition.order?.(call);
    const rows: object[] = [];
    // One by one: a million made-up rows would not fit into the memory, the few that are asked for do.
    for (const row of table.rows(parent)) if (fits(row)) rows.push(row);
    if (order) rows.sort(order);
    const { id } = table.definition as { readonly id: string };
    const ids = rows.map((row) => (row as Record<string, RowId>)[id] ?? "");
    this.#found = { version, question, ids };
    return ids;
  }

  #filterNames(operation: DeclaredOperation): ReadonlySet<string> {
    const known = this.#filters.get(operation);
    if (known) return known;
    const names = filterNames(this.#document, operation);
    this.#filters.set(operation, names);
    return names;
  }
}

export type RowFilter = readonly [name: string, wanted: unknown];

/** Query parameters that are named like a member of the listed rows: those narrow the list. */
export function filterNames(document: OpenApiDocument, operation: DeclaredOperation): ReadonlySet<string> {
  const answer = operation.responses.get(String(operation.success))?.find((media) => isJsonType(media.type));
  if (answer?.pointer === undefined) return new Set();
  const list = follow(document, nodeAt(document, answer.pointer), answer.pointer);
  const items = operation.pagination?.items;
  const rows = items === undefined ? list : propertyAt(document, list?.pointer, items);
  const members = rows ? propertiesAt(document, `${rows.pointer}/items`) : {};
  const query = operation.parameters.filter((parameter) => parameter.in === "query");
  return new Set(query.map(({ name }) => name).filter((name) => Object.hasOwn(members, name)));
}

function propertyAt(document: OpenApiDocument, pointer: string | undefined, name: string) {
  if (pointer === undefined) return undefined;
  const at = `${pointer}/properties/${name}`;
  return follow(document, nodeAt(document, at), at);
}

/**
 * Whether a row fits: its members are equal to what is wanted, or one of a list.
 * Compared as text, because a document may type a filter as text where the member is a number.
 */
export function fitsFilters(row: object, filters: readonly RowFilter[]): boolean {
  return filters.every(([name, wanted]) => {
    const value = String((row as Record<string, unknown>)[name]);
    return Array.isArray(wanted) ? wanted.some((one) => String(one) === value) : String(wanted) === value;
  });
}

export interface Window {
  readonly start: number;
  readonly size: number;
}

export interface PageSize {
  readonly usual: number;
  readonly most?: number;
}

const everything: Window = { start: 0, size: Number.MAX_SAFE_INTEGER };

/** Which rows a list request asks for, by the operation's `x-pagination`. */
function windowOf({ operation, query, incoming }: AnyCall, pageSize?: PageSize, unasked?: number): Window {
  const paging = operation.pagination;
  if (!paging || paging.style === "single" || paging.style === "none") return everything;
  // Links that go on by nothing cannot be made, so the list comes whole.
  if (paging.style === "link" && !(paging.cursor ?? paging.page ?? paging.offset)) return everything;
  const asked = paging.size === undefined ? undefined : query[paging.size];
  // The document's default is filled in where nothing was sent.
  const isAsked = paging.size !== undefined && Boolean(incoming.query.get(paging.size));
  const usual = pageSize?.usual ?? everything.size;
  const wanted = typeof asked === "number" ? Math.max(asked, 0) : usual;
  const size =
    unasked !== undefined && !isAsked ? unasked : Math.min(wanted, pageSize?.most ?? everything.size);
  if (paging.cursor !== undefined) return { start: startOf(paging.cursor, incoming.query), size };
  if (paging.offset !== undefined) {
    const offset = query[paging.offset];
    return { start: typeof offset === "number" ? Math.max(offset, 0) : 0, size };
  }
  const page = paging.page === undefined ? undefined : query[paging.page];
  return { start: ((typeof page === "number" ? Math.max(page, 1) : 1) - 1) * size, size };
}

/** A simulator's cursor is the number of rows before it; a vendor's may be anything. */
function startOf(name: string, query: URLSearchParams): number {
  const value = query.get(name) ?? "";
  if (/^\d{0,15}$/.test(value)) return Number(value);
  const issue = {
    in: "query",
    path: [name],
    keyword: "cursor",
    message: "is no cursor of this list",
    value,
  } as const;
  return refuse({ reason: "invalid", issues: [issue] });
}

/** Whether rows come after a window, and by which query parameter and value they are asked for. */
export function nextWindow(
  { cursor, page, offset }: Partial<DeclaredPagination>,
  { start, size }: Window,
  total: number,
): readonly [name: string, value: string] | undefined {
  const next = start + size;
  if (!(next < total) || size < 1) return undefined;
  if (page !== undefined) return [page, String(Math.floor(next / size) + 1)];
  const name = cursor ?? offset;
  return name === undefined ? undefined : [name, String(next)];
}
