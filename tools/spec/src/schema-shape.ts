import { isJson } from "./content-type.ts";
import type { MediaType, Response, Schema, SpecDocument, SpecOperation } from "./openapi.ts";
import { resolveReference } from "./reference.ts";

/** The declared success answers of an operation, by status (`200`, `2XX`), references resolved. */
export function successResponses(
  document: SpecDocument,
  operation: SpecOperation,
): [status: string, answer: Response][] {
  return Object.entries(operation.responses ?? {}).flatMap(([status, declared]): [string, Response][] => {
    const answer = status.startsWith("2") ? resolveReference<Response>(document, declared) : undefined;
    return answer ? [[status, answer]] : [];
  });
}

/** The first JSON entry of a `content` map. */
export function jsonContent(
  content: Record<string, MediaType> | undefined,
): [contentType: string, media: MediaType] | undefined {
  return Object.entries(content ?? {}).find(([contentType]) => isJson(contentType));
}

/** A property's schema as the object schema declares it, also through references and `allOf`. */
export function findProperty(
  document: SpecDocument,
  schema: Schema | undefined,
  name: string,
): Schema | undefined {
  const object = resolveReference<Schema>(document, schema);
  const own = object?.properties?.[name];
  if (own) return own;
  for (const part of object?.allOf ?? []) {
    const inherited = findProperty(document, part, name);
    if (inherited) return inherited;
  }
  return undefined;
}
