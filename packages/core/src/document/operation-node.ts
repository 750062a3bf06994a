import { isObject, member } from "./json.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { follow, type Located, pointerSegment } from "./reference.ts";

/** The operation object of a method and path template, OpenAPI 3.2 `additionalOperations` included. */
export function operationNode(
  document: OpenApiDocument,
  method: string,
  template: string,
): Located | undefined {
  const path = follow(document, member(document.paths, template), `/paths/${pointerSegment(template)}`);
  if (!path) return undefined;
  const key = method.toLowerCase();
  const standard = member(path.node, key);
  if (isObject(standard)) return { node: standard, pointer: `${path.pointer}/${key}` };
  const additional = member(path.node.additionalOperations, method);
  const pointer = `${path.pointer}/additionalOperations/${pointerSegment(method)}`;
  return isObject(additional) ? { node: additional, pointer } : undefined;
}
