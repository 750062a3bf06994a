/** A `Date` of any realm. */
export const isDate = (value: unknown): boolean => Object.prototype.toString.call(value) === "[object Date]";

/** An object that is written field by field, of any realm; no instance of a class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * A string, number, boolean or bigint as text; undefined for what has no text of its own: objects, functions, symbols,
 * and numbers that are not finite.
 */
export function scalarText(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return Number.isFinite(value) ? String(value) : undefined;
    case "boolean":
    case "bigint":
      return String(value);
    default:
      return undefined;
  }
}

/** What to call a value that {@link scalarText} refuses, without showing it. */
export function kindOf(value: unknown): string {
  if (isDate(value)) return "a Date (write it as text, in the vendor's format)";
  if (typeof value === "number") return "a number that is not finite";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
