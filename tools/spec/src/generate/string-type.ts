import type { SchemaObject } from "openapi-typescript";
import ts from "typescript";

const string = () => ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);

/**
 * The types of strings that are more than `string`: a file is a `Blob`, and a set of known values that stays open is
 * `"a" | "b" | (string & {})`, so that editors offer the values and newer ones are still accepted.
 */
export function stringType(schema: SchemaObject): ts.TypeNode | undefined {
  const types = [schema.type as string | string[] | undefined].flat();
  if (!types.includes("string")) return undefined;
  const known: unknown = schema["x-extensible-enum"];
  const alternatives = Array.isArray(known)
    ? openUnion(known)
    : schema.format === "binary"
      ? [blob()]
      : undefined;
  if (!alternatives) return undefined;
  if (types.includes("null")) alternatives.push(ts.factory.createLiteralTypeNode(ts.factory.createNull()));
  return alternatives.length === 1 ? alternatives[0] : ts.factory.createUnionTypeNode(alternatives);
}

function openUnion(known: readonly string[]): ts.TypeNode[] {
  // `{}` keeps the literals: a plain `string` in the union would absorb them.
  const anyOther = ts.factory.createIntersectionTypeNode([string(), ts.factory.createTypeLiteralNode([])]);
  return [
    ...known.map((value) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value))),
    ts.factory.createParenthesizedType(anyOther),
  ];
}

function blob(): ts.TypeNode {
  return ts.factory.createTypeReferenceNode("Blob");
}
