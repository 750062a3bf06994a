import type { ListPart } from "./joined-lists.ts";
import type { Edge } from "./overlap.ts";
import type { PageSource } from "./page-source.ts";
import type { Cursor, Page } from "./paginate-types.ts";

/** Walks lists one after the other, one page ahead of the caller. */
export class JoinedWalk<Item> implements PageSource<Item> {
  readonly #parts: readonly ListPart<Item>[];
  readonly #prefetch: number;
  readonly #edge: Edge<Item> | undefined;
  /** Rows that may still be handed out, and those that the part's own walk may still bring. */
  #room: number;
  #granted = 0;
  #from: Cursor | undefined;
  #index = 0;
  #pages: AsyncIterableIterator<Page<Item>> | undefined;
  #ahead: Promise<Page<Item> | undefined> | undefined;
  #closed = false;

  constructor(
    parts: readonly ListPart<Item>[],
    prefetch: number,
    room: number,
    edge: Edge<Item> | undefined,
    from?: Cursor,
  ) {
    this.#parts = parts;
    this.#prefetch = prefetch;
    this.#room = room;
    this.#edge = edge;
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
      this.#pages ??= this.#begin(part);
      const { done, value: page } = await this.#pages.next();
      if (!done) return this.#handOut(part, page);
      this.#pages = undefined;
      // Rows that were left out count for the part's own walk: it may have ended before its list.
      if (this.#granted === 0) continue;
      this.#from = undefined;
      this.#index += 1;
    }
  }

  #begin({ list }: ListPart<Item>): AsyncIterableIterator<Page<Item>> {
    this.#granted = this.#room;
    const prefetch = Math.max(0, this.#prefetch - 1);
    return list({ prefetch, from: this.#from, maxItems: this.#room }).pages();
  }

  #handOut({ key }: ListPart<Item>, page: Page<Item>): Page<Item> {
    const items = this.#edge?.cross(page.items) ?? page.items;
    this.#granted -= page.items.length;
    this.#room -= items.length;
    this.#from = page.cursor;
    const repeated = page.repeated + page.items.length - items.length;
    const edge = this.#edge && { edge: this.#edge.record };
    return { ...page, items, repeated, cursor: { ...page.cursor, part: key, ...edge } };
  }
}
