/** What identifies a row among those of one parent. */
export type RowId = string | number;

/** Rows that are made when they are read: `seed: { extensions: 50_000 }`. */
export interface GeneratedRows<Row> {
  /** How many there are; a whole number from 0. */
  readonly count: number;
  /** The id of the row of an index. */
  idAt(index: number): RowId;
  /** The index that an id would belong to; whether it does is judged by `idAt`. */
  indexOf(id: RowId): number;
  /** The row of an index: a new object, and always the same values. */
  make(index: number): Row;
}

const generated = new WeakSet<object>();

/** Remembers that one function made this and its like, so that not each of a million must be checked. */
export function markGenerated<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) generated.add(value);
  return value;
}

export function isGenerated(value: object): boolean {
  return generated.has(value);
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Array.isArray(value);
}

/**
 * Freezes a JSON value through and through, and returns it. Rows are never changed in place, so what was checked once
 * stays right.
 */
export function freezeDeep<Value>(value: Value): Value {
  // Bytes of a file are state too, and cannot be frozen.
  if (typeof value !== "object" || value === null || Object.isFrozen(value) || !isPlain(value)) return value;
  for (const key in value) freezeDeep(value[key]);
  return Object.freeze(value);
}

/** A deeply frozen copy of a JSON value, for what somebody else made and may go on to change. */
export function frozenCopy<Value>(value: Value): Value {
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as Value;
  if (typeof value !== "object" || value === null || !isPlain(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, frozenCopy(member)]);
  return Object.freeze(Object.fromEntries(entries)) as Value;
}

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
