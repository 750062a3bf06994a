/**
 * The fields of a delivery as they came. Form bodies and queries give strings (an array where a name is repeated); JSON, or
 * a body that somebody else parsed, gives whatever it held. It has no prototype, and a field called `__proto__` is left out.
 */
export type RawFields = Readonly<Record<string, unknown>>;

/**
 * A body that was read already. Text and bytes may be a form body, a query string or JSON; an object is what a framework
 * made of them, such as Express's `request.body`.
 */
export type FieldsInput =
  | string
  | ArrayBuffer
  | Uint8Array
  | URLSearchParams
  | FormData
  | object
  | null
  | undefined;

/** Made at the first use: Node 20 makes its globals when they are touched, and an import changes none. */
let decoder: TextDecoder | undefined;

/**
 * Reads fields out of anything; what has none, or cannot be looked at, gives none. Text is read as UTF-8; what is wrongly encoded
 * gives U+FFFD.
 */
export function fieldsOf(input: unknown): RawFields {
  try {
    if (typeof input === "string") return fieldsOfText(input);
    if (typeof input !== "object" || input === null) return fieldsOfObject({});
    // By their tags, which are the same in every realm: a test's, or a frame's.
    const tag = Object.prototype.toString.call(input);
    if (ArrayBuffer.isView(input) || tag === "[object ArrayBuffer]") {
      decoder ??= new TextDecoder();
      return fieldsOfText(decoder.decode(input as ArrayBuffer));
    }
    switch (tag) {
      case "[object URLSearchParams]":
      case "[object FormData]":
        return fieldsOfForm(input as FormData);
      default:
        return fieldsOfObject(input);
    }
  } catch {
    return fieldsOfObject({});
  }
}

/**
 * JSON says so by its first character, whatever the content type: forms encode it. Line breaks and byte order marks around either
 * are nobody's.
 */
function fieldsOfText(given: string): RawFields {
  const text = given.trim();
  const json = /^[{[]/.test(text) ? parseJson(text) : undefined;
  return json === undefined ? fieldsOfForm(new URLSearchParams(text)) : fieldsOfObject(json);
}

function parseJson(text: string): object | undefined {
  try {
    // Whoever merges the fields into an object of their own must not set its prototype, at any depth.
    return JSON.parse(text, (name, value) => (name === "__proto__" ? undefined : value)) as object;
  } catch {
    return undefined;
  }
}

function fieldsOfObject(object: object): RawFields {
  const fields: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(object)) if (name !== "__proto__") fields[name] = value;
  return fields;
}

function fieldsOfForm(form: URLSearchParams | FormData): RawFields {
  const fields: Record<string, unknown> = Object.create(null);
  form.forEach((value: unknown, name) => {
    if (name === "__proto__") return;
    const held = fields[name];
    if (held === undefined) fields[name] = value;
    else if (Array.isArray(held)) held.push(value);
    else fields[name] = [held, value];
  });
  return fields;
}

/** What every event has that is read out of a vendor's delivery. */
export interface WebhookEvent<Type extends string> {
  /** Tells the vendor's kinds of events apart. */
  readonly type: Type;
  /** Every field of the delivery, as it came. */
  readonly raw: RawFields;
}

/** A field's text as it is; of a repeated field the first. Undefined where there is none. */
export function exactText(raw: RawFields, name: string): string | undefined {
  const value = raw[name];
  if (typeof value === "string") return value;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  switch (typeof first) {
    case "string":
      return first;
    case "number":
    case "boolean":
    case "bigint":
      return String(first);
    default:
      return undefined;
  }
}

/** A field's text; an empty one is none. */
export const text = (raw: RawFields, name: string): string | undefined => exactText(raw, name) || undefined;

/** A whole number that is not negative, such as an id. */
export function wholeNumber(raw: RawFields, name: string): number | undefined {
  const digits = exactText(raw, name);
  if (digits === undefined || !/^\d{1,16}$/.test(digits)) return undefined;
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** A `Date` of milliseconds since 1970; undefined for what no `Date` can hold. */
export function dateOf(milliseconds: number | undefined): Date | undefined {
  const date = new Date(milliseconds ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
