import { isObject, type JsonObject } from "../../../../../packages/core/src/document/openapi-document.ts";
import { plainContentType } from "../../../../spec/src/content-type.ts";
import type { SpecDocument } from "../../../../spec/src/openapi.ts";
import { resolveReference } from "../../../../spec/src/reference.ts";
import { asList } from "./composed.ts";

/** Media types under their plain names, and the parts of forms without what is said of them by default. */
export function mediaInOneSpelling(keywords: JsonObject, document: SpecDocument): JsonObject {
  return withoutEncoding(withPlainNames(keywords), document);
}

/** A charset says how an answer is written, not what it is. */
function withPlainNames(keywords: JsonObject): JsonObject {
  const { content } = keywords;
  if (!isObject(content)) return keywords;
  const entries = Object.entries(content).map(([type, form]) => [plainContentType(type), form]);
  return { ...keywords, content: Object.fromEntries(entries) };
}

function withoutEncoding(keywords: JsonObject, document: SpecDocument): JsonObject {
  const { encoding, ...rest } = keywords;
  if (!isObject(encoding) || !isObject(rest.schema)) return keywords;
  const { properties } = resolved(document, rest.schema);
  const entries = Object.entries(encoding).flatMap(([name, said]) => {
    if (!isObject(said)) return [];
    const usual = { contentType: usualType(document, isObject(properties) ? properties[name] : undefined) };
    const defaults: JsonObject = { ...usual, style: "form", explode: (said.style ?? "form") === "form" };
    const own = Object.entries(said)
      .map(([key, value]) => [key, key === "contentType" ? plainContentType(String(value)) : value] as const)
      .filter(([key, value]) => defaults[key] !== value);
    return own.length > 0 ? [[name, Object.fromEntries(own)] as const] : [];
  });
  return entries.length > 0 ? { ...rest, encoding: Object.fromEntries(entries) } : rest;
}

/** What a part of a form is written in when nothing is said of it. */
function usualType(document: SpecDocument, schema: unknown): string {
  const { type, items, format, contentEncoding } = resolved(document, schema);
  const [kind] = asList(type).filter((each) => each !== "null");
  if (kind === "array") return usualType(document, items);
  if (kind === "object") return "application/json";
  const isBinary = kind === undefined || format === "binary" || contentEncoding !== undefined;
  return isBinary ? "application/octet-stream" : "text/plain";
}

function resolved(document: SpecDocument, schema: unknown): JsonObject {
  if (!isObject(schema)) return {};
  return typeof schema.$ref === "string"
    ? (resolveReference<JsonObject>(document, { $ref: schema.$ref } as never) ?? {})
    : schema;
}
