import { expect, test } from "vitest";
import { answer, departuresFrom, departuresIn, roomAnswer } from "./rooms-document.ts";

const room = "/components/schemas/Room/allOf/0";

test("an answer that keeps to the document has no departures", () => {
  const door = { type: "reader", card: 7 };
  const fields = { kind: "office", floor: "first", owner: { email: "a" }, guest: null, tags: ["a"], door };
  expect(
    departuresIn(answer(), roomAnswer(fields), roomAnswer({ places: { a: 1 }, anything: { b: 2 } })),
  ).toEqual([]);
});

test("a field that the document does not have is news, with its types and places", () => {
  const [departure, ...others] = departuresIn(
    roomAnswer({ has_screen: true }),
    roomAnswer({ has_screen: "yes" }),
    roomAnswer({ has_screen: "si" }),
  );
  expect(others).toEqual([]);
  expect(departure).toEqual({
    kind: "unknown-field",
    severity: "news",
    operation: "GET /rooms",
    status: 200,
    pointer: "/*/has_screen",
    declaredAt: room,
    field: "has_screen",
    types: ["boolean", "string"],
    samples: ["boolean", "string(3)", "string(2)"],
    count: 3,
    answers: 3,
  });
});

test("a value outside an open set is news, and named", () => {
  expect(departuresIn(roomAnswer({ kind: "phone_booth" }))).toMatchObject([
    {
      kind: "new-value",
      severity: "news",
      pointer: "/*/kind",
      declaredAt: "/components/schemas/RoomKind",
      value: "phone_booth",
    },
  ]);
});

test("a value outside a closed set is an error, and named", () => {
  expect(departuresIn(roomAnswer({ floor: "second" }))).toMatchObject([
    { kind: "new-value", severity: "error", declaredAt: `${room}/properties/floor`, value: "second" },
  ]);
});

test("two new values of one set are two departures", () => {
  const found = departuresIn(roomAnswer({ kind: "hall" }), roomAnswer({ kind: "cellar" }));
  expect(found.map(({ value }) => value).sort()).toEqual(["cellar", "hall"]);
});

test("a value of another type is an error, where the document uses the schema", () => {
  expect(departuresIn(roomAnswer({ owner: null }))).toMatchObject([
    {
      kind: "wrong-type",
      severity: "error",
      pointer: "/*/owner",
      declaredAt: `${room}/properties/owner`,
      expected: "object",
      types: ["null"],
    },
  ]);
});

test("a value that fits no branch of a union departs from the union", () => {
  expect(departuresIn(roomAnswer({ guest: 7 }))).toMatchObject([
    { kind: "wrong-type", declaredAt: `${room}/properties/guest`, expected: "object | null" },
  ]);
});

test("a value that fits a branch by its type departs from that branch", () => {
  expect(departuresIn(roomAnswer({ door: { type: "keypad", card: 1 } }))).toMatchObject([
    { kind: "unknown-field", pointer: "/*/door/card", declaredAt: `${room}/properties/door/oneOf/0` },
    { kind: "missing-field", pointer: "/*/door/code" },
  ]);
});

test("whole numbers are numbers, and others are not integers", () => {
  expect(departuresIn(roomAnswer({ area: 3 }))).toEqual([]);
  expect(departuresIn(roomAnswer({ id: 1.5 }))).toMatchObject([{ kind: "wrong-type", types: ["number"] }]);
});

test("a required field that is absent is an error, of whichever part requires it", () => {
  expect(departuresIn(answer({ text: '[{"id":1,"name":"a"},{"id":2,"name":"b"}]' }))).toMatchObject([
    {
      kind: "missing-field",
      severity: "error",
      pointer: "/*/area",
      declaredAt: "/components/schemas/Room/allOf/1",
      field: "area",
      count: 2,
      answers: 1,
    },
  ]);
});

