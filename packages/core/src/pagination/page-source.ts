import type { Page } from "./paginate-types.ts";

/** Pages in order, one at a time. What the iterator of pages and the loops above it stand on. */
export interface PageSource<Item> {
  /** The next page; undefined after the last. Called again only when the one before has settled. */
  take(): Promise<Page<Item> | undefined>;
  /** Cancels what is under way. A `take` that is pending resolves to undefined. */
  close(): void;
}
