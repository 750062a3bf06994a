import {
  isObject,
  type JsonObject,
  nodeAt,
} from "../../../../../packages/core/src/document/openapi-document.ts";
import type { JsonType } from "../../../../../packages/core/src/drift/index.ts";
import type { Edit, MakeRemedy } from "./edit.ts";
import { seenIn } from "./seen.ts";
import { schemaFor, widened, written } from "./types.ts";

/** Lets a schema take the types that were seen, at the place where the document uses it. */
export const remedyForType: MakeRemedy = (departure, document) => {
  const { declaredAt, types } = departure;
  const schema = nodeAt(document, declaredAt);
  const widening = isObject(schema) ? widen(schema, declaredAt, types) : undefined;
  if (!widening) return undefined;
  const mark: Edit = { do: "mark", at: declaredAt, reason: seenIn(departure) };
  return { what: `take ${types.join(", ")} as well`, edits: [...widening, mark] };
};

function widen(schema: JsonObject, at: string, types: readonly JsonType[]): Edit[] | undefined {
  if (schema.$ref !== undefined) {
    // The others that use the schema are not known to differ.
    const branches = types
      .map((type) => schemaFor([type]))
      .map((branch) => (branch.type ? branch : { type: "null" }));
    const by = (reference: unknown) => ["anyOf", [{ $ref: reference }, ...branches]] as const;
    return [{ do: "replace-member", at, name: "$ref", by }];
  }
  const union = ["anyOf", "oneOf"].find((keyword) => Array.isArray(schema[keyword]));
  if (schema.type === undefined && union) {
    return types.map((type) => ({
      do: "add-item",
      at: `${at}/${union}`,
      value: type === "null" ? { type } : schemaFor([type]),
    }));
  }
  if (schema.type === undefined) return undefined;
  const declared = [schema.type].flat() as string[];
  const nullInSet = types.includes("null") && Array.isArray(schema.enum) && !schema.enum.includes(null);
  return [
    { do: "set", at: `${at}/type`, value: written(widened(declared, types)) },
    ...(nullInSet ? [{ do: "add-item", at: `${at}/enum`, value: null } as const] : []),
  ];
}
