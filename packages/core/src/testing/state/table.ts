import { SimulatorDefect } from "../failure.ts";
import type { GeneratedRows, RowId } from "./rows.ts";
import { Partition } from "./rows.ts";

/** What is told of a table: how its rows are identified, and what is unique. */
export interface TableDefinition<Row extends object> {
  /** The member that identifies a row. */
  readonly id: keyof Row & string;
  /** Members of which no two rows of one parent may hold the same value. */
  readonly unique?: readonly (keyof Row & string)[];
  /** The first id of a table that counts, by default 1. */
  readonly firstId?: number;
}

/** What became of a row. Without `before` it is new, without `after` it is gone. */
export interface RowChange<Row> {
  /** The row as it was. */
  readonly before: Row | undefined;
  /** The row as it is now. */
  readonly after: Row | undefined;
  /** Id of the row that owns it, as text; empty in a table without owners. */
  readonly parent: string;
}

/**
 * Rows of one kind, as the simulator's handlers and a test's assertions see them. Rows are frozen: change one with `update`.
 * `parent` is the id of the row that owns them (a SIP account's scenarios); left out for a table without owners.
 */
export class Table<Row extends object> {
  /** Its name in `state`. */
  readonly name: string;
  /** What it was made with. */
  readonly definition: TableDefinition<Row>;
  readonly #partitions = new Map<string, Partition<Row>>();
  readonly #unique = new Map<string, Map<unknown, RowId>>();
  readonly #changed: () => void;
  readonly #watchers = new Set<(change: RowChange<Row>) => void>();
  #nextId: number;

  /** @internal */
  constructor(name: string, definition: TableDefinition<Row>, changed: () => void = () => {}) {
    this.name = name;
    this.definition = definition;
    this.#changed = changed;
    this.#nextId = definition.firstId ?? 1;
  }

  /** Rows of all parents together. */
  get size(): number {
    let size = 0;
    for (const partition of this.#partitions.values()) size += partition.size;
    return size;
  }

  /** Ids of the owners that have rows, as text; one empty id in a table without owners. */
  get parents(): string[] {
    return [...this.#partitions.keys()];
  }

  /** How many rows a parent has. */
  count(parent: RowId = ""): number {
    return this.#partitions.get(String(parent))?.size ?? 0;
  }

  /** A row by its id; `undefined` when there is none. */
  get(id: RowId, parent: RowId = ""): Row | undefined {
    return this.#partitions.get(String(parent))?.get(id);
  }

  /** All rows of a parent, or those from position `start` to `end`. */
  list(parent: RowId = "", start?: number, end?: number): Row[] {
    return [...this.rows(parent, start, end)];
  }

  /** As `list`, one row at a time. */
  *rows(parent: RowId = "", start?: number, end?: number): Generator<Row> {
    const partition = this.#partitions.get(String(parent));
    if (partition) yield* partition.rows(start, end);
  }

  /** Adds a row, or replaces the one with the same id. Throws when a unique member is taken. */
  insert(row: Row, parent: RowId = ""): Row {
    const id = this.#idOf(row);
    const clash = this.clash(row, parent, id);
    if (clash) throw new SimulatorDefect(`${this.name}: another row has the same ${clash}`);
    const before = this.get(id, parent);
    if (before) this.#forget(before, parent);
    const written = this.#partition(parent).set(id, row);
    this.#remember(written, id, parent);
    if (typeof id === "number" && id >= this.#nextId) this.#nextId = id + 1;
    this.#changed();
    this.#tell(before, written, parent);
    return written;
  }

  /** Merges `changes` into a row; `undefined` when there is no such row. */
  update(id: RowId, changes: Partial<Row>, parent: RowId = ""): Row | undefined {
    const row = this.get(id, parent);
    return row && this.insert({ ...row, ...changes }, parent);
  }

  /** Takes a row away. False when there was none. */
  delete(id: RowId, parent: RowId = ""): boolean {
    const row = this.get(id, parent);
    if (!row) return false;
    this.#forget(row, parent);
    this.#partition(parent).delete(id);
    this.#changed();
    this.#tell(row, undefined, parent);
    return true;
  }

  /** Deletes all rows of a parent and says how many there were. */
  clear(parent: RowId = ""): number {
    const count = this.count(parent);
    const rows = this.#watchers.size > 0 ? this.list(parent) : [];
    this.#partitions.delete(String(parent));
    for (const field of this.definition.unique ?? []) this.#unique.delete(`${field} ${parent}`);
    if (count > 0) this.#changed();
    for (const row of rows) this.#tell(row, undefined, parent);
    return count;
  }

  /**
   * Calls `watcher` after each change of a row, whoever makes it; not for `generate` and `reset`, which fill and empty the
   * whole table. Returns a function that ends it.
   */
  watch(watcher: (change: RowChange<Row>) => void): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  /** The next id of a table that counts. */
  nextId(): number {
    const id = this.#nextId;
    this.#nextId += 1;
    return id;
  }

  /**
   * The unique member whose value another row has; `undefined` when there is none.
   * @internal
   */
  clash(row: Row, parent: RowId = "", id: RowId = this.#idOf(row)): (keyof Row & string) | undefined {
    return this.definition.unique?.find((field) => {
      const owner = this.#index(field, parent).get(row[field]);
      return owner !== undefined && String(owner) !== String(id);
    });
  }

  /** Fills a parent with rows that are made when they are read. Only for a parent that has none yet. */
  generate(rows: GeneratedRows<Row>, parent: RowId = ""): void {
    if (!(Number.isSafeInteger(rows.count) && rows.count >= 0)) {
      throw new RangeError(`${this.name}: a number of rows must be whole and from 0, not ${rows.count}`);
    }
    this.#partitions.set(String(parent), new Partition(rows));
    const last = rows.count > 0 ? rows.idAt(rows.count - 1) : undefined;
    if (typeof last === "number" && last >= this.#nextId) this.#nextId = last + 1;
    this.#changed();
  }

  /** Empties the table and starts its ids again. */
  reset(): void {
    this.#partitions.clear();
    this.#unique.clear();
    this.#nextId = this.definition.firstId ?? 1;
    this.#changed();
  }

  #tell(before: Row | undefined, after: Row | undefined, parent: RowId): void {
    for (const watcher of this.#watchers) watcher({ before, after, parent: String(parent) });
  }

  #idOf(row: Row): RowId {
    return row[this.definition.id] as RowId;
  }

  #partition(parent: RowId): Partition<Row> {
    let partition = this.#partitions.get(String(parent));
    if (!partition) {
      partition = new Partition<Row>();
      this.#partitions.set(String(parent), partition);
    }
    return partition;
  }

  /** Built when first needed, because it reads every row. */
  #index(field: keyof Row & string, parent: RowId): Map<unknown, RowId> {
    const key = `${field} ${parent}`;
    let index = this.#unique.get(key);
    if (!index) {
      index = new Map();
      for (const row of this.rows(parent)) index.set(row[field], this.#idOf(row));
      this.#unique.set(key, index);
    }
    return index;
  }

  #remember(row: Row, id: RowId, parent: RowId): void {
    for (const field of this.definition.unique ?? [])
      this.#unique.get(`${field} ${parent}`)?.set(row[field], id);
  }

  #forget(row: Row, parent: RowId): void {
    for (const field of this.definition.unique ?? [])
      this.#unique.get(`${field} ${parent}`)?.delete(row[field]);
  }
}
