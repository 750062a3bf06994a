import { isDeepStrictEqual } from "node:util";
import { isObject, type JsonObject } from "../../../../../packages/core/src/document/openapi-document.ts";

/** Stands for "or null", however the document writes it. */
export const NULLABLE = "x-nullable";

/**
 * `allOf` without parts that say nothing or say it again; one part with nothing beside it is that part. A reference to a
 * schema with keywords beside it is a part of them. The schemas inside are in one spelling already.
 */
export function partsInOneSpelling(schema: JsonObject): JsonObject {
  const { allOf, $ref, ...own } = schema;
  const isPart = typeof $ref === "string" && $ref.startsWith("#/components/schemas/");
  const said = [...(isPart ? [{ $ref }] : []), ...asList(allOf)];
  if (said.length === 0) return allOf === undefined ? schema : own;
  const rest = $ref !== undefined && !isPart ? { ...own, $ref } : own;
  const parts = distinct(said.flatMap((part) => (hasOnly(part, ["allOf"]) ? asList(part.allOf) : [part])));
  return joined(
    rest,
    parts.filter((part) => !(isObject(part) && Object.keys(part).length === 0)),
  );
}

/** What stands beside a schema without limiting its values. */
const notes = [
  ...["title", "description", "summary", "externalDocs", "example", "examples", "default", "deprecated"],
  ...["readOnly", "writeOnly", NULLABLE],
];

/** Keywords together with parts that hold as well. */
function joined(own: JsonObject, parts: readonly unknown[]): JsonObject {
  const [only] = parts;
  if (parts.length === 0) return own;
  if (parts.length > 1 || !isObject(only)) return { ...own, allOf: parts };
  const keys = Object.keys(own);
  const isBeside = only.$ref === undefined && keys.every((key) => notes.includes(key) && !(key in only));
  return keys.length === 0 || isBeside ? { ...only, ...own } : { ...own, allOf: parts };
}

/**
 * Alternatives in one flat list, `anyOf`, each once, with closed sets as one set and "or null" as a mark; types alone are a list
 * of types, and one alternative is a part.
 */
export function alternativesInOneSpelling({ oneOf, ...rest }: JsonObject): JsonObject {
  if (oneOf !== undefined && rest.anyOf !== undefined) return { ...rest, oneOf };
  const { anyOf = oneOf, ...own } = rest;
  if (!Array.isArray(anyOf)) return rest;
  const isTold = own.discriminator !== undefined;
  const flat = anyOf.flatMap((form) =>
    !isTold && hasOnly(form, ["anyOf", NULLABLE]) && form.anyOf !== undefined
      ? [...asList(form.anyOf), ...(form[NULLABLE] === true ? [{ type: "null" }] : [])]
      : [form],
  );
  const forms = distinct(flat.filter((form) => !isNull(form)).map(withoutMark));
  const others = isTold ? forms : withOneSet(withoutCovered(forms));
  const mayBeNull = own.type === undefined || own[NULLABLE] === true || asList(own.type).includes("null");
  const isNullable =
    mayBeNull && flat.some((form) => isNull(form) || (isObject(form) && form[NULLABLE] === true));
  const { [NULLABLE]: _mark, ...kept } = own;
  const mark = isNullable || own[NULLABLE] === true ? { [NULLABLE]: true } : {};
  if (others.length === 0) return { ...kept, type: "null" };
  const types = others.map((form) => (hasOnly(form, ["type"]) ? form.type : undefined));
  if (own.type === undefined && types.every((type) => type !== undefined))
    return { ...kept, type: types.flatMap(asList), ...mark };
  const [only] = others;
  if (others.length > 1 || isTold || !isObject(only)) return { ...kept, anyOf: others, ...mark };
  return { ...joined(kept, [...asList(kept.allOf), only]), ...mark };
}

/** Some texts are no further alternative to all texts. */
function withoutCovered(forms: readonly unknown[]): unknown[] {
  const types = forms.flatMap((form) => (hasOnly(form, ["type"]) ? asList(form.type) : []));
  const all = types.includes("number") ? [...types, "integer"] : types;
  const scalars = all.filter((type) => type !== "object" && type !== "array");
  return forms.filter((form) => {
    if (!isObject(form) || !hasOnly(form, narrowing) || Object.keys(form).length === 1) return true;
    // Of bytes, which are no text in TypeScript, one is another alternative.
    const isCovered = asList(form.type).every((type) => scalars.includes(type));
    return form.type === undefined || form.format === "binary" || !isCovered;
  });
}

/** What leaves fewer values of a type, and says no more of them. */
const narrowing = [
  ...["type", "enum", "format", "pattern", "minLength", "maxLength", "multipleOf"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
];

/** Closed sets without a word beside them are one set. */
function withOneSet(forms: readonly unknown[]): unknown[] {
  const isSet = (form: unknown): form is JsonObject =>
    isObject(form) && form.enum !== undefined && hasOnly(form, ["type", "enum"]);
  const sets = forms.filter(isSet);
  if (sets.length < 2) return [...forms];
  const types = distinct(sets.flatMap(({ type }) => asList(type))).sort();
  const all = {
    type: types.length === 1 ? types[0] : types,
    enum: distinct(sets.flatMap((set) => asList(set.enum))),
  };
  return forms.flatMap((form) => (form === sets[0] ? [all] : isSet(form) ? [] : [form]));
}

function withoutMark(form: unknown): unknown {
  if (!isObject(form)) return form;
  const { [NULLABLE]: _mark, ...rest } = form;
  return rest;
}

const isNull = (form: unknown): boolean => hasOnly(form, ["type"]) && form.type === "null";

function hasOnly(schema: unknown, keywords: readonly string[]): schema is JsonObject {
  return (
    isObject(schema) &&
    Object.keys(schema).length > 0 &&
    Object.keys(schema).every((key) => keywords.includes(key))
  );
}

/** Each value once. */
export function distinct(values: readonly unknown[]): unknown[] {
  return values.filter(
    (value, index) => values.findIndex((other) => isDeepStrictEqual(other, value)) === index,
  );
}

/** A list, or the only thing that stands in its place; nothing is an empty one. */
export function asList(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
