import { arrayOf, type JsonObject } from "../../document/json.ts";

const integer = /^-?\d+$/;
const decimal = /^-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

function typesOf(schema: JsonObject): readonly unknown[] {
  const own = Array.isArray(schema.type) ? schema.type : [schema.type];
  const branches = [...arrayOf(schema.anyOf), ...arrayOf(schema.oneOf)];
  return [...own, ...branches.flatMap((branch) => typesOf(branch as JsonObject))].filter(Boolean);
}

/**
 * Text of a URL, header or form field as the schema's type. Text that does not look like that type stays text, and the
 * schema then refuses it. Stricter than JavaScript on purpose: `" 5 "`, `0x10` and the empty string are no integers.
 */
export function coerceText(text: string, schema: JsonObject): unknown {
  const types = typesOf(schema);
  // Where text is as good as a number, the pattern of the text is one for the digits, too.
  const { pattern } = schema;
  if (types.includes("string") && typeof pattern === "string" && !new RegExp(pattern, "u").test(text))
    return text;
  if (types.includes("integer") && integer.test(text)) return Number(text);
  if (types.includes("number") && decimal.test(text)) return Number(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}
