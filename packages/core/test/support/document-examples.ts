import { ownExamples } from "./own-examples.ts";
import { createSchemaCheck } from "./schema-check.ts";
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
  const check = createSchemaCheck(document);
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
