import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { deviations } from "./reference/deviations.ts";
import { type Difference, differences } from "./reference/difference.ts";
import { type ComparedDocument, factsOfDocument, operationsOfDocument } from "./reference/document-facts.ts";
import { factsOfTable, type TableOperation } from "./reference/fact.ts";

// The facts of the vendor's reference (version 100): names, types, requiredness, values, defaults and limits.
const table = read<TableOperation[]>("./fixtures/reference-table.json");
const document = read<ComparedDocument>("../src/generated/openapi.json");
const reference = factsOfTable(table);
const documented = new Set(table.map(({ method, path }) => `${method} ${path}`));
const found = differences(
  reference,
  factsOfDocument(document, (operation) => documented.has(operation)),
);

describe("the document against the vendor's reference", () => {
  test("has its 118 operations, final slashes included, and 44 that it leaves out", () => {
    const operations = operationsOfDocument(document);

    expect(documented.size).toBe(118);
    expect(operations.filter((operation) => documented.has(operation))).toHaveLength(118);
    expect(operations.filter((operation) => !documented.has(operation))).toHaveLength(44);
  });

  test("has every parameter, body field and answer field of the reference", () => {
    expect(reference.size).toBe(1372);
    expect(found.filter(({ about, document: has }) => about === "presence" && !has)).toEqual([]);
  });

  test("differs only where a deviation says why", () => {
    expect(
      found.filter((difference) => !deviations.some((deviation) => explains(deviation, difference))),
    ).toEqual([]);
  });

  test("has no deviation that nothing needs", () => {
    expect(
      deviations.filter((deviation) => !found.some((difference) => explains(deviation, difference))),
    ).toEqual([]);
  });
});

function explains(deviation: (typeof deviations)[number], difference: Difference): boolean {
  return (
    deviation.about === difference.about &&
    deviation.at.test(difference.at) &&
    isDeepStrictEqual(deviation.document, difference.document)
  );
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")) as T;
}
