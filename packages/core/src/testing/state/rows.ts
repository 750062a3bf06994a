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
