/** An OpenAPI 3.1 or 3.2 document in one piece: every `$ref` is local (`#/components/...`). */
export interface OpenApiDocument {
  /** Version of the specification that it is written in, such as "3.1.0". */
  readonly openapi: string;
  /** Path items by path template. */
  readonly paths: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}
