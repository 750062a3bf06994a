import { isDeepStrictEqual } from "node:util";
import { isObject, type JsonObject } from "../../../../packages/core/src/document/openapi-document.ts";
import type { SpecDocument } from "../../../spec/src/openapi.ts";
import { mapKeywords } from "./keywords.ts";

/** Of which `false` (or 0, or an empty list) says the same as nothing at all. */
const falseByDefault = [
  ...["required", "deprecated", "allowReserved", "allowEmptyValue"],
  ...["uniqueItems", "readOnly", "writeOnly"],
];
const zeroByDefault = ["minLength", "minItems", "minProperties"];

/**
 * A copy of a document in which what can be written in several ways is written in one: a default that is written out is
 * left out, an alternative of one is that one, `const` is an `enum` of one, `oneOf` is `anyOf`, and a media type has no
 * charset. Two documents that are the same in this form describe the same API to everybody.
 *
 * Sources: OpenAPI 3.1.1, "Parameter Object" (defaults of style and explode); JSON Schema 2020-12, validation.
 */
export function inOneSpelling(document: SpecDocument): SpecDocument {
  return mapKeywords(document, (keywords) =>
    withOneType(
      withAlternatives(
        withEnum(withMediaTypes(withoutStyle(withoutSecurity(withoutDefaults(keywords), document)))),
      ),
    ),
  ) as SpecDocument;
}

/** What an operation says of credentials, where the document says the same of all; scopes have no order. */
function withoutSecurity(keywords: JsonObject, { security = [] }: SpecDocument): JsonObject {
  const { security: own, ...rest } = keywords;
  if (!Array.isArray(own)) return keywords;
  const plain = plainSecurity(own);
  const isUsual = "responses" in rest && isDeepStrictEqual(plain, plainSecurity(security));
  return isUsual ? rest : { ...rest, security: plain };
}

/** None is needed where nothing at all is one of those that are enough: `[{}]` says what `[]` says. */
function plainSecurity(security: readonly unknown[]): unknown[] {
  const sorted = security
    .filter(isObject)
    .map((requirement) =>
      Object.fromEntries(
        Object.entries(requirement).map(([scheme, scopes]) => [
          scheme,
          Array.isArray(scopes) ? [...scopes].sort() : scopes,
        ]),
      ),
    );
  const [only] = sorted;
  return sorted.length === 1 && only !== undefined && Object.keys(only).length === 0 ? [] : sorted;
}

function withoutDefaults(keywords: JsonObject): JsonObject {
  const { additionalProperties: others } = keywords;
  const isAnything = others === true;
  return Object.fromEntries(
    Object.entries(isAnything ? { ...keywords, additionalProperties: {} } : keywords).filter(
      ([key, value]) => {
        if (value === false) return !falseByDefault.includes(key);
        if (value === 0) return !zeroByDefault.includes(key);
        return !(key === "required" && Array.isArray(value) && value.length === 0);
      },
    ),
  );
}

/** Of a parameter or header: `style` and `explode` where they are what they would be anyway. */
function withoutStyle(keywords: JsonObject): JsonObject {
  const { style, explode, ...rest } = keywords;
  if (
    (style === undefined && explode === undefined) ||
    !("schema" in rest || "content" in rest || "in" in rest)
  )
    return keywords;
  const usual = rest.in === "query" || rest.in === "cookie" ? "form" : "simple";
  const chosen = style ?? usual;
  return {
    ...rest,
    ...(chosen !== usual && { style: chosen }),
    ...(explode !== undefined && explode !== (chosen === "form") && { explode }),
  };
}

/** A charset says how an answer is written, not what it is. */
function withMediaTypes(keywords: JsonObject): JsonObject {
  const { content } = keywords;
  if (!isObject(content)) return keywords;
  const entries = Object.entries(content).map(([type, form]) => [
    type.replace(/\s*;\s*charset=[^;]*/i, ""),
    form,
  ]);
  return { ...keywords, content: Object.fromEntries(entries) };
}

function withEnum({ const: value, ...rest }: JsonObject): JsonObject {
  return value === undefined || rest.enum !== undefined
    ? { ...rest, ...(value !== undefined && { const: value }) }
    : { ...rest, enum: [value] };
}

function withAlternatives({ oneOf, ...rest }: JsonObject): JsonObject {
  const schema: JsonObject =
    oneOf === undefined ? rest : rest.anyOf === undefined ? { ...rest, anyOf: oneOf } : { ...rest, oneOf };
  const { anyOf, discriminator, ...others } = schema;
  if (!Array.isArray(anyOf) || discriminator !== undefined) return schema;
  const [only] = anyOf;
  if (anyOf.length === 1 && isObject(only)) {
    return Object.keys(others).length === 0 ? only : { ...others, allOf: [...listOf(others.allOf), only] };
  }
  // "integer or string" in so many words; with "or null" in it, too.
  const types = anyOf.map((form) =>
    isObject(form) && Object.keys(form).length === 1 ? form.type : undefined,
  );
  const isPlain = others.type === undefined && types.every((type) => typeof type === "string");
  return isPlain ? { ...others, type: types } : schema;
}

function withOneType(keywords: JsonObject): JsonObject {
  const { type } = keywords;
  if (!Array.isArray(type)) return keywords;
  // Every integer is a number.
  const types = [...new Set(type)].filter((each) => each !== "integer" || !type.includes("number")).sort();
  return { ...keywords, type: types.length === 1 ? types[0] : types };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
