import type { ApiShape } from "../client/client-types.ts";
import type { Init, InitArguments } from "../client/init-types.ts";

/**
 * Where a walk stands, as plain JSON: pass it as `from` to go on with the page after it, also in another process.
 * Its content is not part of the public surface.
 */
export interface Cursor {
  readonly [key: string]: string | number | boolean | null | readonly (string | number)[];
}

/** How a list is walked. */
export interface PaginateOptions {
  /** Pages fetched ahead while the caller works on one. Default 1; 0 fetches on demand. */
  readonly prefetch?: number | undefined;
  /** The `cursor` of the page to go on after. */
  readonly from?: Cursor | undefined;
  /** Rows after which the walk ends. */
  readonly maxItems?: number | undefined;
}

/** One page of a list. */
export interface Page<Item> {
  readonly items: Item[];
  /** Where this page ends. */
  readonly cursor: Cursor;
  readonly response: Response;
  /** Rows left out of `items`, because an earlier page of this walk had them already. */
  readonly repeated: number;
}

/** A list as an async iterable of its rows. Nothing is requested before the first row is asked for. */
export interface PagedList<Item> extends AsyncIterable<Item> {
  /** The same walk, page by page. */
  pages(): AsyncIterableIterator<Page<Item>>;
  /** All rows in one array; rejects with a `RequestError` beyond `cap` rows (default 100,000). */
  toArray(options?: { readonly cap?: number | undefined }): Promise<Item[]>;
}

type OperationAt<Routes, Path> = Routes extends { GET: infer Operations }
  ? Path extends keyof Operations
    ? Operations[Path]
    : never
  : never;

/**
 * Walks a list from its first page (or from a cursor) to its end. Only paths that the document marks with
 * `x-pagination` are accepted. Rejects like a call does; a failed page's error carries `cursor`, the last good one.
 */
export type Paginate<Api extends ApiShape> = <Path extends keyof Api["lists"]>(
  path: Path,
  ...rest: [
    ...InitArguments<Init<OperationAt<Api["routes"], Path>, Api["known"]>>,
    options?: PaginateOptions,
  ]
) => PagedList<Api["lists"][Path]>;
