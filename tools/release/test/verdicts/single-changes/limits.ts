import { list, type Row, room, rooms, schemas, withTags } from "./row.ts";

/** What a schema allows and refuses. */
export const limits: readonly Row[] = [
  [
    "a strict request takes other fields",
    "none",
    "request",
    "The request body of POST /rooms takes any other fields",
    (d) => {
      delete schemas(d).RoomCreate.additionalProperties;
    },
  ],
  [
    "a tolerant request takes no other fields",
    "major",
    "request",
    "The request body of PUT /rooms/{room_id} takes no other fields",
    (d) => {
      schemas(d).RoomUpdate.additionalProperties = false;
    },
  ],
  [
    "an answer has other fields of one form",
    "minor",
    "response",
    "Room can have other fields of one form",
    (d) => {
      schemas(d).Room.additionalProperties = { type: "string" };
    },
  ],
  [
    "an answer promises to have no other fields",
    "minor",
    "response",
    "Room has no other fields",
    (d) => {
      schemas(d).Room.additionalProperties = false;
    },
  ],
  [
    "a request takes fractions",
    "none",
    "request",
    "The field size of the request body of PUT /rooms/{room_id} changes its type from integer to number",
    (d) => {
      schemas(d).RoomUpdate.properties.size.type = "number";
    },
  ],
  [
    "an answer has fractions",
    "major",
    "response",
    "The field id of Room changes its type from integer to number",
    (d) => {
      schemas(d).Room.properties.id.type = "number";
    },
  ],
  [
    "a request's longest text is no longer told",
    "none",
    "request",
    "The field name of the request body of POST /rooms changes its maximum length from 40 to none",
    (d) => {
      delete schemas(d).RoomCreate.properties.name.maxLength;
    },
  ],
  [
    "a request's field takes anything",
    "none",
    "request",
    "The field note of the request body of POST /rooms changes its type from string to any",
    (d) => {
      delete schemas(d).RoomCreate.properties.note.type;
    },
  ],
  [
    "a request's items take more",
    "none",
    "request",
    "Each item of tags in the request body of POST /rooms changes its type from string to integer or string",
    (d) => {
      schemas(d).RoomCreate.properties.tags.items = { type: ["string", "integer"] };
    },
    withTags,
  ],
  [
    "a request's items are no longer described",
    "none",
    "request",
    "Each item of tags in the request body of POST /rooms is no longer described",
    (d) => {
      delete schemas(d).RoomCreate.properties.tags.items;
    },
    withTags,
  ],
  [
    "a request's list may not be empty",
    "major",
    "request",
    "The field tags of the request body of POST /rooms changes its minimum number of items from none to 1",
    (d) => {
      schemas(d).RoomCreate.properties.tags.minItems = 1;
    },
    withTags,
  ],
  [
    "a request's list holds nothing twice",
    "major",
    "request",
    "The field tags of the request body of POST /rooms holds no item twice",
    (d) => {
      schemas(d).RoomCreate.properties.tags.uniqueItems = true;
    },
    withTags,
  ],
  [
    "a request's only value changes",
    "major",
    "request",
    'The field note of the request body of POST /rooms no longer accepts "a"',
    (d) => {
      schemas(d).RoomCreate.properties.note.const = "b";
    },
    (d) => {
      schemas(d).RoomCreate.properties.note.const = "a";
    },
  ],
  [
    "a request's only value gets a second",
    "none",
    "request",
    'The field note of the request body of POST /rooms also accepts "b"',
    (d) => {
      schemas(d).RoomCreate.properties.note = { type: "string", enum: ["a", "b"] };
    },
    (d) => {
      schemas(d).RoomCreate.properties.note.const = "a";
    },
  ],
  [
    "a request's numbers go by steps",
    "major",
    "request",
    "The field size of the request body of PUT /rooms/{room_id} changes its step from none to 5",
    (d) => {
      schemas(d).RoomUpdate.properties.size.multipleOf = 5;
    },
  ],
  [
    "a request excludes a value",
    "major",
    "request",
    "The field note of the request body of POST /rooms excludes some values",
    (d) => {
      schemas(d).RoomCreate.properties.note.not = { const: "x" };
    },
  ],
  [
    "a request's fields need each other",
    "major",
    "request",
    "The request body of POST /rooms requires further fields where some are given",
    (d) => {
      schemas(d).RoomCreate.dependentRequired = { note: ["state"] };
    },
  ],
  [
    "an answer has fields of given names",
    "minor",
    "response",
    "Room can have further fields of given names",
    (d) => {
      schemas(d).Room.patternProperties = { "^x-": { type: "string" } };
    },
  ],
  [
    "a header is always there",
    "minor",
    "response",
    "The header X-Total of the answer of GET /rooms is always there",
    (d) => {
      list(d).responses[200].headers["X-Total"].required = true;
    },
  ],
  [
    "an answer's header gets another type",
    "major",
    "response",
    "The header X-Total of the answer of GET /rooms changes its type from integer to string",
    (d) => {
      list(d).responses[200].headers["X-Total"].schema.type = "string";
    },
  ],
  [
    "a form's parts are written in a type of their own",
    "minor",
    "request",
    "The request body of PUT /rooms/{room_id} says how its parts are written",
    (d) => {
      room(d).put.requestBody.content["multipart/form-data"].encoding = {
        plan: { contentType: "image/png" },
      };
    },
    (d) => {
      const plan = { type: "string", format: "binary" };
      room(d).put.requestBody.content = {
        "multipart/form-data": { schema: { type: "object", properties: { plan } } },
      };
    },
  ],
  [
    "the server can call back",
    "minor",
    "none",
    "POST /rooms can call back",
    (d) => {
      rooms(d).post.callbacks = {
        done: { "{$request.body#/url}": { post: { responses: { 200: { description: "" } } } } },
      };
    },
  ],
  [
    "an effect goes from read to idempotent",
    "minor",
    "request",
    "GET /rooms is no longer repeated after a failure of the server (500)",
    (d) => {
      list(d)["x-effect"] = "idempotent";
    },
  ],
  [
    "an effect goes from idempotent to read",
    "minor",
    "request",
    "PUT /rooms/{room_id} may now be repeated after a failure of the server (500), too",
    (d) => {
      room(d).put["x-effect"] = "read";
    },
  ],
  [
    "an effect goes from idempotent to once",
    "minor",
    "request",
    "PUT /rooms/{room_id} is no longer repeated after a lost answer",
    (d) => {
      room(d).put["x-effect"] = "once";
    },
  ],
  [
    "an effect goes from once to read",
    "major",
    "request",
    "POST /rooms may now be repeated after a lost answer",
    (d) => {
      rooms(d).post["x-effect"] = "read";
    },
  ],
];
