import { expect, test } from "vitest";
import { withModels } from "../src/generate/models.ts";
import type { SpecDocument } from "../src/openapi.ts";
import { generatedFile } from "./generated-file.ts";

test("every component schema has a type of its own name", async () => {
  const text = await generatedFile("good/open-enum.yaml", "schema.ts");
  const document = JSON.parse(await generatedFile("good/open-enum.yaml", "openapi.json"));
  const names = Object.keys(document.components.schemas);

  expect(names.length).toBeGreaterThan(0);
  expect(text.split("\n").filter((line) => line.startsWith("export type"))).toEqual(
    names.map((name) => `export type ${name} = components["schemas"]["${name}"];`),
  );
});

test("a type carries its schema's description; one without a description carries nothing", () => {
  const document = {
    components: {
      schemas: {
        Account: { description: "A SIP account.", type: "object" },
        Plain: { type: "object" },
        Rule: { description: "Sends calls on.\n\nThe pattern `*/5` is a step.\n", type: "object" },
      },
    },
  } as unknown as SpecDocument;

  expect(withModels(document, "// types\n")).toBe(
    [
      "// types",
      "",
      "/** A SIP account. */",
      'export type Account = components["schemas"]["Account"];',
      "",
      'export type Plain = components["schemas"]["Plain"];',
      "",
      "/**",
      " * Sends calls on.",
      " *",
      " * The pattern `*\\/5` is a step.",
      " */",
      'export type Rule = components["schemas"]["Rule"];',
      "",
    ].join("\n"),
  );
});

test("types call a schema by its name, but for one that hides a name of TypeScript's", () => {
  const schemas = { Room: {}, Blob: {} };
  const types = ["Room", "Blob", "Hall"].map((name) => `components["schemas"]["${name}"]`).join(" | ");
  expect(withModels({ components: { schemas } } as unknown as SpecDocument, `type Any = ${types};\n`)).toBe(
    [
      'type Any = Room | components["schemas"]["Blob"] | components["schemas"]["Hall"];',
      "",
      'export type Room = components["schemas"]["Room"];',
      "",
      'type OwnBlob = components["schemas"]["Blob"];',
      "export type { OwnBlob as Blob };",
      "",
    ].join("\n"),
  );
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
