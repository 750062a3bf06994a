import { expect, test } from "vitest";
import { loadDocument } from "../src/load.ts";
import { normalise } from "../src/normalise.ts";
import { temporaryRepository } from "./temporary-repository.ts";

async function load(fixture: string) {
  return loadDocument(temporaryRepository({ demo: fixture }), "demo", "all");
}

test("operations that OpenAPI 3.1 does not know get paths of their own", async () => {
  const document = await load("good/additional-operations.yaml");
  const before = structuredClone(document);
  const path = "/accounts/{account_id}/rules";

  const { document: usual, moved } = normalise(document);

  expect(moved).toEqual([
    { path, method: "QUERY", syntheticPath: `${path}#QUERY` },
    { path, method: "CLEAR", syntheticPath: `${path}#CLEAR` },
  ]);
  expect(usual.openapi).toBe("3.1.0");
  expect(Object.keys(usual.paths?.[path] ?? {})).toEqual(["parameters", "get"]);
  expect(usual.paths?.[`${path}#CLEAR`]).toEqual({
    parameters: before.paths?.[path]?.parameters,
    post: before.paths?.[path]?.additionalOperations?.CLEAR,
  });
  expect(document).toEqual(before);
});

test("a 3.1 document comes back as it is", async () => {
  const document = await load("split");

  expect(normalise(document)).toEqual({ document, moved: [] });
});
