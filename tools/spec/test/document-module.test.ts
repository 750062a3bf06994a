import { expect, test } from "vitest";
import { shareRepeatedText } from "../src/generate/repeated-text.ts";
import { generatedFile } from "./generated-file.ts";

/** What the module exports, by running it as a function. */
async function documentOf(fixture: string): Promise<unknown> {
  const text = await generatedFile(fixture, "document.ts");
  const [, code = ""] = /^import type .*\n([\s\S]*)$/m.exec(text) ?? [];
  return new Function(code.replace("export const document: OpenApiDocument =", "return"))();
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

test("what is repeated is written once, and the text is what it was", () => {
  const answer = '{"$ref":"#/components/responses/Forbidden"}';
  // Characters of the private area stand for themselves, and what a template would read is escaped.
  const json = JSON.stringify({
    rows: Array(20).fill(JSON.parse(answer)),
    odd: "\ue000 `\u0024{x}` \\ \uf8ff",
  });
  const { constants, text } = shareRepeatedText(json);
  const written = constants.join("") + text;
  expect(written.split("Forbidden")).toHaveLength(2);
  expect(JSON.parse(new Function(`${constants.join("")}return ${text}`)())).toEqual(JSON.parse(json));
});
