import { parameter, type Row, room, schemas } from "./row.ts";

/** How values are written and kept. */
export const values: readonly Row[] = [
  [
    "a parameter is written as JSON",
    "major",
    "request",
    "GET /rooms writes the query parameter order as application/json",
    (d) => {
      const order = parameter(d, "order");
      order.content = { "application/json": { schema: order.schema } };
      delete order.schema;
    },
  ],
  [
    "a parameter is no longer written as JSON",
    "major",
    "request",
    "GET /rooms no longer writes the query parameter order as application/json",
    (d) => {
      const order = parameter(d, "order");
      order.schema = order.content["application/json"].schema;
      delete order.content;
    },
    (d) => {
      const order = parameter(d, "order");
      order.content = { "application/json": { schema: order.schema } };
      delete order.schema;
    },
  ],
  [
    "what a parameter's JSON holds is narrowed",
    "major",
    "request",
    'The query parameter order of GET /rooms no longer accepts "desc"',
    (d) => {
      parameter(d, "order").content["application/json"].schema.enum.pop();
    },
    (d) => {
      const order = parameter(d, "order");
      order.content = { "application/json": { schema: order.schema } };
      delete order.schema;
    },
  ],
  [
    "a parameter has another style",
    "major",
    "request",
    "GET /rooms writes the query parameter order in the style pipeDelimited",
    (d) => {
      parameter(d, "order").style = "pipeDelimited";
    },
  ],
  [
    "reserved characters are no longer encoded",
    "major",
    "request",
    "GET /rooms writes reserved characters in the query parameter order as they are",
    (d) => {
      parameter(d, "order").allowReserved = true;
    },
  ],
  [
    "a parameter may be empty",
    "none",
    "request",
    "GET /rooms takes the query parameter order without a value",
    (d) => {
      parameter(d, "order").allowEmptyValue = true;
    },
  ],
  [
    "a parameter may no longer be empty",
    "major",
    "request",
    "GET /rooms no longer takes the query parameter order without a value",
    (d) => {
      delete parameter(d, "order").allowEmptyValue;
    },
    (d) => {
      parameter(d, "order").allowEmptyValue = true;
    },
  ],
  [
    "a path parameter takes more",
    "none",
    "request",
    "The path parameter room_id of GET /rooms/{room_id} changes its type from integer to integer or string",
    (d) => {
      room(d).parameters[0].schema.type = ["integer", "string"];
    },
  ],
  [
    "a path parameter gets another type",
    "major",
    "request",
    "The path parameter room_id of GET /rooms/{room_id} changes its type from integer to string",
    (d) => {
      room(d).parameters[0].schema.type = "string";
    },
  ],
  [
    "an answer's field is no longer given back",
    "major",
    "response",
    "The field name of Room is no longer given back",
    (d) => {
      schemas(d).Room.properties.name.writeOnly = true;
    },
  ],
  [
    "an answer's field is given back at last",
    "minor",
    "response",
    "The field name of Room is given back",
    (d) => {
      delete schemas(d).Room.properties.name.writeOnly;
    },
    (d) => {
      schemas(d).Room.properties.name.writeOnly = true;
    },
  ],
  [
    "an answer's field is the server's alone",
    "patch",
    "response",
    "The field name of Room is set by the server alone",
    (d) => {
      schemas(d).Room.properties.name.readOnly = true;
    },
  ],
  [
    "a request's field can no longer be set",
    "major",
    "request",
    "The field note of the request body of POST /rooms can no longer be set",
    (d) => {
      schemas(d).RoomCreate.properties.note.readOnly = true;
    },
  ],
  [
    "a request's field can be set at last",
    "minor",
    "request",
    "The field note of the request body of POST /rooms can be set",
    (d) => {
      delete schemas(d).RoomCreate.properties.note.readOnly;
    },
    (d) => {
      schemas(d).RoomCreate.properties.note.readOnly = true;
    },
  ],
  [
    "a request's field is kept secret",
    "patch",
    "request",
    "The field note of the request body of POST /rooms is never given back",
    (d) => {
      schemas(d).RoomCreate.properties.note.writeOnly = true;
    },
  ],
  [
    "an answer's text holds bytes",
    "minor",
    "response",
    'The field name of Room changes its encoding from none to "base64"',
    (d) => {
      schemas(d).Room.properties.name.contentEncoding = "base64";
    },
  ],
  [
    "an answer's bytes are written otherwise",
    "major",
    "response",
    'The field name of Room changes its encoding from "base64" to "base64url"',
    (d) => {
      schemas(d).Room.properties.name.contentEncoding = "base64url";
    },
    (d) => {
      schemas(d).Room.properties.name.contentEncoding = "base64";
    },
  ],
  [
    "an answer's only value changes",
    "major",
    "response",
    'The field name of Room can also be "b"',
    (d) => {
      schemas(d).Room.properties.name.const = "b";
    },
    (d) => {
      schemas(d).Room.properties.name.const = "a";
    },
  ],
  [
    "an answer has one value only",
    "minor",
    "response",
    'The field name of Room is now one of "a"',
    (d) => {
      schemas(d).Room.properties.name.const = "a";
    },
  ],
  [
    "an answer's closed set opens",
    "major",
    "response",
    'The field state of Room is no longer limited to "open", "locked"',
    (d) => {
      const { state } = schemas(d).Room.properties;
      state["x-extensible-enum"] = state.enum;
      delete state.enum;
    },
  ],
  [
    "a request's open set closes",
    "major",
    "request",
    'The field note of the request body of POST /rooms is now one of "a"',
    (d) => {
      const { note } = schemas(d).RoomCreate.properties;
      note.enum = note["x-extensible-enum"];
      delete note["x-extensible-enum"];
    },
    (d) => {
      schemas(d).RoomCreate.properties.note["x-extensible-enum"] = ["a"];
    },
  ],
  [
    "an answer's day becomes a moment",
    "major",
    "response",
    'The field name of Room changes its format from "date" to "date-time"',
    (d) => {
      schemas(d).Room.properties.name.format = "date-time";
    },
    (d) => {
      schemas(d).Room.properties.name.format = "date";
    },
  ],
  [
    "an answer has longer numbers",
    "major",
    "response",
    'The field id of Room changes its format from "int32" to "int64"',
    (d) => {
      schemas(d).Room.properties.id.format = "int64";
    },
    (d) => {
      schemas(d).Room.properties.id.format = "int32";
    },
  ],
  [
    "an answer's numbers are whole floors again",
    "minor",
    "response",
    'The field id of Room changes its format from "int64" to "int32"',
    (d) => {
      schemas(d).Room.properties.id.format = "int32";
    },
    (d) => {
      schemas(d).Room.properties.id.format = "int64";
    },
  ],
];
