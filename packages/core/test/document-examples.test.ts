import { describe, expect, test } from "vitest";
import { documentExamples } from "./support/document-examples.ts";

const document = {
  openapi: "3.2.0",
  paths: {
    "/rules/{id}": {
      get: {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" }, example: "one" }],
        responses: { "200": { $ref: "#/components/responses/Rule" } },
      },
      additionalOperations: {
        CLEAR: {
          requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Rule" } } } },
        },
      },
    },
  },
  components: {
    responses: {
      Rule: {
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/Rule" },
            examples: { good: { value: { content: "call", next: null } }, bad: { value: {} } },
          },
        },
      },
    },
    schemas: {
      Rule: {
        type: "object",
        required: ["content"],
        properties: {
          content: { type: "string", examples: ["call", 5] },
          example: { type: "boolean" },
          next: { anyOf: [{ $ref: "#/components/schemas/Rule" }, { type: "null" }] },
        },
      },
    },
  },
};

const page = { operation: "GET /rules/{id}", direction: "response", status: 200, source: "first sample" };

describe("the document's own examples", () => {
  test("those of parameters, answers and schemas are checked", () => {
    const cases = documentExamples(document, []);
    expect(cases.map(({ name, errors }) => [name.split(" ").slice(-3).join(" "), errors.length])).toEqual([
      ["parameters 0 example", 1],
      ["application/json examples good", 0],
      ["application/json examples bad", 1],
      ["content examples 0", 0],
      ["content examples 1", 1],
    ]);
  });

  test("an error says where in the example it is, and what is wrong", () => {
    const bad = documentExamples(document, []).find(({ name }) => name.endsWith("bad"));
    expect(bad?.errors).toEqual([`/ must have required property 'content' {"missingProperty":"content"}`]);
  });
});

describe("examples of the vendor's page", () => {
  const errorsOf = (example: Parameters<typeof documentExamples>[1][number]) =>
    documentExamples(document, [example]).find(({ name }) => name.startsWith("vendor"))?.errors;

  test("they are held against the schema of their operation, direction and status", () => {
    expect(errorsOf({ ...page, value: { content: "call", next: { content: "hang up" } } })).toEqual([]);
    expect(errorsOf({ ...page, value: { content: "call", next: {} } })).not.toEqual([]);
  });

  test("additional operations are found as well", () => {
    const clear = { operation: "CLEAR /rules/{id}", direction: "request", source: "second sample" };
    expect(errorsOf({ ...clear, value: { content: "call" } })).toEqual([]);
    expect(errorsOf({ ...clear, value: [] })).not.toEqual([]);
  });

  test("one that the document has no place for, or that has no value, is an error", () => {
    expect(errorsOf({ ...page, status: 201, value: {} })).toEqual(["the document has no schema for it"]);
    expect(errorsOf(page)).not.toEqual([]);
  });

  test("a broken one is no case", () => {
    expect(errorsOf({ ...page, broken: "a comma is missing" })).toBeUndefined();
  });
});
