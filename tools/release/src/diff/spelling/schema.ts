import { isDeepStrictEqual } from "node:util";
import { isObject, type JsonObject } from "../../../../../packages/core/src/document/openapi-document.ts";
import { alternativesInOneSpelling, asList, distinct, NULLABLE, partsInOneSpelling } from "./composed.ts";

/** Keywords whose value is a schema, or a list or a map of them: `true` there is a schema without a keyword. */
const schemas = [
  ...["schema", "itemSchema", "items", "contains", "propertyNames", "not", "if", "then", "else"],
  ...["additionalProperties", "unevaluatedProperties", "unevaluatedItems", "contentSchema"],
];
const listsOfSchemas = ["allOf", "anyOf", "oneOf", "prefixItems"];
const mapsOfSchemas = ["properties", "patternProperties", "dependentSchemas"];

/** What says nothing where it is without a keyword: a list of anything is a list. */
const emptyByDefault = ["items", "unevaluatedItems", "propertyNames", "then", "else"];

/**
 * A schema in one of the ways that say the same; other objects come back as they are. "Or null" is a mark, `const` is an
 * `enum` of one, a set of values has their type, limits of whole numbers are whole and inclusive, alternatives are in one list.
 *
 * Source: JSON Schema 2020-12, "Applicator" and "Validation".
 */
export function schemaInOneSpelling(keywords: JsonObject): JsonObject {
  const plain = withOtherFields(withoutEmpty(withSchemas(keywords)));
  const composed = alternativesInOneSpelling(partsInOneSpelling(plain));
  return withNullMark(withLimits(withType(withValues(composed))));
}

function withSchemas(keywords: JsonObject): JsonObject {
  const entries = Object.entries(keywords).map(([key, value]): [string, unknown] => {
    if (schemas.includes(key)) return [key, opened(value)];
    if (listsOfSchemas.includes(key) && Array.isArray(value)) return [key, value.map(opened)];
    if (!mapsOfSchemas.includes(key) || !isObject(value)) return [key, value];
    return [key, Object.fromEntries(Object.entries(value).map(([name, each]) => [name, opened(each)]))];
  });
  return Object.fromEntries(entries);
}

const opened = (schema: unknown): unknown => (schema === true ? {} : schema);

function withoutEmpty(schema: JsonObject): JsonObject {
  const isConditional = schema.then !== undefined || schema.else !== undefined;
  const entries = Object.entries(schema).filter(([key, value]) => {
    if ((key === "then" || key === "else") && schema.if === undefined) return false;
    if (key === "if") return isConditional;
    if (key === "minContains" || key === "maxContains")
      return schema.contains !== undefined && !(key === "minContains" && value === 1);
    return !(emptyByDefault.includes(key) && isObject(value) && Object.keys(value).length === 0);
  });
  return Object.fromEntries(entries);
}

/** With no other schema beside them, the fields that none has looked at are the ones that are not named. */
function withOtherFields(schema: JsonObject): JsonObject {
  const { unevaluatedProperties: others, ...rest } = schema;
  // Each of them is looked at already.
  if (rest.additionalProperties !== undefined) return rest;
  const isAlone = !composing.some((key) => key in rest);
  return others === undefined || !isAlone ? schema : { ...rest, additionalProperties: others };
}

const composing = ["$ref", "allOf", "anyOf", "oneOf", "not", "if", "dependentSchemas"];

/** A closed set has the values of its type alone, each once; `true` and `false` are all that a boolean can be. */
function withValues({ const: only, ...schema }: JsonObject): JsonObject {
  const listed = Array.isArray(schema.enum) ? schema.enum : undefined;
  const all =
    only === undefined ? listed : (listed ?? [only]).filter((each) => isDeepStrictEqual(each, only));
  if (all === undefined) return schema;
  const declared = asList(schema.type);
  const values = distinct(all).filter((value) => declared.length === 0 || declared.some(isOf(value)));
  const types = declared.length > 0 ? declared : distinct(values.map(typeOf));
  const { enum: _values, ...rest } = schema;
  const told = values.filter((value) => value !== null);
  const isAll =
    told.length === 0 || (told.includes(true) && told.includes(false) && types.every(isPlainType));
  return { ...rest, type: types, ...(!isAll && { enum: told }) };
}

const isPlainType = (type: unknown): boolean => type === "boolean" || type === "null";

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

const isOf =
  (value: unknown) =>
  (type: unknown): boolean =>
    type === typeOf(value) || (type === "number" && typeof value === "number");

/** What has named fields is an object, as the generated types have it; every integer is a number. */
function withType(schema: JsonObject): JsonObject {
  if (schema.type === undefined) return isObject(schema.properties) ? { ...schema, type: "object" } : schema;
  const types = distinct(asList(schema.type));
  const kept = types.filter((type) => type !== "integer" || !types.includes("number")).sort();
  return { ...schema, type: kept.length === 1 ? kept[0] : kept };
}

function withLimits(schema: JsonObject): JsonObject {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf, type, ...rest } = schema;
  const bounds = { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf };
  if (!Object.values(bounds).some((bound) => typeof bound === "number")) return schema;
  const types = asList(type).map((each) => (each === "number" && multipleOf === 1 ? "integer" : each));
  const isWhole = types.includes("integer") && !types.includes("number");
  const lower = limit(minimum, exclusiveMinimum, isWhole, 1);
  const upper = limit(maximum, exclusiveMaximum, isWhole, -1);
  const isFree = isWhole && typeof multipleOf === "number" && Number.isInteger(1 / multipleOf);
  return {
    ...rest,
    ...(type !== undefined && { type: types.length === 1 ? types[0] : types }),
    ...(lower.at !== undefined && { [lower.isIn ? "minimum" : "exclusiveMinimum"]: lower.at }),
    ...(upper.at !== undefined && { [upper.isIn ? "maximum" : "exclusiveMaximum"]: upper.at }),
    ...(multipleOf !== undefined && !isFree && { multipleOf }),
  };
}

/** The narrower of an inclusive and an exclusive limit; `sign` is 1 for a lower one. Of whole numbers it is the last within. */
function limit(inclusive: unknown, exclusive: unknown, isWhole: boolean, sign: 1 | -1) {
  const [within, beyond] = [inclusive, exclusive].map((at) =>
    typeof at === "number" ? at * sign : -Infinity,
  );
  const [inner = -Infinity, outer = -Infinity] = [within, beyond];
  if (inner === -Infinity && outer === -Infinity) return { at: undefined, isIn: true };
  // No -0, which is another value than 0 to a comparison.
  const at = (value: number) => value * sign + 0;
  if (isWhole) return { at: at(Math.max(Math.ceil(inner), Math.floor(outer) + 1)), isIn: true };
  return inner > outer ? { at: at(inner), isIn: true } : { at: at(outer), isIn: false };
}

function withNullMark(schema: JsonObject): JsonObject {
  const types = asList(schema.type);
  if (types.length < 2 || !types.includes("null")) return schema;
  return { ...withType({ ...schema, type: types.filter((type) => type !== "null") }), [NULLABLE]: true };
}
