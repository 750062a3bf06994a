import { describe, expect, test } from "vitest";
import { documentExamples } from "../../core/test/support/document-examples.ts";
import document from "../src/generated/openapi.json" with { type: "json" };
import vendorExamples from "./fixtures/vendor-examples.json" with { type: "json" };

// The reference has tables only; the one JSON answer is on the Russian page about the client.
describe("every example follows the document's schemas", () => {
  test.each(documentExamples(document, vendorExamples))("$name", ({ errors }) => {
    expect(errors).toEqual([]);
  });
});
