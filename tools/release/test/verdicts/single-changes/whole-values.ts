import { hook, list, parameter, type Row, rooms, schemas } from "./row.ts";

/** What is described as a whole, or no longer is, and what the client looks at before it sends. */
export const wholeValues: readonly Row[] = [
  [
    "an answer is no longer described",
    "major",
    "response",
    "The answer of GET /rooms can be anything",
    (d) => {
      delete list(d).responses[200].content["application/json"].schema;
    },
  ],
  [
    "an answer is described at last",
    "minor",
    "response",
    "The answer of GET /rooms is described",
    (d) => {
      list(d).responses[200].content["application/json"].schema = { $ref: "#/components/schemas/RoomList" };
    },
    (d) => {
      delete list(d).responses[200].content["application/json"].schema;
    },
  ],
  [
    "an error is no longer described",
    "major",
    "response",
    "The 409 answer of POST /rooms can be anything",
    (d) => {
      delete rooms(d).post.responses[409].content["application/json"].schema;
    },
  ],
  [
    "an answer's header is no longer described",
    "major",
    "response",
    "The header X-Total of the answer of GET /rooms can be anything",
    (d) => {
      delete list(d).responses[200].headers["X-Total"].schema;
    },
  ],
  [
    "an answer's field has no type any more",
    "major",
    "response",
    "The field name of Room changes its type from string to any",
    (d) => {
      delete schemas(d).Room.properties.name.type;
    },
  ],
  [
    "an answer's items are no longer described",
    "major",
    "response",
    "Each item of labels in Room is no longer described",
    (d) => {
      delete schemas(d).Room.properties.labels.items;
    },
  ],
  [
    "a request is no longer described",
    "none",
    "request",
    "The request body of POST /rooms takes anything",
    (d) => {
      delete rooms(d).post.requestBody.content["application/json"].schema;
    },
  ],
  [
    "a request is described at last",
    "major",
    "request",
    "The request body of POST /rooms is described",
    (d) => {
      rooms(d).post.requestBody.content["application/json"].schema = {
        $ref: "#/components/schemas/RoomCreate",
      };
    },
    (d) => {
      delete rooms(d).post.requestBody.content["application/json"].schema;
    },
  ],
  [
    "a parameter is no longer described",
    "none",
    "request",
    "The query parameter order of GET /rooms takes anything",
    (d) => {
      delete parameter(d, "order").schema;
    },
  ],
  [
    "a parameter is described at last",
    "major",
    "request",
    "The query parameter order of GET /rooms is described",
    (d) => {
      parameter(d, "order").schema = { type: "string" };
    },
    (d) => {
      delete parameter(d, "order").schema;
    },
  ],
  [
    "a delivery is no longer described",
    "major",
    "response",
    "The webhook roomOpened can be anything",
    (d) => {
      delete hook(d).requestBody.content["application/json"].schema;
    },
  ],
  [
    "an answer's list may be empty",
    "major",
    "response",
    "The field labels of Room changes its minimum number of items from 1 to none",
    (d) => {
      delete schemas(d).Room.properties.labels.minItems;
    },
    (d) => {
      schemas(d).Room.properties.labels.minItems = 1;
    },
  ],
  [
    "a request's fields have no given names any more",
    "major",
    "request",
    "The request body of POST /rooms no longer has further fields of given names",
    (d) => {
      delete schemas(d).RoomCreate.patternProperties;
    },
    (d) => {
      schemas(d).RoomCreate.patternProperties = { "^x-": { type: "string" } };
    },
  ],
  [
    "an answer's fields have no given names any more",
    "major",
    "response",
    "Room no longer has further fields of given names",
    (d) => {
      delete schemas(d).Room.patternProperties;
    },
    (d) => {
      schemas(d).Room.patternProperties = { "^x-": { type: "string" } };
    },
  ],
  [
    "an answer's fields no longer need each other",
    "major",
    "response",
    "Room no longer requires further fields where some are given",
    (d) => {
      delete schemas(d).Room.dependentRequired;
    },
    (d) => {
      schemas(d).Room.dependentRequired = { floor: ["owner"] };
    },
  ],
  [
    "a body is looked at before it is sent",
    "minor",
    "request",
    "The body of POST /rooms is looked at before it is sent",
    (d) => {
      rooms(d).post["x-check"] = true;
    },
  ],
  [
    "a body is no longer looked at",
    "minor",
    "request",
    "The body of POST /rooms is no longer looked at before it is sent",
    (d) => {
      delete rooms(d).post["x-check"];
    },
    (d) => {
      rooms(d).post["x-check"] = true;
    },
  ],
];
