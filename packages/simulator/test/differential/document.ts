import type { OpenApiDocument } from "@pbxkit/core/testing";

export type Json = { readonly [key: string]: unknown };

const methods = ["get", "put", "post", "patch", "delete"];

/** Follows local references. */
export function resolve(document: OpenApiDocument, node: unknown): Json {
  const reference = (node as Json | undefined)?.$ref;
  if (typeof reference !== "string") return (node ?? {}) as Json;
  const steps = reference
    .slice(2)
    .split("/")
    .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
  return resolve(
    document,
    steps.reduce<unknown>((at, step) => (at as Json)[step], document),
  );
}

export interface OperationNode {
  readonly id: string;
  readonly method: string;
  /** `x-effect`: `read`, `idempotent` or `once`. */
  readonly effect: unknown;
  readonly template: string;
  readonly parameters: readonly Json[];
  /** The request body's content by type. */
  readonly content: Json;
  /** By status. */
  readonly responses: Json;
}

/** Every operation, `CLEAR` included. */
export function operationsOf(document: OpenApiDocument): OperationNode[] {
  return Object.entries(document.paths).flatMap(([template, entry]) => {
    const item = resolve(document, entry);
    const additional = Object.entries((item.additionalOperations ?? {}) as Json);
    const fixed = methods.map((method) => [method.toUpperCase(), item[method]] as const);
    return [...fixed, ...additional].flatMap(([method, node]) => {
      if (node === undefined) return [];
      const {
        operationId,
        parameters = [],
        requestBody,
        responses = {},
        "x-effect": effect,
      } = resolve(document, node);
      const all = [...((item.parameters ?? []) as unknown[]), ...(parameters as unknown[])];
      return {
        id: String(operationId),
        method,
        effect,
        template,
        parameters: all.map((parameter) => resolve(document, parameter)),
        content: (resolve(document, requestBody).content ?? {}) as Json,
        responses: responses as Json,
      };
    });
  });
}

/** The example of a media type, a parameter or a schema. */
export function exampleOf(document: OpenApiDocument, node: Json): unknown {
  if (node.example !== undefined) return node.example;
  if (Array.isArray(node.examples)) return node.examples[0];
  const [first] = Object.values((node.examples ?? {}) as Json);
  return first === undefined ? undefined : resolve(document, first).value;
}
