import type { ListAnswer } from "./answer.ts";
import type { ListShape, Progress } from "./progress.ts";
import { isKnownPage, isStalePage, MAX_STALE, type PageKeys } from "./trail.ts";

/** What a page is in the light of those before it. */
export interface Repeat {
  /** Every row of it came lately. */
  readonly isStale: boolean;
  /** Pages since the last one that had a row that was new, with this one. */
  readonly stale: number;
  /** The list ended before it: asked for a page that has gone, some servers answer with one that there is. */
  readonly isOver: boolean;
  /** In what the answer contradicts the ones before it. */
  readonly problem: string | undefined;
}

/**
 * Tells rows that moved by whole pages from a server that ignores what it is asked. They look the same once, so a few such
 * pages are passed over before it is taken for the latter.
 */
export function judgeRepeat(
  { paging, size }: ListShape,
  before: Progress,
  number: number,
  { rows, current }: ListAnswer,
  page: PageKeys,
  last: number | undefined,
): Repeat {
  const isOther = current !== undefined && current !== number && rows.length > 0;
  const isStale = isStalePage(before, page);
  // An empty page between two others says nothing of them.
  const stale = isStale ? before.stale + 1 : rows.length > 0 ? 0 : before.stale;
  // Once always: a cursor within the first page comes before any page that was read.
  const isLoop = isStale ? stale > Math.min(before.pages || 1, MAX_STALE) : isKnownPage(before, page);
  // As many rows as were asked for are a page, and no whole list: they may have moved. After two pages that is certain.
  const isWhole = paging.optional && (rows.length !== size || (isLoop && before.pages < 2));
  const mayRepeat = isWhole || (last !== undefined && number > last);
  const isOver = mayRepeat && (isOther || isStale || isLoop);
  return { isStale, stale, isOver, problem: isOver ? undefined : problemOf() };

  function problemOf(): string | undefined {
    if (isOther) return `asked for page ${number} and was answered with page ${current}`;
    return isLoop ? "the server sent a page that it had sent before; the list would never end" : undefined;
  }
}
