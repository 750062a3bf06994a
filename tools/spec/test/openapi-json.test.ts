import { expect, test } from "vitest";
import { generatedFile } from "./generated-file.ts";

test("a document in several files becomes one, with components named as the files name them", async () => {
  const document = JSON.parse(await generatedFile("split", "openapi.json"));

  expect(Object.keys(document.paths)).toEqual(["/rooms/{room_id}"]);
  expect(document.components).toEqual({
    parameters: { RoomId: { name: "room_id", in: "path", required: true, schema: { type: "string" } } },
    schemas: {
      Room: {
        type: "object",
        properties: { id: { type: "string" }, owner: { $ref: "#/components/schemas/Person" } },
      },
      Person: { type: "object", properties: { name: { type: "string" } } },
    },
  });
  const references = JSON.stringify(document).match(/"\$ref":"[^"]*"/g) ?? [];
  expect(references.filter((reference) => !reference.startsWith('"$ref":"#/'))).toEqual([]);
});

test("a path item that is a reference is written out, with its operations", async () => {
  const document = JSON.parse(await generatedFile("good/path-item-reference.yaml", "openapi.json"));

  expect(document.paths["/rooms/{room_id}"].get.operationId).toBe("getRoom");
  expect(document.components).not.toHaveProperty("pathItems");
});

test("OpenAPI 3.2 stays 3.2", async () => {
  const document = JSON.parse(await generatedFile("good/additional-operations.yaml", "openapi.json"));

  expect(document.openapi).toBe("3.2.0");
  expect(Object.keys(document.paths["/accounts/{account_id}/rules"].additionalOperations)).toEqual(["CLEAR"]);
});

test("the text is indented by two and ends with a line break", async () => {
  const text = await generatedFile("split", "openapi.json");

  expect(text).toMatch(/^\{\n {2}"openapi": "3\.1\.0",\n/);
  expect(text).toMatch(/\n\}\n$/);
});
