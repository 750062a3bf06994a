import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { type Pointer, toFragment } from "./document-pointer.ts";
import { ownExamples } from "./own-examples.ts";
import { nameOf, schemaOf, type VendorExample } from "./vendor-example.ts";

/** An example, and what the document has against it: nothing when all is well. */
export interface ExampleCase {
  name: string;
  errors: string[];
}

/**
 * Checks examples against the schemas of a bundled OpenAPI document: those that the document gives itself, and those of
 * the vendor's page. Examples that the page has wrong (`broken`) are no cases.
 */
export function documentExamples(document: object, vendorExamples: readonly VendorExample[]): ExampleCase[] {
  const check = createCheck(document);
  const own = ownExamples(document).map(({ name, schema, value }) => ({
    name,
    errors: check(schema, value),
  }));
  const usable = vendorExamples.filter(({ broken }) => broken === undefined);
  const fromPage = usable.map((example) => {
    const schema = schemaOf(document, example);
    const errors = schema ? check(schema, example.value) : ["the document has no schema for it"];
    return { name: `vendor: ${nameOf(example)}`, errors };
  });
  return [...own, ...fromPage];
}

function createCheck(document: object): (schema: Pointer, value: unknown) => string[] {
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
