import { Table, type TableDefinition } from "./table.ts";

/** The kinds of rows a simulator holds, by table name: `{ sipAccounts: SipAccount, scenarios: Scenario }`. */
export type Kinds = { readonly [Name: string]: object };

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
