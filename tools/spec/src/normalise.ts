import type { SpecDocument, SpecPathItem } from "./openapi.ts";
import { operationsOfPath, standardMethods } from "./operations.ts";

/** Where an operation that OpenAPI 3.1 cannot express went. */
export interface MovedOperation {
  /** The real path. */
  path: string;
  /** As it is sent: `CLEAR`. */
  method: string;
  /** The path under which the 3.1 document has the operation, as `post`. */
  syntheticPath: string;
}

/** An OpenAPI 3.1 document, and what had to move to make it one. */
export interface NormalisedDocument {
  document: SpecDocument;
  moved: MovedOperation[];
}

/**
 * Turns an OpenAPI 3.2 document into an equivalent 3.1 one, for tools that know no methods beyond the usual eight.
 *
 * Each operation from `query` and `additionalOperations` becomes `post` of a path of its own: the real path, `#`, the method.
 * A path template cannot contain `#`, so the name is free. Only methods are converted: what else is new in 3.2 stays.
 * A 3.1 document comes back as it is.
 */
export function normalise(document: SpecDocument): NormalisedDocument {
  if (!document.openapi.startsWith("3.2")) return { document, moved: [] };
  const moved: MovedOperation[] = [];
  const paths: Record<string, SpecPathItem> = {};
  for (const [path, pathItem] of Object.entries(document.paths ?? {})) {
    const { additionalOperations: _additional, query: _query, ...usual } = pathItem;
    paths[path] = usual;
    for (const [method, operation] of operationsOfPath(pathItem)) {
      if (standardMethods.includes(method.toLowerCase())) continue;
      const syntheticPath = `${path}#${method}`;
      paths[syntheticPath] = { ...(usual.parameters && { parameters: usual.parameters }), post: operation };
      moved.push({ path, method, syntheticPath });
    }
  }
  return { document: { ...document, openapi: "3.1.0", paths }, moved };
}
