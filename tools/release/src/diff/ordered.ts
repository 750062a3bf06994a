import type { JsonObject } from "../../../../packages/core/src/document/openapi-document.ts";
import type { SpecDocument } from "../../../spec/src/openapi.ts";
import { mapKeywords } from "./keywords.ts";

/** Lists in which the order says nothing. */
const unordered = ["required", "type", "parameters", "allOf", "anyOf", "oneOf", "security"] as const;

/** A copy of a document with every list that has no order in one order: two documents that differ in nothing else are equal. */
export function ordered(document: SpecDocument): unknown {
  return mapKeywords(document, (keywords) => {
    const lists = unordered.flatMap((key) => {
      const list = keywords[key];
      return Array.isArray(list) ? [[key, sorted(list)] as const] : [];
    });
    return lists.length > 0 ? { ...keywords, ...Object.fromEntries(lists) } : keywords;
  });
}

function sorted(list: readonly unknown[]): unknown[] {
  return list
    .map((element) => ({ element, key: keyOf(element) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ element }) => element);
}

/** The same text for the same value, however its keys are ordered. */
function keyOf(value: unknown): string {
  return JSON.stringify(value, (_, node: unknown) =>
    typeof node === "object" && node !== null && !Array.isArray(node)
      ? Object.fromEntries(Object.entries(node as JsonObject).sort(([a], [b]) => (a < b ? -1 : 1)))
      : node,
  );
}
