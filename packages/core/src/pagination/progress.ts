import type { Paging } from "../operations/operation-table.ts";
import { isContinued, type ListAnswer, type ListRequest } from "./list-request.ts";
import {
  isId,
  isKnownPage,
  isKnownRow,
  isKnownToken,
  isStalePage,
  MAX_STALE,
  type PageKeys,
  pageKeys,
  remember,
  rememberToken,
  rowKey,
  type Trail,
  tailAfter,
} from "./trail.ts";

/** How far a walk has come: what to ask for next, and what to judge the answer by. All but `seen` goes into a cursor. */
export interface Progress extends Trail {
  /** The next page's number, or how many rows go before it. */
  readonly next: number;
  /** The cursor or the link that leads to that page, in a list that goes on by one. */
  readonly token?: string | undefined;
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
  /** Rows of a repeated page that make us ask, before going on, whether the server pages at all. Never in a cursor. */
  readonly doubted?: number | undefined;
  /** Pages without rows since the last one with any. Never in a cursor: who resumes wants as many again. */
  readonly empty?: number;
}

/** An offset where no list has rows: whoever answers it with rows does not look at offsets. */
const BEYOND = 2 ** 31 - 1;

/** Pages in a row that a filter may leave without rows, where none is the last. */
const MAX_EMPTY = 20;

/** What to ask for next. */
export const nextOf = ({ doubted, next }: Progress): number => (doubted === undefined ? next : BEYOND);

export const beginning = (next: number, token?: string): Progress => ({
  next,
  token,
  skip: 0,
  ended: false,
  stale: 0,
  pages: 0,
  recent: [],
  tail: [],
  seen: [],
});

/** What an answer brings, and where the walk stands after it. */
export interface WalkStep {
  readonly items: unknown[];
  readonly repeated: number;
  readonly removed: number | undefined;
  readonly progress: Progress;
  /** False for an answer that only told that the list had ended before it. */
  readonly isPage: boolean;
}

/**
 * Takes one answer, in the order of the list: drops what is repeated, hands out at most `room` rows, and decides whether
 * there is more. Returns a sentence where the answer contradicts the ones before it.
 */
export function advance(
  { paging, size }: Pick<ListRequest, "paging" | "size">,
  before: Progress,
  number: number,
  answer: ListAnswer,
  room: number,
): WalkStep | string {
  const { rows, total } = answer;
  const end = endAfter(paging, size, before, number, answer);
  const removed = total === undefined ? undefined : Math.max(0, (before.total ?? total) - total);
  const page = pageKeys(paging.style === "single" ? [] : rows.map((row) => rowKey(row, paging.id)));
  if (before.doubted !== undefined) {
    if (isWholeList(before, page)) return overBefore(before, removed);
    if (isEndless(before.pages, before.stale)) return LOOP;
    const progress = { ...before, doubted: undefined };
    return { items: [], repeated: before.doubted, removed, progress, isPage: true };
  }
  const { isStale, stale, isRepeat, isOver, problem } = judgeRepeat(before, number, answer, page, end.last);
  if (isOver) return overBefore(before, removed);
  if (paging.optional && isRepeat) {
    const beyond = { next: number + rows.length, skip: 0, doubted: rows.length };
    // Without ids rows cannot have moved: the page is the same one.
    const progress = { ...before, ...beyond, stale: isStale ? stale : Number.MAX_SAFE_INTEGER };
    return { items: [], repeated: 0, removed, progress, isPage: false };
  }
  if (problem !== undefined) return problem;
  if (isKnownToken(before, answer.token)) return TOKEN_LOOP;
  const empty = rows.length > 0 ? 0 : (before.empty ?? 0) + 1;
  if (empty > MAX_EMPTY && !end.ended) return `${MAX_EMPTY} pages in a row had no rows`;

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
      ...rememberToken(isStale ? before : remember(before, page), answer.token),
      ...end,
      next,
      token: answer.token,
      skip: 0,
      stale,
      empty,
      total: total ?? before.total,
    },
  };
}

/** The step for an answer that only tells that the list had ended. It is no page, unless it has a loss to report. */
const overBefore = (before: Progress, removed: number | undefined): WalkStep => ({
  items: [],
  repeated: 0,
  removed,
  progress: { ...before, ended: true },
  isPage: Boolean(removed),
});

/** What an answer tells about the end of its list. */
interface End {
  readonly ended: boolean;
  readonly pageRows: number | undefined;
  readonly last: number | undefined;
}

