import { abortedWalk, type PageIterator, type WalkStart, withCursor } from "./page-iterator.ts";
import type { Cursor } from "./paginate-types.ts";

/** Hands out the rows of one walk. A row that is there costs one promise; only a new page costs a wait. */
export function iterateItems<Item>(
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
