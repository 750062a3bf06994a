type Row = Readonly<Record<string, unknown>>;

/** An object may bring a `toString` of its own, and that may be anything. */
const textOf = (value: unknown): string =>
  typeof value === "object" ? JSON.stringify(value) : String(value);

/** A field by its name, dotted for one within another. */
function fieldOf(row: Row, name: string): unknown {
  let value: unknown = row;
  for (const part of name.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Row)[part];
  }
  return value;
}

/** The row with the fields of a mask alone; "opts.title" keeps that part of `opts`. */
export function masked(row: Row, mask: unknown): Row {
  if (typeof mask !== "string") return row;
  const kept: Record<string, unknown> = {};
  for (const name of mask.split(",").map((part) => part.trim())) {
    const value = fieldOf(row, name);
    const [first = "", ...inner] = name.split(".");
    if (value === undefined) continue;
    if (inner.length === 0) kept[first] = value;
    else kept[first] = { ...(kept[first] as Row | undefined), [inner.join(".")]: value };
  }
  return kept;
}

/** Whether a row fits a filter: an object of field values, or `["==", ["property", name], value]`. Others let all pass. */
export function fitsFilter(row: Row | undefined, filter: unknown): boolean {
  if (row === undefined) return false;
  if (Array.isArray(filter)) {
    const [operator, property, value] = filter;
    if (operator !== "==" || !Array.isArray(property)) return true;
    return textOf(fieldOf(row, textOf(property[1]))) === textOf(value);
  }
  if (typeof filter !== "object" || filter === null) return true;
  return Object.entries(filter).every(([name, value]) => textOf(fieldOf(row, name)) === textOf(value));
}
