import { json, list, type Row, room, rooms, schemas } from "./row.ts";

export const requests: readonly Row[] = [
  [
    "an optional field is added",
    "minor",
    "request",
    "The request body of POST /rooms gains the field floor",
    (d) => {
      schemas(d).RoomCreate.properties.floor = { type: "integer" };
    },
  ],
  [
    "a required field is added",
    "major",
    "request",
    "The request body of POST /rooms gains the required field floor",
    (d) => {
      schemas(d).RoomCreate.properties.floor = { type: "integer" };
      schemas(d).RoomCreate.required.push("floor");
    },
  ],
  [
    "a required field is added where none was",
    "major",
    "request",
    "The request body of PUT /rooms/{room_id} gains the required field floor",
    (d) => {
      schemas(d).RoomUpdate.properties.floor = { type: "integer" };
      schemas(d).RoomUpdate.required = ["floor"];
    },
  ],
  [
    "a field becomes required",
    "major",
    "request",
    "The field note of the request body of POST /rooms is now required",
    (d) => {
      schemas(d).RoomCreate.required.push("note");
    },
  ],
  [
    "a field becomes optional",
    "none",
    "request",
    "The field name of the request body of POST /rooms is no longer required",
    (d) => {
      schemas(d).RoomCreate.required = [];
    },
  ],
  [
    "a field of a strict body is removed",
    "major",
    "request",
    "The request body of POST /rooms loses the field note",
    (d) => {
      delete schemas(d).RoomCreate.properties.note;
    },
  ],
  [
    "a field of a tolerant body is removed",
    "major",
    "request",
    "The request body of PUT /rooms/{room_id} loses the field size",
    (d) => {
      delete schemas(d).RoomUpdate.properties.size;
    },
  ],
  [
    "a field is renamed",
    "major",
    "request",
    "The request body of PUT /rooms/{room_id} renames the field size to sizes",
    (d) => {
      schemas(d).RoomUpdate.properties.sizes = schemas(d).RoomUpdate.properties.size;
      delete schemas(d).RoomUpdate.properties.size;
    },
  ],
  [
    "a request value is added",
    "none",
    "request",
    'The field state of the request body of POST /rooms also accepts "closed"',
    (d) => {
      schemas(d).RoomCreate.properties.state.enum.push("closed");
    },
  ],
  [
    "a request value is removed",
    "major",
    "request",
    'The field state of the request body of POST /rooms no longer accepts "locked"',
    (d) => {
      schemas(d).RoomCreate.properties.state.enum.pop();
    },
  ],
  [
    "a request field is opened to any value",
    "none",
    "request",
    'The field state of the request body of POST /rooms is no longer limited to "open", "locked"',
    (d) => {
      delete schemas(d).RoomCreate.properties.state.enum;
    },
  ],
  [
    "a request field is limited to values",
    "major",
    "request",
    'The field note of the request body of POST /rooms is now one of "a", "b"',
    (d) => {
      schemas(d).RoomCreate.properties.note.enum = ["a", "b"];
    },
  ],
  [
    "a request field becomes nullable",
    "none",
    "request",
    "The field note of the request body of POST /rooms can be null",
    (d) => {
      schemas(d).RoomCreate.properties.note.type = ["string", "null"];
    },
  ],
  [
    "a referenced request field becomes nullable",
    "none",
    "request",
    "The field owner of the request body of POST /rooms can be null",
    (d) => {
      schemas(d).RoomCreate.properties.owner = {
        anyOf: [schemas(d).RoomCreate.properties.owner, { type: "null" }],
      };
    },
  ],
  [
    "a request field is shortened",
    "major",
    "request",
    "The field name of the request body of POST /rooms changes its maximum length from 40 to 20",
    (d) => {
      schemas(d).RoomCreate.properties.name.maxLength = 20;
    },
  ],
  [
    "a request field gets a pattern",
    "major",
    "request",
    'The field note of the request body of POST /rooms changes its pattern from none to "^[a-z]+$"',
    (d) => {
      schemas(d).RoomCreate.properties.note.pattern = "^[a-z]+$";
    },
  ],
  [
    "a request body becomes required",
    "major",
    "request",
    "PUT /rooms/{room_id} requires a request body",
    (d) => {
      room(d).put.requestBody.required = true;
    },
  ],
  [
    "a request body becomes optional",
    "none",
    "request",
    "POST /rooms no longer requires a request body",
    (d) => {
      delete rooms(d).post.requestBody.required;
    },
  ],
  [
    "a required request body is added",
    "major",
    "request",
    "GET /rooms takes a required request body",
    (d) => {
      list(d).requestBody = { required: true, content: json({ type: "object" }) };
    },
  ],
  [
    "a request body is removed",
    "major",
    "request",
    "PUT /rooms/{room_id} no longer takes a request body",
    (d) => {
      delete room(d).put.requestBody;
    },
  ],
  [
    "a request can have another form",
    "none",
    "request",
    "The request body of POST /rooms can also be text/csv",
    (d) => {
      rooms(d).post.requestBody.content["text/csv"] = { schema: { type: "string" } };
    },
  ],
  [
    "a request gains an alternative",
    "none",
    "request",
    "The field plan of the request body of POST /rooms changes its type from integer or string to boolean or integer or string",
    (d) => {
      schemas(d).RoomCreate.properties.plan.oneOf.push({ type: "boolean" });
    },
  ],
  [
    "a request loses an alternative",
    "major",
    "request",
    "The field plan of the request body of POST /rooms changes its type from integer or string to string",
    (d) => {
      schemas(d).RoomCreate.properties.plan.oneOf.pop();
    },
  ],
  [
    "a request body is put together with a required field",
    "major",
    "request",
    "The request body of PUT /rooms/{room_id} gains the required field key",
    (d) => {
      const part = { type: "object", required: ["key"], properties: { key: { type: "string" } } };
      schemas(d).RoomUpdate = { allOf: [schemas(d).RoomUpdate, part] };
    },
  ],
  [
    "a known value is accepted",
    "minor",
    "request",
    'The field note of the request body of POST /rooms names its known values: "a", "b"',
    (d) => {
      schemas(d).RoomCreate.properties.note["x-extensible-enum"] = ["a", "b"];
    },
  ],
];
