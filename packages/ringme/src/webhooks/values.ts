import type { RawFields } from "./fields.ts";

/** A field's text as it is; of a repeated field the first. */
export function rawText(raw: RawFields, name: string): string | undefined {
  const value = raw[name];
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
export const text = (raw: RawFields, name: string): string | undefined => rawText(raw, name) || undefined;

/** A whole number that is not negative, such as an id. */
export function wholeNumber(raw: RawFields, name: string): number | undefined {
  const digits = rawText(raw, name);
  if (digits === undefined || !/^\d{1,16}$/.test(digits)) return undefined;
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** `yes` and `no`, in any case. */
export function yesNo(raw: RawFields, name: string): boolean | undefined {
  switch (rawText(raw, name)?.toLowerCase()) {
    case "yes":
      return true;
    case "no":
      return false;
    default:
      return undefined;
  }
}

/** Microseconds as milliseconds, fraction kept. */
export function milliseconds(raw: RawFields, name: string): number | undefined {
  const microseconds = wholeNumber(raw, name);
  return microseconds === undefined ? undefined : microseconds / 1000;
}

/** Microseconds since 1970 as a `Date`, which cuts them to milliseconds. */
export function date(raw: RawFields, name: string): Date | undefined {
  const time = milliseconds(raw, name);
  if (time === undefined) return undefined;
  const value = new Date(time);
  return Number.isNaN(value.getTime()) ? undefined : value;
}
