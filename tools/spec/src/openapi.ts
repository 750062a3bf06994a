/** The parts of an OpenAPI 3.1 or 3.2 document that this tool reads. */
export interface SpecDocument {
  openapi: string;
  paths?: Record<string, SpecPathItem>;
  components?: Components;
  security?: SecurityRequirement[];
  [key: string]: unknown;
}

/** `#/components` of a bundled document: section, then name. */
export interface Components {
  schemas?: Record<string, Schema>;
  responses?: Record<string, Response>;
  parameters?: Record<string, SpecParameter>;
  requestBodies?: Record<string, RequestBody>;
  [section: string]: unknown;
}

export interface SpecReference {
  $ref: string;
}

export interface SpecPathItem {
  parameters?: (SpecParameter | SpecReference)[];
  additionalOperations?: Record<string, SpecOperation>;
  [key: string]: unknown;
}

export interface SpecOperation {
  operationId?: string;
  parameters?: (SpecParameter | SpecReference)[];
  requestBody?: RequestBody | SpecReference;
  responses?: Record<string, Response | SpecReference>;
  security?: SecurityRequirement[];
  "x-effect"?: string;
  "x-pagination"?: Pagination;
  [key: string]: unknown;
}

/** The `x-pagination` extension; specs/README.md says what each key means. */
export interface Pagination {
  style: string;
  size?: string;
  items?: string;
  reason?: string;
  [key: string]: unknown;
}

/** Scheme names that are needed together, each with its scopes. */
export type SecurityRequirement = Record<string, string[]>;

export interface SpecParameter {
  name: string;
  in: string;
  style?: string;
  explode?: boolean;
  schema?: Schema;
  content?: Record<string, MediaType>;
  [key: string]: unknown;
}

export interface RequestBody {
  content?: Record<string, MediaType>;
  [key: string]: unknown;
}

export interface Response {
  content?: Record<string, MediaType>;
  [key: string]: unknown;
}

export interface MediaType {
  schema?: Schema;
  [key: string]: unknown;
}

export interface Schema {
  $ref?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  "x-extensible-enum"?: string[];
  [key: string]: unknown;
}
