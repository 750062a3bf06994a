import { describe, expect, test } from "vitest";
import { type Json, multiplied, operationsIn, withOneMore } from "../src/grow-document.ts";

const thing = { type: "object", properties: { owner: { $ref: "#/components/schemas/Owner" } } };
const answer = {
  description: "It.",
  content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
};
const document = {
  openapi: "3.1.0",
  paths: {
    "/things/": {
      get: { operationId: "listThings", security: [{ token: [] }], responses: { 200: answer } },
      post: { operationId: "createThing", responses: { 200: answer } },
      additionalOperations: {
        CLEAR: { operationId: "clearThings", responses: { 204: { description: "Gone." } } },
      },
    },
  },
  components: {
    securitySchemes: { token: { type: "http", scheme: "bearer" } },
    schemas: { Thing: thing, Owner: { type: "object", properties: { id: { type: "string" } } } },
  },
};

describe("a document several times over", () => {
  const threefold = multiplied(document, 3) as typeof document & { paths: Json };

  test("has each operation in each copy, under names and paths of its own", () => {
    expect(Object.keys(threefold.paths)).toEqual(["/things/", "/copy2/things/", "/copy3/things/"]);
    expect(JSON.stringify(threefold.paths)).toContain('"operationId":"listThingsCopy3"');
    expect(operationsIn(document)).toBe(3);
    expect(operationsIn(multiplied(document, 8))).toBe(24);
  });

  test("refers to the schemas of the copy", () => {
    expect(threefold.components.schemas).toMatchObject({
      Thing: thing,
      ThingCopy2: { properties: { owner: { $ref: "#/components/schemas/OwnerCopy2" } } },
    });
    expect(JSON.stringify(threefold.paths["/copy2/things/"])).toContain("#/components/schemas/ThingCopy2");
  });

  test("has the same security", () => {
    expect(threefold.components.securitySchemes).toEqual(document.components.securitySchemes);
  });
});

test("a document with one more has an operation with a parameter, and two fields", () => {
  const larger = withOneMore(document) as typeof document & { paths: Json };
  expect(operationsIn(larger)).toBe(4);
  expect(larger.paths["/things/note"]).toMatchObject({ get: { parameters: [{ name: "since" }] } });
  expect(Object.keys(larger.components.schemas.Thing.properties)).toEqual(["owner", "noted_at", "note"]);
});
