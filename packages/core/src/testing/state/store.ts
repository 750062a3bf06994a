import { SimulatorDefect } from "../failure.ts";
import type { RowId } from "./rows.ts";
import { Table, type TableDefinition } from "./table.ts";

/** The tables of a simulator by name. */
export type Tables<Rows> = { readonly [Name in keyof Rows]: Table<Rows[Name] & object> };

/** What is told of each table, by its name. */
export type TableDefinitions<Rows> = {
  readonly [Name in keyof Rows]: TableDefinition<Rows[Name] & object>;
};

/** All rows of a simulator. */
export interface Store<Rows> {
  readonly tables: Tables<Rows>;
  /** Moves with each change, so that what was derived from rows can be kept until then. */
  readonly version: number;
  /** Empties every table and starts the ids again. The tables stay the same objects for those who hold them. */
  reset(): void;
}

export function createStore<Rows>(definitions: TableDefinitions<Rows>): Store<Rows> {
  let version = 0;
  const changed = () => {
    version += 1;
  };
  const tables = Object.entries<TableDefinition<object>>(
    definitions as Record<string, TableDefinition<object>>,
  ).map(([name, definition]) => [name, new Table(name, definition, changed)] as const);
  return {
    tables: Object.fromEntries(tables) as unknown as Tables<Rows>,
    get version() {
      return version;
    },
    reset() {
      for (const [, table] of tables) table.reset();
    },
  };
}

/** Rows to begin with: how many, made up when they are read, or each one with the members that matter. */
export type SeedRows<Row> = number | readonly Partial<Row>[];

/**
 * Fills a table. `make` gives the row of an index (from 0) and must always give the same one.
 * Ids count from `first`, unless a row brings its own; throws where two rows have the same.
 */
export function seedRows<Row extends object>(
  table: Table<Row>,
  seed: SeedRows<Row> | undefined,
  first: number,
  make: (index: number) => Row,
  parent?: RowId,
): void {
  if (seed === undefined) return;
  if (typeof seed === "number") {
    const idAt = (index: number) => first + index;
    table.generate({ count: seed, idAt, indexOf: (id) => Number(id) - first, make }, parent);
    return;
  }
  if (!Array.isArray(seed))
    throw new TypeError(`${table.name}: a seed is a number of rows, or a list of them`);
  const { id } = table.definition;
  for (const [index, given] of seed.entries()) {
    const row = { ...make(index), ...given };
    // Written over the other one, it would be a row that is silently missing.
    if (table.get(row[id] as RowId, parent))
      throw new SimulatorDefect(`${table.name}: another row has the same ${id}`);
    table.insert(row, parent);
  }
}
