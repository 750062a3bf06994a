/**
 * Where in a value a `Date` stands, as a path such as "body.start"; undefined where there is none. A `Date` would vanish
 * from a query and take ISO form in JSON, which none of the vendors reads, so it is refused instead.
 */
export function findDate(value: unknown, at: string): string | undefined {
  if (value instanceof Date) return at;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const found = findDate(value[index], `${at}[${index}]`);
      if (found) return found;
    }
    return undefined;
  }
  if (!isPlainObject(value)) return undefined;
  for (const key in value) {
    const found = findDate(value[key], `${at}.${key}`);
    if (found) return found;
  }
  return undefined;
}

/** Objects that JSON writes key by key; a `Blob` or a `FormData` is none. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
