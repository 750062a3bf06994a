import { isDeepStrictEqual } from "node:util";
import { isObject, type JsonObject } from "../../../../packages/core/src/document/openapi-document.ts";
import type { SpecDocument } from "../../../spec/src/openapi.ts";
import { resolveReference } from "../../../spec/src/reference.ts";
import { mapKeywords } from "./keywords.ts";
import { NULLABLE } from "./spelling/composed.ts";

/** Keywords of a part that say the same whatever is beside them, so that the merged schema can simply have them. */
const plain = new Set([
  ...["type", "properties", "required", "format", "pattern", "enum", "default", "items", "uniqueItems"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength"],
  ...["minItems", "maxItems", "minProperties", "maxProperties", "deprecated", "readOnly", "writeOnly"],
  NULLABLE,
]);

/**
 * A copy of a document in which an `allOf` is the one schema that it describes: how a message is put together is nobody's
 * business but the document's. Descriptions have to be gone already.
 */
export function withFlatAllOf(document: SpecDocument): SpecDocument {
  return mapKeywords(document, (keywords) => flat(document, keywords)) as SpecDocument;
}

function flat(document: SpecDocument, schema: JsonObject): JsonObject {
  const { unevaluatedProperties: others, ...composed } = schema;
  const { allOf, ...rest } = composed;
  // One part with nothing beside it is only another way to write a reference.
  if (!Array.isArray(allOf) || (allOf.length === 1 && Object.keys(rest).length === 0)) return schema;
  const parts = partsOf(document, composed, new Set());
  const whole = parts && merged(parts);
  return whole ? { ...whole, ...(others !== undefined && { additionalProperties: others }) } : schema;
}

/** The schemas that a schema is made of; undefined when some part is something else, or the schema itself. */
function partsOf(
  document: SpecDocument,
  schema: unknown,
  within: ReadonlySet<string>,
): JsonObject[] | undefined {
  if (!isObject(schema)) return undefined;
  if (typeof schema.$ref === "string") {
    if (within.has(schema.$ref) || Object.keys(schema).length > 1) return undefined;
    return partsOf(
      document,
      resolveReference(document, { $ref: schema.$ref }),
      new Set([...within, schema.$ref]),
    );
  }
  const { allOf = [], ...own } = schema;
  if (!Array.isArray(allOf) || !Object.keys(own).every((key) => plain.has(key))) return undefined;
  const parts: JsonObject[] = [];
  for (const each of allOf) {
    const found = partsOf(document, each, within);
    if (!found) return undefined;
    parts.push(...found);
  }
  return [...parts, own];
}

/** Undefined when two parts say different things of one property, or by one keyword. */
function merged(parts: readonly JsonObject[]): JsonObject | undefined {
  const properties: Record<string, unknown> = {};
  const required = new Set<unknown>();
  const others: Record<string, unknown> = {};
  // Null has to be allowed by each part that says what type there is.
  const isNullable = parts.every((part) => part[NULLABLE] === true || part.type === undefined);
  for (const { properties: own = {}, required: names = [], [NULLABLE]: _mark, ...rest } of parts) {
    if (!isObject(own) || !Array.isArray(names)) return undefined;
    if (!(taken(properties, own) && taken(others, rest))) return undefined;
    for (const name of names) required.add(name);
  }
  const isObjectLike = Object.keys(properties).length > 0 || others.type === "object";
  return {
    ...others,
    ...(isObjectLike && { type: "object", properties }),
    ...(isNullable && parts.some((part) => part[NULLABLE] === true) && { [NULLABLE]: true }),
    ...(required.size > 0 && { required: [...required].sort() }),
  };
}

/** Puts entries into a record; false when it has one of another value. */
function taken(into: Record<string, unknown>, entries: JsonObject): boolean {
  return Object.entries(entries).every(([name, value]) => {
    if (name in into && !isDeepStrictEqual(into[name], value)) return false;
    into[name] = value;
    return true;
  });
}
