import { expect, test } from "vitest";
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
