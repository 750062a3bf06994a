import { expect, test } from "vitest";
import { generateModels } from "../src/generate/models.ts";
import type { SpecDocument } from "../src/openapi.ts";
import { generatedFile } from "./generated-file.ts";

test("every component schema has a type of its own name", async () => {
  const text = await generatedFile("good/open-enum.yaml", "models.ts");
  const document = JSON.parse(await generatedFile("good/open-enum.yaml", "openapi.json"));
  const names = Object.keys(document.components.schemas);

  expect(names.length).toBeGreaterThan(0);
  expect(text.split("\n").filter((line) => line.startsWith("export"))).toEqual(
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

  expect(generateModels("demo", document)).toBe(
    [
      "// Generated from specs/demo, do not edit; run `pnpm generate`.",
      'import type { components } from "./schema.ts";',
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

test("types name neither headers of an answer nor cookies, which no client reads", async () => {
  const text = await generatedFile("good/documented.yaml", "schema.ts");
  expect(text).not.toMatch(/X-Left|cookie/);
  expect(text).toContain("header?: never;");
});
