import type { OpenApiDocument } from "../../document/openapi-document.ts";
import {
  arrayOf,
  follow,
  isObject,
  type JsonObject,
  nodeAt,
  objectOf,
} from "../../document/openapi-document.ts";

/** Properties of an object schema, those that `allOf` brings in included. */
export function propertiesAt(document: OpenApiDocument, pointer: string): Record<string, JsonObject> {
  const schema = follow(document, nodeAt(document, pointer), pointer);
  if (!schema) return {};
  const properties: Record<string, JsonObject> = {};
  for (const [index] of arrayOf(schema.node.allOf).entries()) {
    Object.assign(properties, propertiesAt(document, `${schema.pointer}/allOf/${index}`));
  }
  for (const [name, property] of Object.entries(objectOf(schema.node.properties))) {
    properties[name] = follow(document, property, `${schema.pointer}/properties/${name}`)?.node ?? {};
  }
  return properties;
}

function allowsNull(schema: JsonObject): boolean {
  const type = schema.type;
  if (type === "null" || (Array.isArray(type) && type.includes("null"))) return true;
  return [...arrayOf(schema.anyOf), ...arrayOf(schema.oneOf)].some(
    (part) => isObject(part) && allowsNull(part),
  );
}

/**
 * A new row out of what was sent: the answer's properties, each with the value of the body, else the default that the
 * document gives (for the answer, then for the body), else null where that is allowed. Anything else is left out.
 */
export function suggestRow(
  document: OpenApiDocument,
  answerPointer: string,
  bodyPointer: string | undefined,
  body: unknown,
): Record<string, unknown> {
  const sent = objectOf(body);
  const defaults = bodyPointer === undefined ? {} : propertiesAt(document, bodyPointer);
  const row: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(propertiesAt(document, answerPointer))) {
    if (Object.hasOwn(sent, name)) row[name] = sent[name];
    else if (schema.default !== undefined) row[name] = schema.default;
    else if (defaults[name]?.default !== undefined) row[name] = defaults[name].default;
    else if (allowsNull(schema)) row[name] = null;
  }
  return row;
}
