import { isObject, type JsonObject } from "../../../../packages/core/src/document/openapi-document.ts";
import { normalise } from "../../../spec/src/normalise.ts";
import type { SpecDocument, SpecPathItem } from "../../../spec/src/openapi.ts";
import { listOperations, standardMethods } from "../../../spec/src/operations.ts";
import { isHint } from "./details/prose.ts";
import { withFlatAllOf } from "./flat-all-of.ts";
import { mapKeywords } from "./keywords.ts";
import { canonicalSchema } from "./spelling/canonical.ts";
import { inOneSpelling } from "./spelling/document.ts";
import { listUses } from "./uses.ts";
import { webhookPaths } from "./webhook-paths.ts";

/** Prefix of the made-up paths through which components that no operation uses are compared. */
export const TYPE_PATH = "/#types/";

/** The media type that a parameter's value is written in, where it has one. */
export const MEDIA_TYPE = "x-media-type";

/** Compared on their own, or of no consequence for a program. */
const leftOut = new Set([
  ...["description", "summary", "title", "externalDocs", "example", "examples", "tags", "xml", "links"],
  ...["security", "securitySchemes", "servers", "jsonSchemaDialect", "$comment"],
]);

/** Of the extensions, those that tell of values; of the others, some are compared on their own. */
const kept = ["x-extensible-enum"];

/**
 * A document in the form in which two of them are compared: OpenAPI 3.1, without prose, and with one way to write what can
 * be written in several. A difference between two comparable documents is a difference for somebody's program.
 *
 * Each operation has its own parameters under a name made from its place, so that a comparison pairs them by name and not
 * by likeness. Each of `types` is answered by a made-up operation: a type is exported, whether or not an operation uses it.
 */
export function comparable(document: SpecDocument, types: ReadonlySet<string>): SpecDocument {
  const { document: usual } = normalise(document);
  // What has a description of its own is one with what has none only once it is gone.
  const bare = inOneSpelling(mapKeywords(usual, withoutProse) as SpecDocument);
  const uniform = mapKeywords(withFlatAllOf(bare), (keywords) =>
    canonicalSchema(withItems(withHeaders(keywords))),
  ) as SpecDocument;
  const parameters: Record<string, unknown> = {};
  const paths: Record<string, SpecPathItem> = webhookPaths(uniform);
  for (const entry of listOperations(uniform)) {
    const references = entry.parameters.map((parameter) => {
      const key = `${entry.method} ${blank(entry.path)} ${parameter.in}:${placeIn(entry.path, parameter)}`;
      parameters[key] = withMediaType(parameter);
      return { $ref: `#/components/parameters/${key.replaceAll("~", "~0").replaceAll("/", "~1")}` };
    });
    const operation = { ...entry.operation, parameters: references };
    paths[entry.path] = { ...paths[entry.path], [entry.method.toLowerCase()]: operation };
  }
  for (const name of types) {
    if (!(name in (uniform.components?.schemas ?? {}))) continue;
    const schema = { $ref: `#/components/schemas/${name}` };
    const responses = { 200: { description: "", content: { "application/json": { schema } } } };
    paths[`${TYPE_PATH}${name}`] = { get: { parameters: [], responses } };
  }
  const { openapi: _openapi, webhooks: _webhooks, ...rest } = uniform;
  return {
    ...rest,
    openapi: "3.1.0",
    info: { title: "compared", version: "1.0.0" },
    paths,
    components: { ...uniform.components, parameters },
  } as SpecDocument;
}

/** A stream of items is a list of them, as far as what is in it goes: OpenAPI 3.1 has no streams. */
function withItems({ itemSchema: items, ...media }: JsonObject): JsonObject {
  return items === undefined ? media : { ...media, schema: { type: "array", items } };
}

function withHeaders(keywords: JsonObject): JsonObject {
  if (!isObject(keywords.headers)) return keywords;
  const headers = Object.entries(keywords.headers).map(([name, header]) => [
    name,
    isObject(header) ? withMediaType(header) : header,
  ]);
  return { ...keywords, headers: Object.fromEntries(headers) };
}

/** A parameter or header that is written as a media type: that is a property of it, and its schema one like any other. */
function withMediaType<T extends object>(parameter: T): T {
  const { content, ...rest } = parameter as JsonObject;
  const [[type, form] = []] = isObject(content) ? Object.entries(content) : [];
  if (type === undefined) return parameter;
  const schema = isObject(form) && form.schema !== undefined ? { schema: form.schema } : {};
  return { ...rest, [MEDIA_TYPE]: type, ...schema } as T;
}

function withoutProse(keywords: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(keywords).filter(
      ([key]) =>
        !leftOut.has(key) &&
        (!key.startsWith("x-") || kept.includes(key)) &&
        !(key === "format" && isHint(keywords)),
    ),
  );
}

/** The schemas that no operation and no webhook uses. */
export function unusedSchemas(document: SpecDocument): string[] {
  const used = listUses({ ...document, paths: { ...document.paths, ...webhookPaths(document) } });
  return Object.keys(document.components?.schemas ?? {}).filter((name) => !used.has(`schemas/${name}`));
}

/** `/a/{id}` to `/a/{}`: a path is the same path when only its parameters are renamed. */
export function blank(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}

function placeIn(path: string, parameter: { name: string; in: string }): string {
  if (parameter.in !== "path") return parameter.name;
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  return String(names.indexOf(parameter.name));
}

/** Whether a member of a path item is an operation. */
export function isMethod(key: string, value: unknown): boolean {
  return standardMethods.includes(key) && isObject(value);
}
