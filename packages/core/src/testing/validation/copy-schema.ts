import { isObject } from "../../document/json.ts";

/** Members that hold schemas by name: their keys are names, not keywords. */
const schemaMaps = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]);
/** Annotations. The validator would look for schemas (and ids) inside them. */
const annotations = new Set(["example", "examples", "discriminator", "xml", "externalDocs"]);

/** A copy of a schema with nothing in it but what decides whether a value is valid. */
export function copySchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(copySchema);
  if (!isObject(node)) return node;
  const copy: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(node)) {
    if (annotations.has(keyword) || keyword.startsWith("x-")) continue;
    if (keyword === "enum" || keyword === "const" || keyword === "default") copy[keyword] = value;
    else if (schemaMaps.has(keyword) && isObject(value)) copy[keyword] = copyEach(value);
    else copy[keyword] = copySchema(value);
  }
  return copy;
}

function copyEach(schemas: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, copySchema(schema)]));
}
