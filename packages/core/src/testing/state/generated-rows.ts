import type { RowId } from "./row-order.ts";

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

/** Ids counted upwards from `first`, the form that most vendors use. */
export function countedRows<Row>(
  count: number,
  first: number,
  make: (index: number) => Row,
): GeneratedRows<Row> {
  return { count, idAt: (index) => first + index, indexOf: (id) => Number(id) - first, make };
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
