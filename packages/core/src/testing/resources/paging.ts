import type { Operation } from "../../document/operation.ts";

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
export function windowOf(
  operation: Operation,
  query: Readonly<Record<string, unknown>>,
  pageSize?: PageSize,
): Window {
  const paging = operation.pagination;
  if (!paging || paging.style === "single" || paging.style === "none") return everything;
  const asked = paging.size === undefined ? undefined : query[paging.size];
  const usual = pageSize?.usual ?? everything.size;
  const wanted = typeof asked === "number" ? Math.max(asked, 0) : usual;
  const size = Math.min(wanted, pageSize?.most ?? everything.size);
  if (paging.style === "offset") {
    const offset = paging.offset === undefined ? undefined : query[paging.offset];
    return { start: typeof offset === "number" ? Math.max(offset, 0) : 0, size };
  }
  const page = paging.page === undefined ? undefined : query[paging.page];
  return { start: ((typeof page === "number" ? Math.max(page, 1) : 1) - 1) * size, size };
}