test.each([
  ["a length", { name: "a".repeat(21) }, "/properties/name/maxLength"],
  ["a range", { id: 0 }, "/properties/id/minimum"],
  ["a pattern", { opened: "yesterday" }, "/properties/opened/pattern"],
])("%s that does not hold is out of bounds", (_, fields, place) => {
  expect(departuresIn(roomAnswer(fields))).toMatchObject([
    { kind: "out-of-bounds", severity: "error", declaredAt: `${room}${place}` },
  ]);
});

test("a length is counted in characters", () => {
  expect(departuresIn(roomAnswer({ name: "\u{1F4DE}".repeat(20) }))).toEqual([]);
});

test("names that are data are no departures, and what they hold is compared", () => {
  expect(departuresIn(roomAnswer({ places: { "Room 1": "two" } }))).toMatchObject([
    {
      kind: "wrong-type",
      pointer: "/*/places/*",
      declaredAt: `${room}/properties/places/additionalProperties`,
    },
  ]);
});

test("a status that the document does not declare", () => {
  expect(departuresIn(answer({ status: 302, contentType: "none", text: undefined }))).toMatchObject([
    {
      kind: "undeclared-status",
      severity: "error",
      status: 302,
      pointer: "",
      declaredAt: "/paths/~1rooms/get/responses",
    },
  ]);
});

test("another success than the declared one, where the document says that any will do", () => {
  const created = { status: 201, text: '[{"id":1,"name":7,"area":"b"}]' };
  const found = departuresFrom({ "x-success": "any" }, answer(created));

  expect(found).toMatchObject([{ kind: "wrong-type", status: 201 }, { kind: "wrong-type" }]);
  expect(departuresIn(answer(created))).toMatchObject([{ kind: "undeclared-status", status: 201 }]);
});

test("a class of statuses covers its members", () => {
  expect(departuresIn(answer({ status: 418, text: '{"error":7}' }))).toMatchObject([
    { kind: "wrong-type", status: 418, pointer: "/error" },
  ]);
});

test("a content type that the document does not declare; JSON under a wrong name is compared all the same", () => {
  expect(departuresIn(answer({ contentType: "text/html", text: '[{"id":1,"name":"a"}]' }))).toMatchObject([
    { kind: "undeclared-content-type", contentType: "text/html", expected: "application/json" },
    { kind: "missing-field", field: "area" },
  ]);
});

test("a page in place of JSON is an undeclared content type, and no more", () => {
  expect(departuresIn(answer({ contentType: "text/html", text: "<html>" }))).toMatchObject([
    { kind: "undeclared-content-type" },
  ]);
});

test("a body where the document declares none", () => {
  const cleared = { method: "CLEAR", status: 204 };
  expect(departuresIn(answer({ ...cleared, contentType: "none", text: undefined }))).toEqual([]);
  expect(departuresIn(answer({ ...cleared, text: "{}" }))).toMatchObject([
    {
      kind: "undeclared-content-type",
      declaredAt: "/paths/~1rooms/additionalOperations/CLEAR/responses/204",
      expected: "no body",
    },
  ]);
});

test("a range of media types takes what is in it", () => {
  const photo = { path: "/rooms/{id}/photo", text: undefined };
  expect(departuresIn(answer({ ...photo, contentType: "image/png" }))).toEqual([]);
  expect(departuresIn(answer({ ...photo, contentType: "audio/mpeg" }))).toMatchObject([
    { kind: "undeclared-content-type", contentType: "audio/mpeg" },
  ]);
});

test("an operation that the document does not have", () => {
  expect(departuresIn(answer({ method: "DELETE" }))).toMatchObject([
    { kind: "undeclared-operation", operation: "DELETE /rooms" },
  ]);
});

test("names of JavaScript's own are fields like any other", () => {
  const text = '[{"id":1,"name":"a","area":1,"__proto__":{"a":1},"constructor":"b"}]';
  expect(departuresIn(answer({ text })).map(({ pointer }) => pointer)).toEqual(["/*/*", "/*/constructor"]);
  expect(departuresIn(answer({ path: "constructor" }))).toMatchObject([{ kind: "undeclared-operation" }]);
});
