import { arrayOf, isObject, type JsonObject } from "../../document/json.ts";
import type { OpenApiDocument } from "../../document/openapi-document.ts";
import { follow } from "../../document/reference.ts";
import type { JsonType } from "../departure.ts";

/** The types that a schema names itself; empty when it takes any. */
export function ownTypes(schema: JsonObject): string[] {
  return [schema.type].flat().filter((type): type is string => typeof type === "string");
}

export function takes(types: readonly string[], type: JsonType): boolean {
  return types.length === 0 || types.includes(type) || (type === "integer" && types.includes("number"));
}

/** References and unions deeper than this are not followed: the schema then counts as one that takes any type. */
const DEEPEST = 8;

/** The types that a schema takes, with references and unions followed; empty when it takes any. */
export function declaredTypes(document: OpenApiDocument, schema: unknown, depth = 0): string[] {
  const node = depth < DEEPEST && isObject(schema) ? follow(document, schema, "")?.node : undefined;
  if (!node) return [];
  const own = ownTypes(node);
  if (own.length > 0) return own;
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = arrayOf(node[keyword]).map((branch) => declaredTypes(document, branch, depth + 1));
    if (branches.length > 0) return branches.some((types) => types.length === 0) ? [] : branches.flat();
  }
  const parts = arrayOf(node.allOf).map((part) => declaredTypes(document, part, depth + 1));
  return parts.find((types) => types.length > 0) ?? [];
}
