/** The parts of an OpenAPI document that the lists are made from. */
export interface ApiDocument {
  readonly info?: { readonly title?: string; readonly "x-vendor-docs"?: string };
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
}

/** Methods of a path, and OpenAPI 3.2's further methods. */
export type PathItem = Readonly<Record<string, unknown>> & {
  readonly additionalOperations?: Readonly<Record<string, ApiOperation>>;
};

/** An operation as the document has it. */
export interface ApiOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly externalDocs?: { readonly url: string };
  readonly "x-effect": "read" | "idempotent" | "once";
  readonly "x-pagination"?: { readonly style: string };
}

/** An operation and how it is called. */
export interface ListedOperation {
  readonly method: string;
  readonly path: string;
  readonly operation: ApiOperation;
}

const METHODS = ["get", "put", "post", "patch", "delete"];

/** All operations, in the document's order. */
export function listedOperations({ paths }: ApiDocument): ListedOperation[] {
  return Object.entries(paths).flatMap(([path, item]) => [
    ...METHODS.filter((method) => item[method] !== undefined).map((method) => ({
      method: method.toUpperCase(),
      path,
      operation: item[method] as ApiOperation,
    })),
    ...Object.entries(item.additionalOperations ?? {}).map(([method, operation]) => ({
      method,
      path,
      operation,
    })),
  ]);
}
