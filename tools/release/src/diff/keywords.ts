import { isObject, type JsonObject } from "../../../../packages/core/src/document/openapi-document.ts";

/** Keywords whose value has names for keys, not keywords. */
const named = new Set([
  ...[
    "paths",
    "webhooks",
    "responses",
    "content",
    "headers",
    "callbacks",
    "links",
    "encoding",
    "additionalOperations",
  ],
  ...["schemas", "parameters", "requestBodies", "securitySchemes", "pathItems", "variables", "mapping"],
  ...["properties", "patternProperties", "dependentSchemas", "$defs", "dependentRequired", "scopes"],
]);

/** Keywords whose value is data of the API, whatever its keys are called. */
const data = new Set([
  "example",
  "examples",
  "default",
  "enum",
  "const",
  "x-extensible-enum",
  "x-pagination",
]);

/**
 * A copy of a document (or of a part whose keys are keywords), each object of keywords changed by `change` after the objects
 * inside it. Examples, defaults and the like are data: they are copied as they are.
 */
export function mapKeywords(node: unknown, change: (keywords: JsonObject) => unknown): unknown {
  if (Array.isArray(node)) return node.map((element) => mapKeywords(element, change));
  if (!isObject(node)) return node;
  const entries = Object.entries(node).map(([key, value]): [string, unknown] => {
    if (data.has(key)) return [key, value];
    if (!named.has(key) || !isObject(value)) return [key, mapKeywords(value, change)];
    const members = Object.entries(value).map(([name, member]) => [name, mapKeywords(member, change)]);
    return [key, Object.fromEntries(members)];
  });
  return change(Object.fromEntries(entries));
}
