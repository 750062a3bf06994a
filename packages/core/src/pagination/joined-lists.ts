import { RequestError } from "../errors/request-error.ts";
import type { PageSource } from "./page-source.ts";
import { WalkableList } from "./paged-list.ts";
import { readOptions } from "./paginate.ts";
import type { Cursor, Page, PagedList, PaginateOptions } from "./paginate-types.ts";

/** One of several lists that are walked one after the other. */
export interface ListPart<Item> {
  /** Names the part in a cursor: different for each part, and the same in the next process. */
  readonly key: string;
  /** Begins the part's walk, with exactly these options. */
  readonly list: (options: PaginateOptions) => PagedList<Item>;
}

/** What is joined, and what the joined list is called in errors. */
export interface JoinedLists<Item> {
  readonly operation: string;
  /** Called at the beginning of each walk; what it throws, the walk rejects with. */
  readonly parts: () => readonly ListPart<Item>[];
  readonly signal?: AbortSignal | undefined;
}

/**
 * Several lists as one, in the order given: `maxItems`, cursors and reading ahead go across the seams. For an API that
 * has a long list in pieces only, such as a period that it answers for month by month.
 */
export function joinLists<Item>(joined: JoinedLists<Item>, options: PaginateOptions = {}): PagedList<Item> {
  const { operation, signal } = joined;
  const { from } = options;
  return new WalkableList<Item>({
    operation,
    from,
    signal,
    open() {
      const { prefetch, maxItems } = readOptions(options, operation);
      const parts = joined.parts();
      if (from === undefined) return new JoinedWalk(parts, prefetch, maxItems);
      // Whoever passes null for "not read yet" must hear of it, and not begin again.
      const { part, ...rest } = from ?? {};
      const first = parts.findIndex(({ key }) => key === part);
      if (first < 0) throw new RequestError(`"from" is not a cursor of this list`, { operation });
      return new JoinedWalk(parts.slice(first), prefetch, maxItems, rest);
    },
  });
}

class JoinedWalk<Item> implements PageSource<Item> {
  readonly #parts: readonly ListPart<Item>[];
  readonly #prefetch: number;
  #room: number;
  #from: Cursor | undefined;
  #index = 0;
  #pages: AsyncIterableIterator<Page<Item>> | undefined;
  #ahead: Promise<Page<Item> | undefined> | undefined;
  #closed = false;

  constructor(parts: readonly ListPart<Item>[], prefetch: number, room: number, from?: Cursor) {
    this.#parts = parts;
    this.#prefetch = prefetch;
    this.#room = room;
    this.#from = from;
  }

  async take(): Promise<Page<Item> | undefined> {
    const page = await (this.#ahead ?? this.#pull());
    this.#ahead = undefined;
    if (page && this.#prefetch > 0) {
      this.#ahead = this.#pull();
      this.#ahead.catch(() => {});
    }
    return page;
  }

  close(): void {
    this.#closed = true;
    void this.#pages?.return?.();
  }

  /** The next page, of this part or of one after it. It is one page ahead itself, so the part reads one less ahead. */
  async #pull(): Promise<Page<Item> | undefined> {
    for (;;) {
      const part = this.#parts[this.#index];
      if (this.#closed || this.#room <= 0 || !part) return undefined;
      this.#pages ??= part
        .list({ prefetch: Math.max(0, this.#prefetch - 1), from: this.#from, maxItems: this.#room })
        .pages();
      const { done, value: page } = await this.#pages.next();
      if (!done) {
        this.#room -= page.items.length;
        return { ...page, cursor: { ...page.cursor, part: part.key } };
      }
      this.#pages = undefined;
      this.#from = undefined;
      this.#index += 1;
    }
  }
}
