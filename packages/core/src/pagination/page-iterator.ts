import { AbortError } from "../errors/abort-error.ts";
import { isPbxError } from "../errors/pbx-error.ts";
import { refusal } from "../request/refusal.ts";
import type { PageSource } from "./page-source.ts";
import type { Cursor, Page } from "./paginate-types.ts";

/** What a walk is made from, each time anew. */
export interface WalkStart<Item> {
  /** Throws `InvalidInput` where the input cannot be followed. */
  readonly open: () => PageSource<Item>;
  readonly operation: string;
  readonly from: Cursor | undefined;
  readonly signal: AbortSignal | undefined;
}

/** An iterator that can be ended before its end. */
export interface PageIterator<Item> extends AsyncIterableIterator<Page<Item>, undefined> {
  return(): Promise<IteratorResult<Page<Item>, undefined>>;
}

/**
 * Hands out the pages of one walk. Unlike an async generator's, its `return` does not wait for a page that is under way,
 * so whoever stops waiting stops the request.
 */
export function iteratePages<Item>(
  { open, operation, from, signal }: WalkStart<Item>,
  handedOut: (page: Page<Item>) => void,
): PageIterator<Item> {
  let source: PageSource<Item> | undefined;
  let cursor = from;
  let turn: Promise<unknown> = Promise.resolve();
  let over = false;

  const end = (): IteratorResult<Page<Item>, undefined> => {
    over = true;
    source?.close();
    return { done: true, value: undefined };
  };
  const take = async (): Promise<IteratorResult<Page<Item>, undefined>> => {
    if (over) return end();
    try {
      if (signal?.aborted) throw abortedWalk(operation);
      source ??= open();
      const page = await source.take();
      if (!page || over) return end();
      cursor = page.cursor;
      handedOut(page);
      return { done: false, value: page };
    } catch (thrown) {
      end();
      throw withCursor(refusal(thrown, operation), cursor);
    }
  };
  return {
    next() {
      const result = turn.then(take);
      turn = result.catch(() => {});
      return result;
    },
    return: async () => end(),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** The error of a walk that the caller's signal ended while nothing was under way. */
export const abortedWalk = (operation: string): AbortError =>
  new AbortError("queue", { operation, attempts: 0, reasons: [], outcome: "not-sent" });

/** Puts the cursor to go on after on an error, where it is not printed. */
export function withCursor(error: unknown, cursor: Cursor | undefined): unknown {
  if (isPbxError(error) && cursor)
    Object.defineProperty(error, "cursor", { value: cursor, configurable: true });
  return error;
}
