/**
 * Where a walk stands, as plain JSON: pass it as `from` to go on with the page after it, also in another process.
 * A few hundred bytes, without row data or filter values. Its content is not part of the public surface.
 */
export interface Cursor {
  readonly [key: string]: string | number | boolean | null | readonly (string | number)[];
}

/** How a list is walked. */
export interface PaginateOptions {
  /** Pages fetched ahead while the caller works on one. Default 1; 0 fetches on demand. */
  readonly prefetch?: number | undefined;
  /** The `cursor` of the page to go on after. `params` must be those of the walk that it comes from. */
  readonly from?: Cursor | undefined;
  /** Rows after which this walk ends; rows before `from` do not count. */
  readonly maxItems?: number | undefined;
}

/** One page of a list. */
export interface PageOf<Item> {
  /** The page's rows in the server's order, without repeated ones and those beyond `maxItems`. */
  readonly items: Item[];
  /** Where this page ends; inside the server's page, where `maxItems` cut it. */
  readonly cursor: Cursor;
  /** The answer that they came in. Its body has been read. */
  readonly response: Response;
  /** Rows left out of `items`, because one of the three pages before had them already. */
  readonly repeated: number;
  /**
   * How many rows the list has lost since the page before; so many at most may have moved to a page that was read
   * already, and are missing. undefined where the answer has no total, so that a loss cannot be noticed.
   */
  readonly removed: number | undefined;
}

/**
 * A list as an async iterable of its rows. Nothing is requested before the first row is asked for, and each loop walks
 * anew. Leaving a loop cancels what is under way.
 */
export interface PagedList<Item> extends AsyncIterable<Item> {
  /** The same walk, page by page. */
  pages(): AsyncIterableIterator<PageOf<Item>>;
  /** All rows in one array; rejects with a `RequestError` beyond `cap` rows. */
  toArray(options?: {
    /** Rows that it may gather, a number from 0. Default 100,000. */
    readonly cap?: number | undefined;
  }): Promise<Item[]>;
  /** The sum of `repeated` over the pages of the walk that was begun last. */
  readonly repeated: number;
  /** The sum of `removed` over the pages of the walk that was begun last. */
  readonly removed: number;
}

/** Pages in order, one at a time. What the iterator of pages and the loops above it stand on. */
export interface PageSource<Item> {
  /** The next page; undefined after the last. Called again only when the one before has settled. */
  take(): Promise<PageOf<Item> | undefined>;
  /** Cancels what is under way. A `take` that is pending resolves to undefined. */
  close(): void;
}

/** What is walked, as it is at run time: a path with `init`, or an operation's function with its input. */
export type WalkedList = string | ((() => void) & { readonly method: string; readonly path: string });
