import { freezeDeep, frozenCopy } from "./frozen-copy.ts";
import { type GeneratedRows, markGenerated } from "./generated-rows.ts";
import { RecentRows } from "./recent-rows.ts";
import { type RowId, RowOrder } from "./row-order.ts";

/** Generated rows kept after they were read: a walk over millions stays flat. */
const keptRows = 20_000;

/** The rows of one parent: their order, the generated ones, the changed ones. */
export class Partition<Row extends object> {
  readonly #rows = new Map<string, Row>();
  readonly #recent = new RecentRows<Row>(keptRows);
  readonly #deleted = new Set<number>();
  readonly #generated: GeneratedRows<Row> | undefined;
  readonly #order: RowOrder;

  constructor(generated?: GeneratedRows<Row>) {
    this.#generated = generated;
    this.#order = new RowOrder(generated?.count ?? 0, (index) => generated?.idAt(index) ?? index);
  }

  get size(): number {
    return this.#order.size;
  }

  get(id: RowId): Row | undefined {
    const key = String(id);
    return this.#rows.get(key) ?? this.#recent.get(key) ?? this.#materialise(id, key);
  }

  *rows(start = 0, end = this.size): Generator<Row> {
    for (const id of this.#order.ids(start, end)) {
      const row = this.get(id);
      if (row) yield row;
    }
  }

  /** Writes a row; one that is new goes to the end. */
  set(id: RowId, row: Row): Row {
    const key = String(id);
    const frozen = frozenCopy(row);
    const isNew = this.get(id) === undefined;
    this.#recent.delete(key);
    this.#rows.set(key, frozen);
    if (isNew) this.#order.add(key);
    return frozen;
  }

  delete(id: RowId): boolean {
    if (this.get(id) === undefined) return false;
    const key = String(id);
    const index = this.#generatedIndex(id);
    this.#rows.delete(key);
    this.#recent.delete(key);
    if (index === undefined || this.#deleted.has(index)) this.#order.removeInserted(key);
    else {
      this.#deleted.add(index);
      this.#order.removeGenerated(index);
    }
    return true;
  }

  #generatedIndex(id: RowId): number | undefined {
    if (!this.#generated) return undefined;
    const index = this.#generated.indexOf(id);
    const isInRange = Number.isInteger(index) && index >= 0 && index < this.#generated.count;
    // Another text may read as the same number: "07", or a UUID that ends alike.
    return isInRange && String(this.#generated.idAt(index)) === String(id) ? index : undefined;
  }

  #materialise(id: RowId, key: string): Row | undefined {
    const index = this.#generatedIndex(id);
    if (!this.#generated || index === undefined || this.#deleted.has(index)) return undefined;
    const row = markGenerated(freezeDeep(this.#generated.make(index)));
    this.#recent.set(key, row);
    return row;
  }
}
