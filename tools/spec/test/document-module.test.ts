import { expect, test } from "vitest";
import { generatedFile } from "./generated-file.ts";

/** What the module exports, by evaluating its one string literal. */
async function documentOf(fixture: string): Promise<unknown> {
  const text = await generatedFile(fixture, "document.ts");
  const [, literal] = /JSON\.parse\(\n {2}(`.*`),\n\);/.exec(text) ?? [];
  expect(literal).toBeDefined();
  const json = (literal ?? "").slice(1, -1).replaceAll(/\\([`\\$])/g, "$1");
  return JSON.parse(json);
}

test("prose and examples go, what only looks like them and examples with names stay", async () => {
  expect(await documentOf("good/prose.yaml")).toEqual({
    openapi: "3.1.0",
    info: { title: "Fixture", version: "1" },
    servers: [{ url: "https://pbx.example" }],
    security: [],
    paths: {
      "/notes": {
        post: {
          operationId: "createNote",
          "x-effect": "once",
          requestBody: {
            required: true,
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Note" },
                examples: { description: { value: { description: "It's a\nnote \\ 1", summary: "s" } } },
              },
            },
          },
          responses: { "201": {}, "403": {} },
        },
      },
    },
    components: {
      schemas: {
        Note: {
          type: "object",
          required: ["description"],
          properties: {
            description: { type: "string" },
            summary: { type: "string", default: "summary" },
          },
        },
      },
    },
  });
});
