import { RequestError } from "../errors/request-error.ts";
import type { ListRequest } from "./list-request.ts";
import type { Cursor } from "./paginate-types.ts";
import { beginning, type Progress } from "./progress.ts";
import { recallTrail } from "./trail.ts";

/** Cursors of another version are refused: what they say of the pages behind them could be misread. */
const VERSION = 1;

/** The cursor of a walk that stands there. */
export function writeCursor(list: ListRequest, progress: Progress): Cursor {
  const { next, skip, pageRows, last, total, ended, trail } = progress;
  const { pages, first, mark, recent, tail } = trail;
  const size = list.size;
  const known: Record<string, number | undefined> = { size, pageRows, last, total, first, mark };
  return {
    version: VERSION,
    path: list.template,
    list: list.identity,
    next,
    skip,
    ended,
    pages,
    recent: recent.map(({ digest }) => digest),
    tail,
    ...(Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Record<
      string,
      number
    >),
  };
}

/** Where a cursor's walk goes on. Throws a `RequestError` for what is no cursor, or one of another list. */
export function readCursor(list: ListRequest, from: Cursor): { list: ListRequest; progress: Progress } {
  const refuse = (problem: string) => new RequestError(`"from" ${problem}`, { operation: list.operation });
  const fields = fieldsOf(from);
  if (!fields) throw refuse("is not a cursor of paginate; pass the `cursor` of a page as it was");
  if (fields.path !== list.template) throw refuse("is the cursor of another path");
  if (fields.list !== list.identity) {
    throw refuse("is the cursor of a list with other parameters; pass the same `params` again");
  }
  const size = list.size ?? fields.size;
  const countsPages = list.paging.style === "page" || fields.skip > 0;
  if (countsPages && size !== fields.size) {
    throw refuse(`is the cursor of a walk with another "${list.paging.size}"; it counts pages of that size`);
  }
  const { next, skip, pageRows, last, total, ended, pages, first, mark, recent, tail } = fields;
  const trail = recallTrail({ pages, first, mark, recent, tail });
  return {
    list: { ...list, size },
    progress: { ...beginning(next), skip, pageRows, last, total, ended, trail },
  };
}

const COUNTS = ["list", "next", "skip", "pages"] as const;
const OPTIONAL_COUNTS = ["size", "pageRows", "last", "total", "first", "mark"] as const;

type Fields = { path: string; ended: boolean; recent: number[]; tail: number[] } & Record<
  (typeof COUNTS)[number],
  number
> &
  Record<(typeof OPTIONAL_COUNTS)[number], number | undefined>;

/** The cursor's content where it has the form that we write. */
function fieldsOf(from: unknown): Fields | undefined {
  if (typeof from !== "object" || from === null) return undefined;
  const fields = from as Record<string, unknown>;
  const fits =
    fields.version === VERSION &&
    typeof fields.path === "string" &&
    typeof fields.ended === "boolean" &&
    COUNTS.every((name) => isCount(fields[name])) &&
    OPTIONAL_COUNTS.every((name) => fields[name] === undefined || isCount(fields[name])) &&
    isCounts(fields.recent) &&
    isCounts(fields.tail);
  return fits ? (fields as Fields) : undefined;
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isCounts = (value: unknown): boolean => Array.isArray(value) && value.every(isCount);
