import { isObject, type JsonObject } from "../../../../packages/core/src/document/openapi-document.ts";
import { normalise } from "../../../spec/src/normalise.ts";
import type { SpecDocument, SpecParameter, SpecPathItem } from "../../../spec/src/openapi.ts";
import { listOperations, standardMethods } from "../../../spec/src/operations.ts";
import { canonicalSchema } from "./canonical-schema.ts";
import { withFlatAllOf } from "./flat-all-of.ts";
import { mapKeywords } from "./keywords.ts";
import { inOneSpelling } from "./one-spelling.ts";
import { listUses } from "./uses.ts";
import { webhookPaths } from "./webhook-paths.ts";

/** Prefix of the made-up paths through which components that no operation uses are compared. */
export const TYPE_PATH = "/#types/";

/** The media type that a parameter's value is written in, where it has one. */
export const MEDIA_TYPE = "x-media-type";

/** Compared on their own, or of no consequence for a program. */
const leftOut = new Set([
  ...["description", "summary", "title", "externalDocs", "example", "examples", "tags", "xml", "links"],
  ...["x-evidence", "x-reason", "x-vendor-docs", "x-effect", "x-pagination", "x-check"],
  ...["security", "securitySchemes", "servers"],
]);

/**
 * A document in the form in which two of them are compared: OpenAPI 3.1, without prose, and with one way to write what can
 * be written in several. A difference between two comparable documents is a difference for somebody's program.
 *
 * Each operation has its own parameters under a name made from its place, so that a comparison pairs them by name and not
 * by likeness. Each of `types` is answered by a made-up operation: a type is exported, whether or not an operation uses it.
 */
export function comparable(document: SpecDocument, types: ReadonlySet<string>): SpecDocument {
  const { document: usual } = normalise(document);
  const bare = mapKeywords(inOneSpelling(usual), withoutProse) as SpecDocument;
  const uniform = mapKeywords(withFlatAllOf(bare), canonicalSchema) as SpecDocument;
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
    openapi: uniform.openapi,
    info: { title: "compared", version: "1.0.0" },
    paths,
    components: { ...uniform.components, parameters },
  } as SpecDocument;
}

/** A parameter that is written as a media type: that is a property of it, and its schema a schema like any other. */
function withMediaType(parameter: SpecParameter): SpecParameter {
  const [[type, form] = []] = Object.entries(parameter.content ?? {});
  if (type === undefined) return parameter;
  const { content: _content, ...rest } = parameter;
  return { ...rest, [MEDIA_TYPE]: type, ...(form?.schema && { schema: form.schema }) };
}

function withoutProse(keywords: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(keywords).filter(([key]) => !leftOut.has(key)));
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
