import { InvalidInput } from "../request/invalid-input.ts";
import { addressOf, isContinued } from "./continuation.ts";
import type { ListRequest } from "./list-request.ts";
import type { Cursor } from "./page.ts";
import type { Progress } from "./progress.ts";

/** Cursors of another version are refused: what they say of the pages behind them could be misread. */
const VERSION = 1;

/** The cursor of a walk that stands there: what is known of it, as JSON keeps it. */
export const writeCursor = (
  { template, identity, size }: ListRequest,
  { seen, empty, ...progress }: Progress,
): Cursor =>
  JSON.parse(
    JSON.stringify({ version: VERSION, path: template, list: identity, size, ...progress }),
  ) as Cursor;

/** Where a cursor's walk goes on. Throws {@link InvalidInput} for what is no cursor, or one of another list. */
export function readCursor(list: ListRequest, from: Cursor): { list: ListRequest; progress: Progress } {
  const refuse = (problem: string) => new InvalidInput(`"from" ${problem}`);
  if (!isCursor(from)) throw refuse("is not a cursor of paginate; pass the `cursor` of a page as it was");
  if (from.path !== list.template) throw refuse("is the cursor of another path");
  if (from.list !== list.identity) {
    throw refuse("is the cursor of a list with other parameters; pass the same `params` again");
  }
  const size = list.size ?? from.size;
  const countsPages = list.paging.style === "page" || from.skip > 0;
  if (countsPages && size !== from.size) {
    throw refuse(`is the cursor of a walk with another "${list.paging.size}"; it counts pages of that size`);
  }
  if (isContinued(list.paging) && from.token === undefined && from.pages > 0 && !from.ended) {
    throw refuse("is the cursor of a list that was paged in another way");
  }
  if (list.paging.style === "link" && from.token !== undefined) addressOf(from.token, list.root);
  // The length of pages of one size says nothing of those of another.
  const pageRows = size === from.size ? from.pageRows : undefined;
  const { next, token, skip, last, total, ended, stale, pages, first, mark, tokens, recent, tail } = from;
  const trail = { pages, first, mark, tokens, recent, tail, seen: [] };
  return {
    list: { ...list, size },
    progress: { next, token, skip, pageRows, last, total, ended, stale, ...trail },
  };
}

type Fields = Omit<Progress, "seen"> & {
  readonly path: string;
  readonly list: number;
  readonly size: number | undefined;
};

const COUNTS = ["list", "next", "skip", "stale", "pages"] as const;
const OPTIONAL_COUNTS = ["size", "pageRows", "last", "total", "first", "mark"] as const;

/** True for what has the form that we write. */
function isCursor(from: unknown): from is Fields {
  if (typeof from !== "object" || from === null) return false;
  const fields = from as Record<string, unknown>;
  return (
    fields.version === VERSION &&
    typeof fields.path === "string" &&
    typeof fields.ended === "boolean" &&
    COUNTS.every((name) => isCount(fields[name])) &&
    OPTIONAL_COUNTS.every((name) => fields[name] === undefined || isCount(fields[name])) &&
    ["string", "undefined"].includes(typeof fields.token) &&
    [fields.recent, fields.tail, fields.tokens ?? []].every(
      (list) => Array.isArray(list) && list.every(isCount),
    )
  );
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
