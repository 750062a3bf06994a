import type { JsonType } from "../departure.ts";

/** The JSON type of a parsed value. */
export function typeOf(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  switch (typeof value) {
    case "string":
    case "boolean":
    case "object":
      return typeof value as JsonType;
    default:
      return Number.isInteger(value) ? "integer" : "number";
  }
}

/** A value as its type and size: "string(11)", "integer", "array(3)", "object(2)". */
export function shapeOf(value: unknown): string {
  const type = typeOf(value);
  if (typeof value === "string") return `${type}(${value.length})`;
  if (Array.isArray(value)) return `${type}(${value.length})`;
  return type === "object" ? `${type}(${Object.keys(value as object).length})` : type;
}
