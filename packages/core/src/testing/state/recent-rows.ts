/**
 * Rows that were read lately. Two halves: when the younger is full it becomes the older, and the older one is let go,
 * which costs nothing a row.
 */
export class RecentRows<Row> {
  readonly #half: number;
  #younger = new Map<string, Row>();
  #older = new Map<string, Row>();

  /** @param most rows that are kept at most */
  constructor(most: number) {
    this.#half = most / 2;
  }

  get(key: string): Row | undefined {
    return this.#younger.get(key) ?? this.#older.get(key);
  }

  set(key: string, row: Row): void {
    if (this.#younger.size >= this.#half) {
      this.#older = this.#younger;
      this.#younger = new Map();
    }
    this.#younger.set(key, row);
  }

  delete(key: string): void {
    this.#younger.delete(key);
    this.#older.delete(key);
  }
}
