import { describe, expect, test } from "vitest";
import { documentExamples } from "../../core/test/support/document-examples.ts";
import document from "../src/generated/openapi.json" with { type: "json" };
import vendorExamples from "./fixtures/vendor-examples.json" with { type: "json" };

describe("every example follows the document's schemas", () => {
  test.each(documentExamples(document, vendorExamples))("$name", ({ errors }) => {
    expect(errors).toEqual([]);
  });
});

test("two examples of the page are broken, and each says why", () => {
  const broken = vendorExamples.filter((example) => "broken" in example);
  expect(broken.map(({ operation, direction }) => `${operation} ${direction}`)).toEqual([
    "GET /api/v1/sip response",
    "PATCH /api/v1/sip/{sip_id} request",
  ]);
  expect(broken.every(({ broken }) => broken)).toBe(true);
});
