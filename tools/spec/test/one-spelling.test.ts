import { expect, test } from "vitest";
import { generateTypes } from "../src/generate/types.ts";
import type { SpecDocument } from "../src/openapi.ts";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function documentWith(parts: { type?: string; nothing?: object; mapping?: object }): SpecDocument {
  const { type = "application/json", nothing = { type: "null" }, mapping } = parts;
  const told = () => ({ type: "object", properties: { kind: { type: "string" } }, required: ["kind"] });
  const known = { person: reference("Person").$ref, room: reference("Room").$ref };
  const Owner = {
    oneOf: [reference("Person"), reference("Room")],
    discriminator: { propertyName: "kind", mapping: mapping ?? known },
  };
  const Note = {
    type: "object",
    properties: { content: { anyOf: [{ type: "string" }, nothing] }, owner: reference("Owner") },
  };
  const content = { [type]: { schema: reference("Note") } };
  return {
    openapi: "3.1.0",
    info: { title: "Notes", version: "1" },
    paths: {
      "/notes": { get: { operationId: "getNotes", responses: { 200: { description: "Done.", content } } } },
    },
    components: { schemas: { Note, Owner, Person: told(), Room: told() } },
  } as unknown as SpecDocument;
}

test.for([
  ["null as an only value", { nothing: { const: null } }],
  ["a mapping by name", { mapping: { person: "Person", room: "Room" } }],
  ["a content type in capitals, with a charset", { type: "Application/JSON; charset=utf-8" }],
] as const)("%s has the types of the usual spelling", ([, parts]) => {
  const types = generateTypes(documentWith({}));

  expect(types).toContain('kind: "person"');
  expect(generateTypes(documentWith(parts))).toBe(types);
});
