/** An OpenAPI 3.1 or 3.2 document in one piece: every `$ref` is local (`#/components/...`). */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}
