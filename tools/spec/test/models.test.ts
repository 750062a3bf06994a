import { expect, test } from "vitest";
import { byName } from "../src/generate/models.ts";
import { generateTypes } from "../src/generate/types.ts";
import type { SpecDocument } from "../src/openapi.ts";
import { generatedFile } from "./generated-file.ts";

/** The declarations of a document that has schemas only, from `components` on. */
function typesOf(schemas: object): string {
  const info = { title: "Demo", version: "1" };
  const types = generateTypes({ openapi: "3.1.0", info, paths: {}, components: { schemas } } as SpecDocument);
  return byName(types.slice(types.indexOf("export interface components")));
}

test("every component schema has a type of its own name, and is that in components", async () => {
  const text = await generatedFile("good/open-enum.yaml", "schema.ts");
  const document = JSON.parse(await generatedFile("good/open-enum.yaml", "openapi.json"));
  const names = Object.keys(document.components.schemas);

  expect(names.length).toBeGreaterThan(0);
  expect([...text.matchAll(/^export type (\w+) = /gm)].map(([, name]) => name)).toEqual(names);
  expect([...text.matchAll(/^ {8}(\w+): \1;$/gm)].map(([, name]) => name)).toEqual(names);
  expect(text).not.toContain('components["schemas"]');
});

test("a type carries its schema's description; one without a description carries nothing", () => {
  const types = typesOf({
    Account: { description: "A SIP account.", type: "string" },
    Plain: { type: "string" },
    Rule: { description: "Sends calls on.\n\nThe pattern `*/5` is a step.\n", type: "string" },
  });
  expect(types.slice(types.indexOf("/**"), types.indexOf("export type operations"))).toBe(
    [
      "/** A SIP account. */",
      "export type Account = string;",
      "export type Plain = string;",
      "/**",
      " * Sends calls on.",
      " *",
      " * The pattern `*\\/5` is a step.",
      " */",
      "export type Rule = string;",
      "",
    ].join("\n"),
  );
});

test("a schema that hides a name of TypeScript's gets its name where it is exported", () => {
  const room = { type: "object", properties: { picture: { $ref: "#/components/schemas/Blob" } } };
  const types = typesOf({ Room: room, Blob: { type: "string" }, File: { type: "string", format: "binary" } });
  expect(types).toContain("    picture?: Own_Blob;\n");
  expect(types).toContain("\ntype Own_Blob = string;\nexport type { Own_Blob as Blob };\n");
  expect(types).toContain("        Blob: Own_Blob;\n");
  expect(types).toContain("\nexport type File = Blob;\n");
});

test("a comment does not repeat what its type says", () => {
  const types = typesOf({
    Level: { type: "object", properties: { of: { type: "integer", enum: [1, 2], description: "How far." } } },
  });
  expect(types).toContain("    /** How far. */\n    of?: 1 | 2;\n");
});

test("an operation's parameter has its type itself, which is shorter than its name", async () => {
  const text = await generatedFile("good/lists.yaml", "schema.ts");
  expect(text).toMatch(/limit\?: number \| undefined;/);
  expect(text).not.toContain('components["parameters"]');
});

test("types name neither headers of an answer nor cookies, which no client reads", async () => {
  const text = await generatedFile("good/documented.yaml", "schema.ts");
  expect(text).not.toMatch(/X-Left|cookie|\[name: string\]/);
  expect(text).toContain("header?: never;");
});
