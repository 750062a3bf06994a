import { type Row, rooms, schemas } from "./row.ts";

const room = (d: Parameters<typeof schemas>[0]) => schemas(d).Room;
const update = (d: Parameters<typeof schemas>[0]) => schemas(d).RoomUpdate;

/** Fields that a document does not name. Types have some only where it says so. */
export const otherFields: readonly Row[] = [
  [
    "an answer says that it has other fields",
    "minor",
    "response",
    "Room can have any other fields",
    (d) => {
      room(d).additionalProperties = true;
    },
  ],
  [
    "an answer no longer says that it has other fields",
    "major",
    "response",
    "Room no longer says which other fields it has",
    (d) => {
      delete room(d).additionalProperties;
    },
    (d) => {
      room(d).additionalProperties = true;
    },
  ],
  [
    "an answer no longer promises to have no other fields",
    "minor",
    "response",
    "Room can have any other fields",
    (d) => {
      delete room(d).additionalProperties;
    },
    (d) => {
      room(d).additionalProperties = false;
    },
  ],
  [
    "an answer's other fields are of one form at last",
    "minor",
    "response",
    "Each other field of Room changes its type from any to string",
    (d) => {
      room(d).additionalProperties = { type: "string" };
    },
    (d) => {
      room(d).additionalProperties = true;
    },
  ],
  [
    "an answer's other fields are of any form",
    "major",
    "response",
    "Each other field of Room changes its type from string to any",
    (d) => {
      room(d).additionalProperties = true;
    },
    (d) => {
      room(d).additionalProperties = { type: "string" };
    },
  ],
  [
    "an answer's other fields get another type",
    "major",
    "response",
    "Each other field of Room changes its type from string to integer",
    (d) => {
      room(d).additionalProperties.type = "integer";
    },
    (d) => {
      room(d).additionalProperties = { type: "string" };
    },
  ],
  [
    "a request says that it takes other fields",
    "none",
    "request",
    "The request body of PUT /rooms/{room_id} takes any other fields",
    (d) => {
      update(d).additionalProperties = true;
    },
  ],
  [
    "a request takes other fields of one form",
    "none",
    "request",
    "The request body of PUT /rooms/{room_id} takes other fields of one form",
    (d) => {
      update(d).additionalProperties = { type: "string" };
    },
  ],
  [
    "a request no longer says that it takes other fields",
    "major",
    "request",
    "The request body of PUT /rooms/{room_id} no longer says which other fields it takes",
    (d) => {
      delete update(d).additionalProperties;
    },
    (d) => {
      update(d).additionalProperties = true;
    },
  ],
  [
    "a request's other fields are of one form only",
    "major",
    "request",
    "Each other field of the request body of PUT /rooms/{room_id} changes its type from any to string",
    (d) => {
      update(d).additionalProperties = { type: "string" };
    },
    (d) => {
      update(d).additionalProperties = true;
    },
  ],
  [
    "a request's other fields take more",
    "none",
    "request",
    "Each other field of the request body of PUT /rooms/{room_id} changes its type from string to integer or string",
    (d) => {
      update(d).additionalProperties = { type: ["string", "integer"] };
    },
    (d) => {
      update(d).additionalProperties = { type: "string" };
    },
  ],
  [
    "a strict request takes fields of given names",
    "none",
    "request",
    "The request body of POST /rooms can have further fields of given names",
    (d) => {
      schemas(d).RoomCreate.patternProperties = { "^x-": { type: "string" } };
    },
  ],
  [
    "a request's fields no longer need each other",
    "none",
    "request",
    "The request body of POST /rooms no longer requires further fields where some are given",
    (d) => {
      delete schemas(d).RoomCreate.dependentRequired;
    },
    (d) => {
      schemas(d).RoomCreate.dependentRequired = { note: ["state"] };
    },
  ],
  [
    "a request body of another media type is added to none",
    "minor",
    "request",
    "GET /rooms takes a request body",
    (d) => {
      rooms(d).get.requestBody = { content: rooms(d).post.requestBody.content };
    },
  ],
];
