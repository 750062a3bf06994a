import { isObject, type JsonObject } from "../../../../packages/core/src/document/openapi-document.ts";

/** Stands for "or null", however the document writes it. */
export const NULLABLE = "x-nullable";

/** The values of an `x-extensible-enum` as one text: Redocly does not look into an extension's list. */
export const KNOWN_VALUES = "x-known-values";

/** How alternatives are told apart, as one text: by which field, and by which values of it. */
export const KINDS = "x-kinds";

/**
 * A schema written in the one way that is compared: `type: [string, "null"]` and `anyOf: [..., { type: "null" }]` become a
 * mark, an `allOf` of one is that one, lists without an order are sorted. Other objects come back as they are.
 */
export function canonicalSchema(keywords: JsonObject): JsonObject {
  return withKinds(withKnownValues(withProperties(sorted(unwrapped(withNullMark(keywords))))));
}

function withNullMark(schema: JsonObject): JsonObject {
  const types = schema.type;
  if (Array.isArray(types) && types.includes("null") && types.length > 1) {
    const values = schema.enum;
    return {
      ...schema,
      type: types.filter((type) => type !== "null"),
      ...(Array.isArray(values) && { enum: values.filter((value) => value !== null) }),
      [NULLABLE]: true,
    };
  }
  for (const keyword of ["anyOf", "oneOf"]) {
    const forms = schema[keyword];
    if (!Array.isArray(forms) || forms.length < 2 || !forms.some(isNull)) continue;
    const { [keyword]: _forms, ...rest } = schema;
    const others = forms.filter((form) => !isNull(form));
    const [only] = others;
    const inner = others.length === 1 && isObject(only) ? only : { [keyword]: others };
    return { ...inner, ...rest, [NULLABLE]: true };
  }
  return schema;
}

function isNull(form: unknown): boolean {
  return isObject(form) && form.type === "null" && Object.keys(form).length === 1;
}

function unwrapped(schema: JsonObject): JsonObject {
  const { allOf, ...rest } = schema;
  const [only] = Array.isArray(allOf) ? allOf : [];
  const marks = Object.keys(rest).every((key) => key === NULLABLE);
  return Array.isArray(allOf) && allOf.length === 1 && isObject(only) && marks
    ? { ...only, ...rest }
    : schema;
}

function sorted(schema: JsonObject): JsonObject {
  const { type, required } = schema;
  const types = Array.isArray(type) ? (type.length === 1 ? type[0] : [...type].sort()) : type;
  return {
    ...schema,
    ...(types !== undefined && { type: types }),
    ...(Array.isArray(required) && { required: [...required].sort() }),
  };
}

/** An object without properties has an empty list of them: the first one is then an addition like any other. */
function withProperties(schema: JsonObject): JsonObject {
  return schema.type === "object" && schema.properties === undefined ? { ...schema, properties: {} } : schema;
}

function withKnownValues({ "x-extensible-enum": values, ...schema }: JsonObject): JsonObject {
  return values === undefined ? schema : { ...schema, [KNOWN_VALUES]: JSON.stringify(values) };
}

function withKinds({ discriminator, ...schema }: JsonObject): JsonObject {
  if (!isObject(discriminator)) return schema;
  const mapping = Object.entries(isObject(discriminator.mapping) ? discriminator.mapping : {});
  const mapped = new Set(mapping.map(([, target]) => String(target).split("/").at(-1)));
  const forms = Array.isArray(schema.anyOf) ? schema.anyOf : [];
  const unmapped = forms.flatMap((form) => {
    const name = isObject(form) && typeof form.$ref === "string" ? form.$ref.split("/").at(-1) : undefined;
    return name === undefined || mapped.has(name) ? [] : [name];
  });
  const values = [...mapping.map(([value]) => value), ...unmapped].sort();
  return { ...schema, [KINDS]: JSON.stringify({ by: discriminator.propertyName, values }) };
}

/** What `canonicalSchema` made a text of; undefined without one. */
export function kindsOf(text: unknown): { by: string; values: string[] } | undefined {
  return typeof text === "string" ? JSON.parse(text) : undefined;
}

/** The list that `canonicalSchema` made a text of; empty without one. */
export function knownValues(text: unknown): readonly unknown[] {
  return typeof text === "string" ? (JSON.parse(text) as unknown[]) : [];
}
