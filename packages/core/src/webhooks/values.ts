import type { RawFields } from "./fields.ts";

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
