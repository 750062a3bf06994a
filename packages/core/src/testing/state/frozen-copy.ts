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
