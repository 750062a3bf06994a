import { RequestError } from "../errors/request-error.ts";
import { iterateItems } from "./item-iterator.ts";
import { iteratePages, type PageIterator, type WalkStart } from "./page-iterator.ts";
import type { PagedList } from "./paginate-types.ts";

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
