/** What identifies a row among those of one parent. */
export type RowId = string | number;

/**
 * The order of a table's rows: first the generated ones, counted and not listed, then those inserted.
 * A million generated rows cost nothing until one of them is deleted.
 */
export class RowOrder {
  #generated: number;
  readonly #idAt: (index: number) => RowId;
  /** Indexes of the generated rows that are left, once one was deleted. */
  #left: number[] | undefined;
  readonly #inserted = new Set<RowId>();
  #listed: RowId[] | undefined;

  constructor(generated: number, idAt: (index: number) => RowId) {
    this.#generated = generated;
    this.#idAt = idAt;
  }

  get size(): number {
    return this.#generated + this.#inserted.size;
  }

  add(id: RowId): void {
    this.#inserted.add(id);
    this.#listed?.push(id);
  }

  removeInserted(id: RowId): void {
    this.#inserted.delete(id);
    this.#listed = undefined;
  }

  removeGenerated(index: number): void {
    this.#left ??= Array.from({ length: this.#generated }, (_, position) => position);
    const position = lowerBound(this.#left, index);
    if (this.#left[position] === index) this.#left.splice(position, 1);
    this.#generated = this.#left.length;
  }

  *ids(start = 0, end = this.size): Generator<RowId> {
    const last = Math.min(end, this.size);
    for (let position = start; position < last; position += 1) {
      if (position < this.#generated) yield this.#idAt(this.#left?.[position] ?? position);
      else {
        this.#listed ??= [...this.#inserted];
        const id = this.#listed[position - this.#generated];
        if (id !== undefined) yield id;
      }
    }
  }
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
