import type { Paging } from "../operations/operation-table.ts";
import type { ListAnswer } from "./answer.ts";
import { endAfter } from "./end.ts";
import { judgeRepeat } from "./repeat.ts";
import { isId, rowKey } from "./row-key.ts";
import { isKnownRow, pageKeys, remember, type Trail, tailAfter } from "./trail.ts";

/** How far a walk has come: what to ask for next, and what to judge the answer by. All but `seen` goes into a cursor. */
export interface Progress extends Trail {
  /** The next page's number, or how many rows go before it. */
  readonly next: number;
  /** Rows at the beginning of that page that were handed out already. */
  readonly skip: number;
  /** Rows of a full page, as far as the answers show; 0 where pages turned out to have no fixed size. */
  readonly pageRows?: number | undefined;
  /** The last page's number, and the number of rows in all pages, as the server said it last. */
  readonly last?: number | undefined;
  readonly total?: number | undefined;
  readonly ended: boolean;
  /** Pages since the last one that had a row that was new. */
  readonly stale: number;
}

export const beginning = (next: number): Progress => ({
  next,
  skip: 0,
  ended: false,
  stale: 0,
  pages: 0,
  recent: [],
  tail: [],
  seen: [],
});

/** What an answer brings, and where the walk stands after it. */
export interface Step {
  readonly items: unknown[];
  readonly repeated: number;
  readonly removed: number | undefined;
  readonly progress: Progress;
  /** False for an answer that only told that the list had ended before it. */
  readonly isPage: boolean;
}

/** The list that is walked: its paging, and the page size that the caller asked for. */
export interface ListShape {
  readonly paging: Paging;
  readonly size: number | undefined;
}

/**
 * Takes one answer, in the order of the list: drops what is repeated, hands out at most `room` rows, and decides whether
 * there is more. Returns a sentence where the answer contradicts the ones before it.
 */
export function advance(
  list: ListShape,
  before: Progress,
  number: number,
  answer: ListAnswer,
  room: number,
): Step | string {
  const { paging } = list;
  const { rows, total } = answer;
  const end = endAfter(list, before, number, answer);
  const removed = total === undefined ? undefined : Math.max(0, (before.total ?? total) - total);
  const page = pageKeys(paging.style === "single" ? [] : rows.map((row) => rowKey(row, paging.id)));
  const { isStale, stale, isOver, problem } = judgeRepeat(list, before, number, answer, page, end.last);
  if (isOver) return overBefore(before, removed);
  if (problem !== undefined) return problem;

  const items: unknown[] = [];
  let repeated = 0;
  let taken = before.skip;
  for (; taken < rows.length && items.length < room; taken += 1) {
    const key = page.keys[taken];
    if (isStale || (key !== undefined && isId(key) && isKnownRow(before, key))) repeated += 1;
    else items.push(rows[taken]);
  }
  if (rows.length === 0 && end.ended && before.pages > 0) return overBefore(before, removed);

  const step = { items, repeated, removed, isPage: true };
  const isOffset = paging.style === "offset";
  if (taken < rows.length) {
    // A server that may ignore the offset is asked for the same page again; any other for its rest.
    const rest =
      isOffset && !paging.optional ? { next: number + taken, skip: 0 } : { next: number, skip: taken };
    return {
      ...step,
      progress: { ...before, ...rest, stale, tail: tailAfter(before, page.keys.slice(before.skip, taken)) },
    };
  }
  const next = isOffset ? number + rows.length : number + 1;
  return {
    ...step,
    progress: {
      ...(isStale ? before : remember(before, page)),
      ...end,
      next,
      skip: 0,
      stale,
      total: total ?? before.total,
    },
  };
}

/** The step for an answer that only tells that the list had ended. It is no page, unless it has a loss to report. */
const overBefore = (before: Progress, removed: number | undefined): Step => ({
  items: [],
  repeated: 0,
  removed,
  progress: { ...before, ended: true },
  isPage: Boolean(removed),
});
