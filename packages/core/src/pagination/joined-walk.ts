import { InvalidInput } from "../request/invalid-input.ts";
import type { readOptions } from "./list-request.ts";
import type { Cursor, PagedList, PageOf, PageSource, PaginateOptions } from "./page.ts";
import type { WalkableList } from "./paged-list.ts";
import type { hash } from "./trail.ts";

/** One of several lists that are walked one after the other. */
export interface ListPart<Item> {
  /** Names the part in a cursor: different for each part, and the same in the next process. */
  readonly key: string;
  /** Begins the part's walk, with exactly these options. */
  readonly list: (options: PaginateOptions) => PagedList<Item>;
}

/** What is joined, and what the joined list is called in errors. */
export interface JoinedLists<Item> {
  /** What errors name, such as "GET /client/{client_id}/record/". */
  readonly operation: string;
  /** Called at the beginning of each walk; what it throws, the walk rejects with. */
  readonly parts: () => readonly ListPart<Item>[];
  /** For parts that share rows where they meet: each comes once, and a page's `repeated` counts those left out. */
  readonly overlap?: Overlap<Item> | undefined;
  /**
   * Ends a walk with an `AbortError` before its next row or page. It does not end what is under way: give the parts'
   * lists the signal, too.
   */
  readonly signal?: AbortSignal | undefined;
}

/** How rows are recognised that two neighbouring lists both have. */
export interface Overlap<Item> {
  /** The row's id; rows without one, or with an empty text, are never taken for repeats. */
  readonly id: (item: Item) => string | number | undefined;
  /**
   * Where the row stands in the order of the lists, so finely that a list shares with the next one only rows of its last
   * row's place: the day, where each list begins with the day that the one before ends with.
   */
  readonly place: (item: Item) => string | number;
}

/** What the walk of one list is made with: handed over, so that both are files of their own. */
interface WalkParts {
  readonly hash: typeof hash;
  readonly readOptions: typeof readOptions;
  readonly WalkableList: typeof WalkableList;
}

/** What `joinLists` gives once its code is there. */
export function joinedList<Item>(
  { hash, readOptions, WalkableList }: WalkParts,
  { operation, overlap, parts: partsOf, signal }: JoinedLists<Item>,
  options: PaginateOptions = {},
): PagedList<Item> {
  const { from } = options;
  return new WalkableList<Item>({
    operation,
    from,
    signal,
    open() {
      const { prefetch, maxItems } = readOptions(options);
      const parts = partsOf();
      const edgeAt = (record?: readonly number[]) => overlap && new Edge(overlap, hash, record);
      if (from === undefined) return new JoinedWalk(parts, prefetch, maxItems, edgeAt());
      // Whoever passes null for "not read yet" must hear of it, and not begin again.
      const { part, edge = [], ...rest } = from ?? {};
      const first = parts.findIndex(({ key }) => key === part);
      if (first < 0 || !isRecord(edge)) throw new InvalidInput(`"from" is not a cursor of this list`);
      return new JoinedWalk(parts.slice(first), prefetch, maxItems, edgeAt(edge), rest);
    },
  });
}

const isRecord = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every(Number.isSafeInteger);

/** Walks lists one after the other, one page ahead of the caller. */
class JoinedWalk<Item> implements PageSource<Item> {
  readonly #parts: readonly ListPart<Item>[];
  readonly #prefetch: number;
  readonly #edge: Edge<Item> | undefined;
  /** Rows that may still be handed out, and those that the part's own walk may still bring. */
  #room: number;
  #granted = 0;
  #from: Cursor | undefined;
  #index = 0;
  #pages: AsyncIterableIterator<PageOf<Item>> | undefined;
  #ahead: Promise<PageOf<Item> | undefined> | undefined;
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

  async take(): Promise<PageOf<Item> | undefined> {
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
  async #pull(): Promise<PageOf<Item> | undefined> {
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

  #begin({ list }: ListPart<Item>): AsyncIterableIterator<PageOf<Item>> {
    this.#granted = this.#room;
    const prefetch = Math.max(0, this.#prefetch - 1);
    return list({ prefetch, from: this.#from, maxItems: this.#room }).pages();
  }

  #handOut({ key }: ListPart<Item>, page: PageOf<Item>): PageOf<Item> {
    const items = this.#edge?.cross(page.items) ?? page.items;
    this.#granted -= page.items.length;
    this.#room -= items.length;
    this.#from = page.cursor;
    const repeated = page.repeated + page.items.length - items.length;
    const edge = this.#edge && { edge: this.#edge.record };
    return { ...page, items, repeated, cursor: { ...page.cursor, part: key, ...edge } };
  }
}

/**
 * The end of what came so far: the rows of the last place, as hashes. However long the lists are, it holds no others; and
 * none of them is forgotten while the next list can bring it again.
 */
class Edge<Item> {
  readonly #overlap: Overlap<Item>;
  readonly #hash: typeof hash;
  readonly #ids: Set<number>;
  #place: number | undefined;

  /** With the `record` of the edge that a cursor stands at. */
  constructor(overlap: Overlap<Item>, hashOf: typeof hash, [place, ...ids]: readonly number[] = []) {
    this.#overlap = overlap;
    this.#hash = hashOf;
    this.#place = place;
    this.#ids = new Set(ids);
  }

  /** For a cursor: a few numbers. */
  get record(): readonly number[] {
    return this.#place === undefined ? [] : [this.#place, ...this.#ids];
  }

  /** Those of the rows that have not come yet. The edge moves on to the last one. */
  cross(rows: readonly Item[]): Item[] {
    return rows.filter((row) => {
      const id = this.#overlap.id(row);
      const key = (id ?? "") === "" ? undefined : this.#hash(String(id));
      if (key !== undefined && this.#ids.has(key)) return false;
      const place = this.#hash(String(this.#overlap.place(row)));
      if (place !== this.#place) this.#ids.clear();
      this.#place = place;
      if (key !== undefined) this.#ids.add(key);
      return true;
    });
  }
}
