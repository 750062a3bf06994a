import { json, list, type Row, rooms, schemas } from "./row.ts";

export const answers: readonly Row[] = [
  [
    "a field comes back",
    "minor",
    "response",
    "Room gains the field area",
    (d) => {
      schemas(d).Room.properties.area = { type: "number" };
    },
  ],
  [
    "a field no longer comes back",
    "major",
    "response",
    "Room loses the field labels",
    (d) => {
      delete schemas(d).Room.properties.labels;
    },
  ],
  [
    "a field always comes back",
    "minor",
    "response",
    "The field floor of Room is now required",
    (d) => {
      schemas(d).Room.required.push("floor");
    },
  ],
  [
    "a field no longer always comes back",
    "major",
    "response",
    "The field name of Room is no longer required",
    (d) => {
      schemas(d).Room.required = ["id"];
    },
  ],
  [
    "an answer's value is added",
    "major",
    "response",
    'The field state of Room can also be "closed"',
    (d) => {
      schemas(d).Room.properties.state.enum.push("closed");
    },
  ],
  [
    "an answer's value is removed",
    "minor",
    "response",
    'The field state of Room is no longer "locked"',
    (d) => {
      schemas(d).Room.properties.state.enum.pop();
    },
  ],
  [
    "an answer's field can be any value",
    "major",
    "response",
    'The field state of Room is no longer limited to "open", "locked"',
    (d) => {
      delete schemas(d).Room.properties.state.enum;
    },
  ],
  [
    "a known value of an open set is added",
    "minor",
    "response",
    'The field kind of Room has the known values "attic" too',
    (d) => {
      schemas(d).Room.properties.kind["x-extensible-enum"].push("attic");
    },
  ],
  [
    "a known value of an open set is removed",
    "minor",
    "response",
    'The field kind of Room no longer has the known values "hall"',
    (d) => {
      schemas(d).Room.properties.kind["x-extensible-enum"].pop();
    },
  ],
  [
    "known values change places",
    "patch",
    "response",
    "The field kind of Room lists its known values in another order",
    (d) => {
      schemas(d).Room.properties.kind["x-extensible-enum"].reverse();
    },
  ],
  [
    "a string names its known values",
    "minor",
    "response",
    'The field name of Room names its known values: "a", "b"',
    (d) => {
      schemas(d).Room.properties.name["x-extensible-enum"] = ["a", "b"];
    },
  ],
  [
    "an answer's field is narrowed",
    "minor",
    "response",
    "The field level of Room changes its type from integer or string to integer",
    (d) => {
      schemas(d).Room.properties.level.type = "integer";
    },
  ],
  [
    "an open set is no longer listed",
    "major",
    "response",
    "The field kind of Room no longer names its known values",
    (d) => {
      delete schemas(d).Room.properties.kind["x-extensible-enum"];
    },
  ],
  [
    "an answer's field becomes nullable",
    "major",
    "response",
    "The field name of Room can be null",
    (d) => {
      schemas(d).Room.properties.name.type = ["string", "null"];
    },
  ],
  [
    "an answer's field is never null again",
    "minor",
    "response",
    "The field floor of Room is never null",
    (d) => {
      schemas(d).Room.properties.floor.type = "integer";
    },
  ],
  [
    "an answer's field gets another type",
    "major",
    "response",
    "The field id of Room changes its type from integer to string",
    (d) => {
      schemas(d).Room.properties.id.type = "string";
    },
  ],
  [
    "a longer text comes back",
    "major",
    "response",
    "The field name of Room changes its maximum length from 40 to 80",
    (d) => {
      schemas(d).Room.properties.name.maxLength = 80;
    },
  ],
  [
    "items get another type",
    "major",
    "response",
    "Each item of labels in Room changes its type from string to integer",
    (d) => {
      schemas(d).Room.properties.labels.items.type = "integer";
    },
  ],
  [
    "a field is deprecated",
    "minor",
    "response",
    "The field labels of Room is deprecated",
    (d) => {
      schemas(d).Room.properties.labels.deprecated = true;
    },
  ],
  [
    "an error is added",
    "minor",
    "response",
    "GET /rooms can answer 403",
    (d) => {
      list(d).responses[403] = { description: "", content: json({ $ref: "#/components/schemas/Problem" }) };
    },
  ],
  [
    "an error is removed",
    "major",
    "response",
    "POST /rooms no longer answers 409",
    (d) => {
      delete rooms(d).post.responses[409];
    },
  ],
  [
    "another success is added",
    "major",
    "response",
    "POST /rooms can answer 202",
    (d) => {
      rooms(d).post.responses[202] = { description: "" };
    },
  ],
  [
    "a success with the same body is added",
    "minor",
    "response",
    "POST /rooms can answer 200",
    (d) => {
      rooms(d).post.responses[200] = { ...rooms(d).post.responses[201] };
    },
  ],
  [
    "an answer has another form",
    "major",
    "response",
    "The answer of GET /rooms can also be text/csv",
    (d) => {
      list(d).responses[200].content["text/csv"] = { schema: { type: "string" } };
    },
  ],
  [
    "a header is added",
    "minor",
    "response",
    "The answer of GET /rooms gains the header X-Left",
    (d) => {
      list(d).responses[200].headers["X-Left"] = { schema: { type: "integer" } };
    },
  ],
  [
    "a header is removed",
    "major",
    "response",
    "The answer of GET /rooms loses the header X-Total",
    (d) => {
      delete list(d).responses[200].headers["X-Total"];
    },
  ],
  [
    "a type that no operation uses loses a field",
    "major",
    "response",
    "Failure loses the field reason",
    (d) => {
      delete schemas(d).Failure.properties.reason;
    },
  ],
];
