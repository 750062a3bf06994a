import { expect, test } from "vitest";
import { generatedFile } from "./generated-file.ts";

test("each open set has an array, named for where it is declared", async () => {
  const text = await generatedFile("good/open-enum.yaml", "values.ts");

  expect(text.split("\n").filter((line) => line.startsWith("export"))).toEqual([
    'export const callFlowValues = ["in", "out"] as const;',
    'export const callEndReasonValues = ["busy", "no-answer"] as const;',
    'export const callTagsValues = ["vip"] as const;',
    'export const callLegStateValues = ["up", "down"] as const;',
    'export const directionValues = ["up", "down"] as const;',
    'export const listCallsSortByValues = ["start", "length"] as const;',
  ]);
});

test("a document without open sets still has the module", async () => {
  expect(await generatedFile("split", "values.ts")).toMatch(/^export \{\};$/m);
});
