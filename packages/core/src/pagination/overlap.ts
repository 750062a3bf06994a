import { hash } from "./hash.ts";

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

/**
 * The end of what came so far: the rows of the last place, as hashes. However long the lists are, it holds no others; and
 * none of them is forgotten while the next list can bring it again.
 */
export class Edge<Item> {
  readonly #overlap: Overlap<Item>;
  readonly #ids: Set<number>;
  #place: number | undefined;

  /** With the `record` of the edge that a cursor stands at. */
  constructor(overlap: Overlap<Item>, [place, ...ids]: readonly number[] = []) {
    this.#overlap = overlap;
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
      const key = (id ?? "") === "" ? undefined : hash(String(id));
      if (key !== undefined && this.#ids.has(key)) return false;
      const place = hash(String(this.#overlap.place(row)));
      if (place !== this.#place) this.#ids.clear();
      this.#place = place;
      if (key !== undefined) this.#ids.add(key);
      return true;
    });
  }
}
