import { describe, expect, test } from "vitest";
import { documentExamples } from "../../core/test/support/document-examples.ts";
import document from "../src/generated/openapi.json" with { type: "json" };
import vendorExamples from "./fixtures/vendor-examples.json" with { type: "json" };

describe("every example follows the document's schemas", () => {
  test.each(documentExamples(document, vendorExamples))("$name", ({ errors }) => {
    expect(errors).toEqual([]);
  });
});

test("none of the page's examples is broken", () => {
  expect(vendorExamples.filter((example) => "broken" in example)).toEqual([]);
});
