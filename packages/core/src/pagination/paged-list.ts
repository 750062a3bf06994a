import { isPbxError } from "../errors/pbx-error.ts";
import { AbortError, RequestError } from "../errors/unanswered-errors.ts";
import { refusal } from "../request/invalid-input.ts";
import type { Cursor, PagedList, PageOf, PageSource } from "./page.ts";

const DEFAULT_CAP = 100_000;

/** A list that can be walked as often as one likes, each time from a start of its own. */
export class WalkableList<Item> implements PagedList<Item> {
  readonly #start: WalkStart<Item>;
  #tally = { repeated: 0, removed: 0 };

  constructor(start: WalkStart<Item>) {
    this.#start = start;
  }

  get repeated(): number {
    return this.#tally.repeated;
  }

  get removed(): number {
    return this.#tally.removed;
  }

  pages(): PageIterator<Item> {
    const tally = { repeated: 0, removed: 0 };
    this.#tally = tally;
    return iteratePages(this.#start, (page) => {
      tally.repeated += page.repeated;
      tally.removed += page.removed ?? 0;
    });
  }

  [Symbol.asyncIterator](): AsyncIterator<Item, undefined> {
    return iterateItems(this.pages(), this.#start);
  }

  async toArray({ cap = DEFAULT_CAP }: { readonly cap?: number | undefined } = {}): Promise<Item[]> {
    const { operation } = this.#start;
    if (!(cap >= 0)) throw new RequestError("cap must be a number from 0", { operation });
    const rows: Item[] = [];
    for await (const { items } of this.pages()) {
      if (rows.length + items.length > cap) {
        const problem = `the list has more than ${cap} rows; loop over it, or raise toArray's cap`;
        throw new RequestError(problem, { operation });
      }
      for (const item of items) rows.push(item);
    }
    return rows;
  }
}

/** What a walk is made from, each time anew. */
interface WalkStart<Item> {
  /** Throws `InvalidInput` where the input cannot be followed. */
  readonly open: () => PageSource<Item>;
  readonly operation: string;
  readonly from: Cursor | undefined;
  readonly signal: AbortSignal | undefined;
}

/** An iterator that can be ended before its end. */
interface PageIterator<Item> extends AsyncIterableIterator<PageOf<Item>, undefined> {
  return(): Promise<IteratorResult<PageOf<Item>, undefined>>;
}

/**
 * Hands out the pages of one walk. Unlike an async generator's, its `return` does not wait for a page that is under way,
 * so whoever stops waiting stops the request.
 */
function iteratePages<Item>(
  { open, operation, from, signal }: WalkStart<Item>,
  handedOut: (page: PageOf<Item>) => void,
): PageIterator<Item> {
  let source: PageSource<Item> | undefined;
  let cursor = from;
  let turn: Promise<unknown> = Promise.resolve();
  let over = false;

  const end = (): IteratorResult<PageOf<Item>, undefined> => {
    over = true;
    source?.close();
    return { done: true, value: undefined };
  };
  const take = async (): Promise<IteratorResult<PageOf<Item>, undefined>> => {
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
const abortedWalk = (operation: string): AbortError =>
  new AbortError("queue", { operation, attempts: 0, reasons: [], outcome: "not-sent" });

/** Puts the cursor to go on after on an error, where it is not printed. */
function withCursor(error: unknown, cursor: Cursor | undefined): unknown {
  if (isPbxError(error) && cursor)
    Object.defineProperty(error, "cursor", { value: cursor, configurable: true });
  return error;
}

/** Hands out the rows of one walk. A row that is there costs one promise; only a new page costs a wait. */
function iterateItems<Item>(
  pages: PageIterator<Item>,
  { operation, from, signal }: WalkStart<Item>,
): AsyncIterator<Item, undefined> {
  let items: readonly Item[] = [];
  let index = 0;
  /** The cursors of the page before this one, whose rows are all handed out, and of this one. */
  let finished: Cursor | undefined = from;
  let current: Cursor | undefined = from;
  let loading: Promise<boolean> | undefined;

  const end = async (): Promise<IteratorResult<Item, undefined>> => {
    items = [];
    await pages.return();
    return { done: true, value: undefined };
  };
  /** Fetches the next page; false where there is none. */
  const load = async (): Promise<boolean> => {
    try {
      const { done, value: page } = await pages.next();
      items = page?.items ?? [];
      index = 0;
      finished = current;
      current = page?.cursor;
      return !done;
    } finally {
      loading = undefined;
    }
  };
  return {
    async next() {
      // Several calls may be pending at once; each has its turn in the order in which they were made.
      while (loading || index >= items.length) {
        loading ??= load();
        if (!(await loading)) return { done: true, value: undefined };
      }
      if (signal?.aborted) {
        await end();
        throw withCursor(abortedWalk(operation), finished);
      }
      const value = items[index] as Item;
      index += 1;
      return { done: false, value };
    },
    return: end,
  };
}
