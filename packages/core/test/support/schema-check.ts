import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { type Pointer, toFragment } from "./document-pointer.ts";

/** Holds values against the schemas of a bundled OpenAPI document; no line means that all is well. */
export function createSchemaCheck(document: object): (schema: Pointer, value: unknown) => string[] {
  // OpenAPI's own keywords are not JSON Schema's, and formats are notes in both; everything else is checked.
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(document, "document");
  return (schema, value) => {
    const validate = ajv.compile({ $ref: `document${toFragment(schema)}` });
    return validate(value) ? [] : (validate.errors ?? []).map(inWords);
  };
}

function inWords({ instancePath, message = "", params }: ErrorObject): string {
  return `${instancePath || "/"} ${message} ${JSON.stringify(params)}`;
}
