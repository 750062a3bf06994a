import type { Loose } from "../rooms-document.ts";
import { answered, put, type Row, reference, schemas, sent, set, withKinds, without } from "./row.ts";

const update = (document: Loose) => schemas(document).RoomUpdate;

/** Schemas that are made of others. */
export const composed: readonly Row[] = [
  [
    "an answer can be an object or a further value",
    "major",
    "response",
    'The field form of Room can also be "b"',
    put(answered, "form", { oneOf: [reference("Person"), { const: "a" }, { const: "b" }] }),
    put(answered, "form", { oneOf: [reference("Person"), { const: "a" }] }),
  ],
  [
    "a request can be an object or a further value",
    "none",
    "request",
    'The field plan of the request body of POST /rooms also accepts "b"',
    put(sent, "plan", { oneOf: [reference("PersonReference"), { const: "a" }, { const: "b" }] }),
    put(sent, "plan", { oneOf: [reference("PersonReference"), { const: "a" }] }),
  ],
  [
    "a request's alternatives take null",
    "none",
    "request",
    "The field plan of the request body of POST /rooms can be null",
    put(sent, "plan", { oneOf: [reference("PersonReference"), { type: "string" }, { type: "null" }] }),
    put(sent, "plan", { oneOf: [reference("PersonReference"), { type: "string" }] }),
  ],
  [
    "an answer's alternatives have null",
    "major",
    "response",
    "The field form of Room can be null",
    put(answered, "form", { oneOf: [reference("Person"), { type: "string" }, { const: null }] }),
  ],
  [
    "an answer's alternatives no longer have null",
    "minor",
    "response",
    "The field form of Room is never null",
    put(answered, "form", { oneOf: [reference("Person"), { type: "string" }] }),
    put(answered, "form", { oneOf: [reference("Person"), { type: "string" }, { const: null }] }),
  ],
  [
    "an alternative in an alternative comes to an answer",
    "major",
    "response",
    "The field form of Room gains an alternative",
    put(answered, "form", {
      oneOf: [{ oneOf: [reference("Person"), { type: "string" }] }, reference("PersonReference")],
    }),
  ],
  [
    "an alternative in an alternative goes from an answer",
    "minor",
    "response",
    "The field form of Room loses an alternative",
    put(answered, "form", { oneOf: [{ oneOf: [reference("Person")] }] }),
  ],
  [
    "a part gets a limit",
    "minor",
    "response",
    "The field name of Room changes its minimum length from none to 2",
    put(answered, "name", {
      allOf: [{ type: "string", maxLength: 40 }, { minLength: 2 }],
      description: "What people call it.",
    }),
  ],
  [
    "a reference with a deprecation beside",
    "minor",
    "response",
    "The field owner of Room is deprecated",
    put(answered, "owner", { ...reference("Person"), deprecated: true }),
  ],
  [
    "a reference with readOnly beside in request",
    "major",
    "request",
    "The field owner of the request body of POST /rooms can no longer be set",
    put(sent, "owner", { ...reference("PersonReference"), readOnly: true }),
  ],
  [
    "a reference with a default beside in request",
    "minor",
    "request",
    'The field owner of the request body of POST /rooms changes its default from none to {"id":1}',
    put(sent, "owner", { ...reference("PersonReference"), default: { id: 1 } }),
  ],
  [
    "a reference with a description beside",
    "patch",
    "none",
    "The documentation of Room changes (description)",
    put(answered, "owner", { ...reference("Person"), description: "Whose." }),
  ],
  [
    "required beside a reference in answer",
    "minor",
    "response",
    "The field owner.email of Room is now required",
    put(answered, "owner", { ...reference("Person"), required: ["email"] }),
  ],
  [
    "a part makes a request's field required",
    "major",
    "request",
    "The field size of the request body of PUT /rooms/{room_id} is now required",
    put(update, "allOf", [{ required: ["size"] }]),
  ],
  [
    "one of two fields has to be sent",
    "major",
    "request",
    "The request body of PUT /rooms/{room_id} has to be one of several forms",
    put(update, "anyOf", [{ required: ["size"] }, { required: ["name"] }]),
  ],
  [
    "neither of two fields has to be sent any more",
    "none",
    "request",
    "The request body of PUT /rooms/{room_id} no longer has to be one of several forms",
    without(update, "anyOf"),
    put(update, "anyOf", [{ required: ["size"] }, { required: ["name"] }]),
  ],
  [
    "one of two fields comes back",
    "minor",
    "response",
    "The answer of GET /rooms is always one of several forms",
    set((d) => schemas(d).RoomList, { anyOf: [{ required: ["rows"] }, { required: ["more"] }] }),
  ],
  [
    "a set with a description for each value",
    "patch",
    "none",
    "The document is written otherwise, with the same meaning",
    put(answered, "state", {
      oneOf: [
        { const: "open", description: "Free." },
        { const: "locked", description: "Shut." },
      ],
    }),
  ],
  [
    "description of a value",
    "patch",
    "none",
    "The documentation of Room changes (description)",
    put(answered, "state", { oneOf: [{ const: "open", description: "Free to all." }, { const: "locked" }] }),
    put(answered, "state", { oneOf: [{ const: "open", description: "Free." }, { const: "locked" }] }),
  ],
  [
    "discriminated alternative more",
    "major",
    "response",
    'The kind of the field form of Room can also be "alias"',
    (d) => {
      answered(d).form.oneOf.push(reference("Alias"));
      answered(d).form.discriminator.mapping.alias = "Alias";
    },
    withKinds,
  ],
  [
    "discriminated alternative nullable",
    "major",
    "response",
    "The field form of Room can be null",
    (d) => {
      answered(d).form.oneOf.push({ type: "null" });
    },
    withKinds,
  ],
  [
    "a second value tells the same form",
    "major",
    "response",
    'The kind of the field form of Room can also be "human"',
    (d) => {
      answered(d).form.discriminator.mapping.human = "Person";
    },
    withKinds,
  ],
  [
    "one of two values no longer tells a form",
    "minor",
    "response",
    'The kind of the field form of Room is no longer "human"',
    (d) => {
      delete answered(d).form.discriminator.mapping.human;
    },
    (d) => {
      withKinds(d);
      answered(d).form.discriminator.mapping.human = "Person";
    },
  ],
  [
    "an answer can be bytes beside a text",
    "major",
    "response",
    "The field name of Room gains an alternative",
    put(answered, "name", { anyOf: [{ type: "string" }, { type: "string", format: "binary" }] }),
    put(answered, "name", { type: "string" }),
  ],
];
