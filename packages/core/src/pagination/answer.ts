import type { Paging } from "../operations/operation-table.ts";

/** What the walk reads of an answer. */
export interface ListAnswer {
  readonly rows: readonly unknown[];
  readonly last: number | undefined;
  readonly total: number | undefined;
  readonly current: number | undefined;
}

/** The rows and counts of an answer; a sentence that says what is wrong where it holds no list. */
export function readAnswer(paging: Paging, data: unknown): ListAnswer | string {
  const rows = paging.items === undefined ? data : property(data, paging.items);
  if (!Array.isArray(rows)) {
    return paging.items === undefined ? "the answer is not a list" : `"${paging.items}" is not a list`;
  }
  const count = (name: string | undefined) =>
    name === undefined ? undefined : wholeNumber(property(data, name));
  return { rows, last: count(paging.last), total: count(paging.total), current: count(paging.current) };
}

/** A number from 0, also where it comes as text; undefined for everything else. */
export function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) && (number as number) >= 0 ? (number as number) : undefined;
}

function property(data: unknown, name: string): unknown {
  if (typeof data !== "object" || data === null || !Object.hasOwn(data, name)) return undefined;
  return (data as Record<string, unknown>)[name];
}
