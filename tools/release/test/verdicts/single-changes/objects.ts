import type { Loose } from "../rooms-document.ts";
import { answered, put, type Row, schemas, sent, without } from "./row.ts";

const update = (document: Loose) => schemas(document).RoomUpdate;

/** Fields of objects and what stands beside them. */
export const objects: readonly Row[] = [
  [
    "patternProperties type changes in answer",
    "major",
    "response",
    "Each other field of Person changes its type from string to integer",
    put((d) => schemas(d).Person.patternProperties["^x"], "type", "integer"),
    put((d) => schemas(d).Person, "patternProperties", { "^x": { type: "string" } }),
  ],
  [
    "dependentRequired gains in request",
    "major",
    "request",
    "The request body of PUT /rooms/{room_id} requires other fields where some are given",
    put((d) => update(d).dependentRequired, "name", ["size"]),
    put(update, "dependentRequired", { size: ["name"] }),
  ],
  [
    "dependentRequired more in request",
    "major",
    "request",
    "The request body of PUT /rooms/{room_id} requires other fields where some are given",
    put((d) => update(d).dependentRequired, "size", ["name", "floor"]),
    put(update, "dependentRequired", { size: ["name"] }),
  ],
  [
    "dependentRequired less in request",
    "none",
    "request",
    "The request body of PUT /rooms/{room_id} requires other fields where some are given",
    put((d) => update(d).dependentRequired, "size", ["name"]),
    put(update, "dependentRequired", { size: ["name", "floor"] }),
  ],
  [
    "maxProperties in request",
    "major",
    "request",
    "The request body of PUT /rooms/{room_id} changes its maximum number of fields from none to 1",
    put(update, "maxProperties", 1),
  ],
  [
    "minProperties in answer",
    "minor",
    "response",
    "The answer of GET /rooms changes its minimum number of fields from none to 1",
    put((d) => schemas(d).RoomList, "minProperties", 1),
  ],
  [
    "minProperties in request",
    "major",
    "request",
    "The request body of PUT /rooms/{room_id} changes its minimum number of fields from none to 1",
    put(update, "minProperties", 1),
  ],
  [
    "a field is described in words",
    "patch",
    "none",
    "The documentation of Room changes (description)",
    put((d) => answered(d).name, "description", "x"),
  ],
  [
    "a field gets a title",
    "patch",
    "none",
    "The documentation of Room changes (title)",
    put((d) => answered(d).name, "title", "x"),
  ],
  [
    "a field's example goes",
    "patch",
    "none",
    "The documentation of Room changes (example)",
    without((d) => answered(d).name, "examples"),
    put((d) => answered(d).name, "examples", ["x"]),
  ],
  [
    "a comment is added",
    "patch",
    "none",
    "The document is written otherwise, with the same meaning",
    put((d) => answered(d).name, "$comment", "x"),
  ],
  [
    "format of a set told in answer",
    "minor",
    "response",
    'The field state of Room changes its format from none to "x"',
    put((d) => answered(d).state, "format", "x"),
  ],
  [
    "a note on XML is added",
    "patch",
    "none",
    "The document is written otherwise, with the same meaning",
    put((d) => answered(d).name, "xml", { attribute: true }),
  ],
  [
    "field becomes anything in answer",
    "major",
    "response",
    "The field name of Room changes its maximum length from 40 to none",
    put(answered, "name", true),
  ],
  [
    "required lists an unnamed field in request",
    "major",
    "request",
    "The field unnamed of the request body of POST /rooms is now required",
    (d) => {
      schemas(d).RoomCreate.required.push("unnamed");
    },
  ],
  [
    "required lists an unnamed field in answer",
    "minor",
    "response",
    "The field unnamed of Room is now required",
    (d) => {
      schemas(d).Room.required.push("unnamed");
    },
  ],
  [
    "required field becomes nullable in request",
    "none",
    "request",
    "The field name of the request body of POST /rooms can be null",
    (d) => {
      sent(d).name.type = ["string", "null"];
    },
  ],
  [
    "array uniqueItems in answer",
    "minor",
    "response",
    "The field labels of Room holds no item twice",
    (d) => {
      answered(d).labels.uniqueItems = true;
    },
  ],
  [
    "default of answer field",
    "minor",
    "response",
    'The field name of Room changes its default from none to "x"',
    (d) => {
      answered(d).name.default = "x";
    },
  ],
  [
    "writeOnly field of request",
    "patch",
    "request",
    "The field note of the request body of POST /rooms is never given back",
    (d) => {
      sent(d).note.writeOnly = true;
    },
  ],
  [
    "contentSchema told in answer",
    "minor",
    "response",
    "The field blob of Room says what is in it",
    put(answered, "blob", {
      type: "string",
      contentMediaType: "application/json",
      contentSchema: { type: "object" },
    }),
    put(answered, "blob", { type: "string", contentMediaType: "application/json" }),
  ],
];
