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
  const names = typeof mask === "string" ? mask.split(",") : mask;
  if (!Array.isArray(names)) return row;
  const kept: Record<string, unknown> = {};
  for (const name of names.map((part) => String(part).trim())) {
    const value = fieldOf(row, name);
    const [first = "", ...inner] = name.split(".");
    if (value === undefined) continue;
    if (inner.length === 0) kept[first] = value;
    else kept[first] = { ...(kept[first] as Row | undefined), [inner.join(".")]: value };
  }
  return kept;
}

/** The row without objects in it: their fields have dotted names. */
export function flattened(row: Row, prefix = ""): Row {
  const fields = Object.entries(row).map(([name, value]) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? flattened(value as Row, `${prefix}${name}.`)
      : { [prefix + name]: value },
  );
  return Object.assign({}, ...fields);
}

/** 1 and 0 are the platform's booleans. */
const TRUTH: Readonly<Record<string, string>> = { true: "1", false: "0" };
const truthOf = (text: string): string => TRUTH[text] ?? text;

/** Equal, one of a list, or in a list that the field is. */
function isWanted(value: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) return wanted.some((one) => isWanted(value, one));
  if (Array.isArray(value)) return value.some((one) => isWanted(one, wanted));
  return value !== undefined && truthOf(textOf(value)) === truthOf(textOf(wanted));
}

/** Whether a row fits a filter: an object of field values, or `["==", ["property", name], value]`. Others let all pass. */
export function fitsFilter(row: object | undefined, filter: unknown): boolean {
  if (row === undefined) return false;
  const field = (name: unknown) => fieldOf(row as Row, textOf(name));
  if (Array.isArray(filter)) {
    const [operator, property, value] = filter;
    return operator !== "==" || !Array.isArray(property) || isWanted(field(property[1]), value);
  }
  if (typeof filter !== "object" || filter === null) return true;
  return Object.entries(filter).every(([name, value]) => isWanted(field(name), value));
}

type Comparison = (one: object, other: object) => number;

/** The order that a list is asked for: names of fields, "-name" or `{ name: "desc" }` for the other way round. */
export function orderOf(order: unknown): Comparison | undefined {
  if (!Array.isArray(order) || order.length === 0) return undefined;
  const terms = order.flatMap((term): [string, boolean][] => {
    if (typeof term === "string") return [[term.replace(/^-/, ""), term.startsWith("-")]];
    return Object.entries(Object(term)).map(([name, way]) => [name, /^(desc|-1)/i.test(String(way))]);
  });
  return (one, other) => {
    for (const [name, isDescending] of terms) {
      const [a, b] = [fieldOf(one as Row, name), fieldOf(other as Row, name)];
      const isLess = typeof a === "number" && typeof b === "number" ? a < b : textOf(a) < textOf(b);
      const isEqual = textOf(a) === textOf(b);
      if (!isEqual) return isLess !== isDescending ? -1 : 1;
    }
    return 0;
  };
}
