import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { addItem, removeItem, setValue } from "../../src/drift/yaml/edit-list.ts";
import { addMember, removeMember, replaceMember } from "../../src/drift/yaml/edit-map.ts";
import { UnfitEdit } from "../../src/drift/yaml/node.ts";

const text = `# The rooms.
Room:
  type: object   # always
  required: [id, name, floor]
  properties:
    id: { type: integer, description: "Which one." }
    name:
      type: string
      description: >-
        What people call it,
        on two lines.

    # The last one.
    kind: # of a room
      enum:
        - office # with a door
        - hall
  only: [id]

Empty: {}
Last: { a: 1 }`;

/** Lines that differ. */
function changed(after: string): string[] {
  const before = text.split("\n");
  const lines = after.split("\n");
  return [
    ...before.filter((line) => !lines.includes(line)).map((line) => `-${line}`),
    ...lines.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ];
}

describe("a member is added", () => {
  test("to a map in lines, after its last line and in its indentation", () => {
    const after = addMember(text, ["Room", "properties"], "area", { type: "number", note: "a: b" });
    expect(changed(after)).toEqual(["+    area:", "+      type: number", '+      note: "a: b"']);
    expect(after.indexOf("area")).toBeGreaterThan(after.indexOf("- hall"));
    expect(parse(after).Room.properties.area).toEqual({ type: "number", note: "a: b" });
  });

  test("after a text in many lines", () => {
    const after = addMember(text, ["Room", "properties", "name"], "maxLength", 5);
    expect(changed(after)).toEqual(["+      maxLength: 5"]);
    expect(parse(after).Room.properties.name).toEqual({
      type: "string",
      description: "What people call it, on two lines.",
      maxLength: 5,
    });
  });

  test("to a map in one line", () => {
    expect(changed(addMember(text, ["Last"], "b", [1]))).toEqual([
      "-Last: { a: 1 }",
      "+Last: { a: 1, b: [ 1 ] }",
    ]);
    expect(changed(addMember(text, ["Empty"], "b", 1))).toEqual(["-Empty: {}", "+Empty: { b: 1 }"]);
  });

  test("with a name that looks like a number as text", () => {
    expect(parse(addMember(text, ["Room"], "418", {})).Room).toHaveProperty("418");
    expect(addMember(text, ["Room"], "418", {})).toContain('"418": {}');
  });
});

test("a member is put in another's place", () => {
  const after = replaceMember(text, ["Room", "properties", "id"], "type", ["anyOf", [{ type: "null" }]]);
  expect(parse(after).Room.properties.id).toEqual({ anyOf: [{ type: "null" }], description: "Which one." });
});

describe("a member is taken out", () => {
  test.each([["type"], ["required"], ["properties"], ["only"]])("%s of a map in lines", (name) => {
    const { [name]: _, ...others } = parse(text).Room;
    expect(parse(removeMember(text, ["Room"], name)).Room).toEqual(others);
  });

  test.each([["type"], ["description"]])("%s of a map in one line", (name) => {
    const { [name]: _, ...others } = parse(text).Room.properties.id;
    expect(parse(removeMember(text, ["Room", "properties", "id"], name)).Room.properties.id).toEqual(others);
  });
});

describe("an item", () => {
  test("is added to a list in lines", () => {
    const after = addItem(text, ["Room", "properties", "kind", "enum"], "cellar");
    expect(changed(after)).toEqual(["+        - cellar"]);
  });

  test("is added to a list in one line", () => {
    expect(changed(addItem(text, ["Room", "only"], null))).toEqual(["-  only: [id]", "+  only: [id, null]"]);
  });

  test.each(["id", "name", "floor"])("%s is taken out of a list in one line", (name) => {
    const after = removeItem(text, ["Room", "required"], name);
    expect(parse(after).Room.required).toEqual(["id", "name", "floor"].filter((other) => other !== name));
    expect(changed(after)).toHaveLength(2);
  });

  test.each(["office", "hall"])("%s is taken out of a list in lines", (name) => {
    expect(changed(removeItem(text, ["Room", "properties", "kind", "enum"], name))).toHaveLength(1);
  });

  test("that is the last one takes the list with it", () => {
    expect(changed(removeItem(text, ["Room", "only"], "id"))).toEqual(["-  only: [id]"]);
  });
});

test("a value is put in another's place, and its comment stays", () => {
  expect(changed(setValue(text, ["Room", "type"], ["object", "null"]))).toEqual([
    "-  type: object   # always",
    '+  type: [object, "null"]   # always',
  ]);
});

test.each([
  ["a member that is there", () => addMember(text, ["Room"], "type", 1)],
  ["a map that is not there", () => addMember(text, ["Hall"], "type", 1)],
  ["a list that is a map", () => addItem(text, ["Room", "properties"], 1)],
  ["an item that is not there", () => removeItem(text, ["Room", "required"], "area")],
  ["the only member of a map", () => removeMember(text, ["Last"], "a")],
  ["an alias", () => addMember("a: &a { b: { c: 1 } }\nd: *a\n", ["d", "b"], "e", 1)],
])("%s is no place for an edit", (_, edit) => {
  expect(edit).toThrow(UnfitEdit);
});