/** Judges whether page `number` is the last one. In doubt it is not: one request too many loses nothing. */
function endAfter(
  paging: Paging,
  size: number | undefined,
  before: Progress,
  number: number,
  answer: ListAnswer,
): End {
  const count = answer.rows.length;
  const pageRows = fullPage(before.pageRows, count, paging.end === "short" ? size : 0);
  const { total = -1 } = answer;
  // A total of fewer rows than have come counts something else.
  const sound = pageRows && total >= (number - 1) * pageRows + count ? total : undefined;
  const last = paging.end === "last" ? lastPage(before, answer, sound, pageRows) : undefined;
  return { ended: isLast(), pageRows, last };

  function isLast(): boolean {
    if (paging.style === "single") return true;
    // Rows may have been filtered out after paging, so an empty page with a next one is not the end.
    if (isContinued(paging)) return answer.token === undefined;
    // Only a stated last page outweighs an empty one: rows may have been filtered out after paging.
    if (count === 0 && answer.last === undefined) return true;
    if (last !== undefined) return number >= last && !hasMore();
    // Only a page that came shows how long pages are: a server may cap whatever was asked for, or is its default.
    return paging.end === "short" && count < (before.pageRows ?? 0);
  }

  /** A full page with rows after it, or rows beyond the last page: the server counts its pages by a size that it does not serve. */
  function hasMore(): boolean {
    return sound === undefined
      ? count > 0 && number > (last ?? 0)
      : count === pageRows && sound > number * count;
  }
}

/**
 * The first page shows the size. One with fewer rows than were `asked` for, or a longer page later on, shows that pages have no
 * fixed one: then only an empty page is the end.
 */
function fullPage(known: number | undefined, count: number, asked = 0): number | undefined {
  if (known === undefined) return count > 0 ? (count < asked ? 0 : count) : undefined;
  return count > known ? 0 : known;
}

/** The last page's number: as stated, else from the number of rows, else as it was known before. */
function lastPage(
  before: Progress,
  { last: stated, rows }: ListAnswer,
  total: number | undefined,
  pageRows: number | undefined,
): number | undefined {
  const counted = total !== undefined && pageRows ? Math.ceil(total / pageRows) : undefined;
  const last = stated ?? counted ?? before.last;
  // An empty page brings nothing, so it must not put the end off, or the walk might have none.
  return rows.length === 0 && last !== undefined ? Math.min(last, before.last ?? last) : last;
}

/** What a page is in the light of those before it. */
interface Repeat {
  /** Every row of it came lately. */
  readonly isStale: boolean;
  /** Pages since the last one that had a row that was new, with this one. */
  readonly stale: number;
  /** It looks like one that was sent before. */
  readonly isRepeat: boolean;
  /** The list ended before it: asked for a page that has gone, some servers answer with one that there is. */
  readonly isOver: boolean;
  /** In what the answer contradicts the ones before it. */
  readonly problem: string | undefined;
}

/**
 * Tells rows that moved by whole pages from a server that ignores what it is asked. They look the same once, so a few such
 * pages are passed over before it is taken for the latter.
 */
function judgeRepeat(
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
  const isLoop = isStale ? isEndless(before.pages, stale) : isKnownPage(before, page);
  const isRepeat = isStale || isLoop;
  const isOver = last !== undefined && number > last && (isOther || isRepeat);
  return { isStale, stale, isRepeat, isOver, problem: isOver ? undefined : problemOf() };

  function problemOf(): string | undefined {
    // A server can write any number there, a telephone's as well.
    if (isOther)
      return `asked for page ${number} and was answered with ${current < 1e6 ? `page ${current}` : "another one"}`;
    return isLoop ? LOOP : undefined;
  }
}

const TOKEN_LOOP = "the server sent a cursor or link that it had sent before; the list would never end";

const LOOP = "the server sent a page that it had sent before; the list would never end";

/** True where so many pages in a row brought nothing new that no more of them are asked for. */
const isEndless = (pages: number, stale: number): boolean => stale > Math.min(pages || 1, MAX_STALE);

/** True for the rows of a page that was read before, with every row that is remembered: the whole list, once more. */
function isWholeList(before: Progress, page: PageKeys): boolean {
  const keys = new Set(page.keys);
  return isKnownPage(before, page) && before.seen.every((rows) => [...rows].every((row) => keys.has(row)));
}
