import { SimulatorDefect } from "../defect.ts";
import { countedRows } from "../state/generated-rows.ts";
import type { RowId } from "../state/row-order.ts";
import type { Table } from "../state/table.ts";

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
    table.generate(countedRows(seed, first, make), parent);
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
