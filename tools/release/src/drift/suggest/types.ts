import type { JsonType } from "../../../../../packages/core/src/drift/index.ts";

/** The types that a schema takes when it is to take these, too. A whole number is a number. */
export function widened(declared: readonly string[], seen: readonly JsonType[]): string[] {
  const all = [...new Set([...declared, ...seen])];
  const types = all.includes("number") ? all.filter((type) => type !== "integer") : all;
  return [...types.filter((type) => type !== "null"), ...types.filter((type) => type === "null")];
}

/** As `type` is written: one name, or a list. */
export const written = (types: readonly string[]): unknown => (types.length === 1 ? types[0] : types);

/** A schema for values of which only the types are known. */
export function schemaFor(seen: readonly JsonType[]): Record<string, unknown> {
  const types = widened([], seen);
  // Nothing but null says nothing of the type.
  if (types.every((type) => type === "null")) return {};
  return {
    type: written(types),
    ...(types.includes("array") && { items: {} }),
    ...(types.includes("object") && { additionalProperties: true }),
  };
}
