import { isObject, textOf } from "./json.ts";

/** `x-pagination` of an operation, as specs/README.md describes it. */
export interface Pagination {
  readonly style: "offset" | "page" | "single" | "none";
  readonly items?: string;
  readonly id?: string;
  readonly offset?: string;
  readonly page?: string;
  readonly size?: string;
  readonly last?: string;
  readonly total?: string;
  readonly current?: string;
}

export function paginationOf(value: unknown): Pagination | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).filter(([, entry]) => textOf(entry) !== undefined);
  return Object.fromEntries(entries) as unknown as Pagination;
}
