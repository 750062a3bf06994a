import type { SpecDocument, SpecOperation, SpecParameter, SpecPathItem } from "./openapi.ts";
import { resolveReference } from "./reference.ts";

/** Path item members that are operations in OpenAPI 3.1; 3.2 adds `query` and `additionalOperations`. */
export const standardMethods: readonly string[] = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
];

/** One operation of a document. */
export interface OperationEntry {
  /** Path template as the document writes it. */
  path: string;
  /** As it is sent: `GET`, `CLEAR`. */
  method: string;
  operation: SpecOperation;
  /** The path's parameters and the operation's own, references resolved; the operation's replace the path's. */
  parameters: SpecParameter[];
}

/** Every operation of a bundled document, in the document's order. */
export function listOperations(document: SpecDocument): OperationEntry[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, pathItem]) =>
    operationsOfPath(pathItem).map(([method, operation]) => ({
      path,
      method,
      operation,
      parameters: parametersOf(document, pathItem, operation),
    })),
  );
}

/** The operations of one path item, as method and operation. */
export function operationsOfPath(pathItem: SpecPathItem): [method: string, operation: SpecOperation][] {
  return Object.entries(pathItem).flatMap(([key, value]): [string, SpecOperation][] => {
    if (key === "additionalOperations") return Object.entries(value as Record<string, SpecOperation>);
    if (key === "query" || standardMethods.includes(key))
      return [[key.toUpperCase(), value as SpecOperation]];
    return [];
  });
}

/** The parameters of an operation and of its path, references resolved; the operation's replace the path's. */
export function parametersOf(
  document: SpecDocument,
  pathItem: SpecPathItem,
  operation: SpecOperation,
): SpecParameter[] {
  const byPlace = new Map<string, SpecParameter>();
  for (const declared of [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolveReference<SpecParameter>(document, declared);
    if (parameter) byPlace.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...byPlace.values()];
}
