/**
 * The fields of a delivery as they came. Form bodies and queries give strings (an array where a name is repeated); a body
 * that somebody else parsed gives whatever it held. It has no prototype, and a field called `__proto__` is left out.
 */
export type RawFields = Readonly<Record<string, unknown>>;

/**
 * A body that is parsed already, or its text: a query string or form body, `URLSearchParams`, `FormData`, or an object
 * such as Express's `request.body`.
 */
export type FieldsInput =
  | string
  | URLSearchParams
  | FormData
  | Iterable<readonly [string, unknown]>
  | object
  | null
  | undefined;

const isPairs = (input: object): input is Iterable<unknown> =>
  typeof (input as { readonly [Symbol.iterator]?: unknown })[Symbol.iterator] === "function";

/** Reads fields out of anything; what has none gives none. */
export function fieldsOf(input: unknown): RawFields {
  const fields: Record<string, unknown> = Object.create(null);
  if (typeof input === "string") addPairs(fields, new URLSearchParams(input));
  else if (typeof input !== "object" || input === null) return fields;
  else if (isPairs(input)) addPairs(fields, input);
  else for (const [name, value] of Object.entries(input)) add(fields, name, value);
  return fields;
}

function addPairs(fields: Record<string, unknown>, pairs: Iterable<unknown>): void {
  for (const pair of pairs) {
    const [name, value]: readonly unknown[] = Array.isArray(pair) ? pair : [];
    if (typeof name === "string") add(fields, name, value);
  }
}

function add(fields: Record<string, unknown>, name: string, value: unknown): void {
  // As an own member it would do no harm here, but whoever copies it into a plain object sets that object's prototype.
  if (name === "__proto__") return;
  fields[name] = name in fields ? [fields[name], value].flat() : value;
}
