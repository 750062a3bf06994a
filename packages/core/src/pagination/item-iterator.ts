import { abortedWalk, type PageIterator, type WalkStart, withCursor } from "./page-iterator.ts";
import type { Cursor } from "./paginate-types.ts";

/** Hands out the rows of one walk. A row that is there costs one promise; only a new page costs a wait. */
export class ItemIterator<Item> implements AsyncIterator<Item> {
  readonly #pages: PageIterator<Item>;
  readonly #start: WalkStart<Item>;
  #items: readonly Item[] = [];
  #index = 0;
  /** The cursors of the page before this one, whose rows are all handed out, and of this one. */
  #finished: Cursor | undefined;
  #current: Cursor | undefined;
  #loading: Promise<boolean> | undefined;

  constructor(pages: PageIterator<Item>, start: WalkStart<Item>) {
    this.#pages = pages;
    this.#start = start;
    this.#finished = start.from;
    this.#current = start.from;
  }

  async next(): Promise<IteratorResult<Item, undefined>> {
    // Several calls may be pending at once; each has its turn in the order in which they were made.
    while (this.#loading || this.#index >= this.#items.length) {
      this.#loading ??= this.#load();
      if (!(await this.#loading)) return { done: true, value: undefined };
    }
    if (this.#start.signal?.aborted) {
      await this.return();
      throw withCursor(abortedWalk(this.#start.operation), this.#finished);
    }
    const value = this.#items[this.#index] as Item;
    this.#index += 1;
    return { done: false, value };
  }

  async return(): Promise<IteratorResult<Item, undefined>> {
    this.#items = [];
    await this.#pages.return();
    return { done: true, value: undefined };
  }

  /** Fetches the next page; false where there is none. */
  async #load(): Promise<boolean> {
    try {
      const { done, value: page } = await this.#pages.next();
      this.#items = page?.items ?? [];
      this.#index = 0;
      this.#finished = this.#current;
      this.#current = page?.cursor;
      return !done;
    } finally {
      this.#loading = undefined;
    }
  }
}
