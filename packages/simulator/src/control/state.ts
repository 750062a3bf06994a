import type { RowId, Table } from "@pbxkit/core/testing";
import { seedFromJson } from "../seeds/seed-from-json.ts";
import { seedShapes } from "../seeds/seed-shapes.ts";
import { createVendorSimulator, type Seeds, type Simulators, type VendorName } from "../vendors.ts";
import { isJsonObject } from "./json.ts";

type AnyTable = Table<Record<string, RowId>>;
type Tables = Readonly<Record<string, AnyTable>>;

/** Rows that a request may make of a number. */
const mostRows = 100_000;

/** A control that does not exist: 404. */
export class NoSuchControl extends Error {}

export const tablesOf = (simulator: Pick<Simulators[VendorName], "state">): Tables =>
  simulator.state as unknown as Tables;

function tableOf(simulator: Simulators[VendorName], name: string): AnyTable {
  const tables = tablesOf(simulator);
  const table = Object.hasOwn(tables, name) ? tables[name] : undefined;
  if (!table)
    throw new NoSuchControl(`there is no table "${name}"; there are ${Object.keys(tables).join(", ")}`);
  return table;
}

/** How many rows each table has. */
export const tableSizes = (simulator: Simulators[VendorName]): Record<string, number> =>
  Object.fromEntries(Object.entries(tablesOf(simulator)).map(([name, table]) => [name, table.size]));

/** The rows of a table as a list; where rows have owners, lists by the owner's id. */
export function readTable(simulator: Simulators[VendorName], name: string): unknown {
  const table = tableOf(simulator, name);
  const { parents } = table;
  if (parents.every((parent) => parent === "")) return table.list();
  return Object.fromEntries(parents.map((parent) => [parent, table.list(parent)]));
}

/**
 * Puts rows in the place of those of a table. What the vendor's seed can hold may be written as there: a number of rows, or rows with
 * the members that matter; of the other tables the rows are whole. Throws a TypeError for what cannot be.
 */
export function writeTable(
  vendor: VendorName,
  simulator: Simulators[VendorName],
  name: string,
  value: unknown,
): void {
  const table = tableOf(simulator, name);
  if (typeof value === "number" && value > mostRows) throw new TypeError(`${name}: at most ${mostRows} rows`);
  const rows = seededRows(vendor, name, value) ?? wholeRows(table, value);
  table.reset();
  for (const { parent, row } of rows) table.insert(row, parent);
}

interface PlacedRow {
  readonly parent: string;
  readonly row: Record<string, RowId>;
}

/** Rows as a simulator makes them of a seed; `undefined` where no member of the seed is about this table. */
function seededRows(vendor: VendorName, name: string, value: unknown): PlacedRow[] | undefined {
  if (isJsonObject(value)) return undefined;
  const shapes = Object.entries(seedShapes[vendor]);
  const member = shapes.find(([, shape]) => shape.form === "rows" && shape.table === name)?.[0];
  if (member === undefined) return undefined;
  const seed = seedFromJson({ [member]: value }, vendor);
  const made = createVendorSimulator(vendor, { [vendor]: seed } as Seeds, {});
  const table = tableOf(made, name);
  return table.parents.flatMap((parent) => table.list(parent).map((row) => ({ parent, row })));
}

function wholeRows(table: AnyTable, value: unknown): PlacedRow[] {
  const lists = Array.isArray(value) ? { "": value } : value;
  if (!isJsonObject(lists)) throw new TypeError(`${table.name}: a list of rows is needed`);
  return Object.entries(lists).flatMap(([parent, rows]) => {
    if (!Array.isArray(rows)) throw new TypeError(`${table.name}.${parent}: a list of rows is needed`);
    return rows.map((row, index) => {
      const { id } = table.definition;
      if (!isJsonObject(row)) throw new TypeError(`${table.name}[${index}]: an object is needed`);
      if (typeof row[id] !== "string" && typeof row[id] !== "number")
        throw new TypeError(`${table.name}[${index}].${id}: the row's id is needed`);
      return { parent, row: row as Record<string, RowId> };
    });
  });
}
