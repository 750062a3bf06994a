import { type Row, schemas } from "./row.ts";

/** Answers that are put together: alternatives, parts, references to references, types that hold themselves. */
export const structures: readonly Row[] = [
  [
    "an answer gains an alternative",
    "major",
    "response",
    "The field form of Room gains an alternative",
    (d) => {
      schemas(d).Room.properties.form.oneOf.push({ type: "integer" });
    },
  ],
  [
    "an answer loses an alternative",
    "minor",
    "response",
    "The field form of Room loses an alternative",
    (d) => {
      schemas(d).Room.properties.form.oneOf.pop();
    },
  ],
  [
    "a part of an allOf gains a field",
    "minor",
    "response",
    "Meeting gains the field room",
    (d) => {
      schemas(d).Meeting.allOf[1].properties.room = { type: "integer" };
    },
  ],
  [
    "what an allOf is built on loses a field",
    "major",
    "response",
    "Meeting loses the field from",
    (d) => {
      delete schemas(d).Booking.properties.from;
      delete schemas(d).Booking.required;
    },
  ],
  [
    "a field in a list in an allOf is narrowed",
    "major",
    "response",
    "The field topic of Meeting changes its type from string to integer",
    (d) => {
      schemas(d).Meeting.allOf[1].properties.topic.type = "integer";
    },
  ],
  [
    "the end of a chain of references loses a field",
    "major",
    "response",
    "Node loses the field label",
    (d) => {
      delete schemas(d).Node.properties.label;
    },
  ],
  [
    "a recursive type gains a field",
    "minor",
    "response",
    "Node gains the field depth",
    (d) => {
      schemas(d).Node.properties.depth = { type: "integer" };
    },
  ],
  [
    "a text becomes a file",
    "major",
    "response",
    'The field name of Room changes its format from none to "binary"',
    (d) => {
      schemas(d).Room.properties.name.format = "binary";
    },
  ],
  [
    "a text gets a format",
    "minor",
    "response",
    'The field name of Room changes its format from none to "uri"',
    (d) => {
      schemas(d).Room.properties.name.format = "uri";
    },
  ],
  [
    "an alternative of an answer is another",
    "major",
    "response",
    "The field form of Room changes its type from string to integer",
    (d) => {
      schemas(d).Room.properties.form.oneOf[1].type = "integer";
    },
  ],
  [
    "an alternative that is put together gains a field",
    "minor",
    "response",
    "Room gains the field form.b",
    (d) => {
      schemas(d).Room.properties.form.oneOf[0].allOf[1].properties.b = { type: "string" };
    },
    (d) => {
      const part = { type: "object", properties: { a: { type: "string" } } };
      const { form } = schemas(d).Room.properties;
      form.oneOf[0] = { allOf: [form.oneOf[0], part] };
    },
  ],
  [
    "an allOf is built on something else",
    "major",
    "response",
    "Meeting loses the field from",
    (d) => {
      schemas(d).Meeting.allOf[0].$ref = "#/components/schemas/Person";
    },
  ],
  [
    "alternatives instead of parts",
    "major",
    "response",
    "Meeting loses the field topic",
    (d) => {
      schemas(d).Meeting = { anyOf: schemas(d).Meeting.allOf };
    },
  ],
  [
    "a list becomes one",
    "major",
    "response",
    "The field rows of the answer of GET /rooms changes its type from array to object",
    (d) => {
      schemas(d).RoomList.properties.rows = { $ref: "#/components/schemas/Room" };
    },
  ],
  [
    "a closed set gets a name",
    "minor",
    "response",
    "The type State is new",
    (d) => {
      schemas(d).State = schemas(d).Room.properties.state;
      schemas(d).Room.properties.state = { $ref: "#/components/schemas/State" };
    },
  ],
  [
    "a parameter is shared",
    "minor",
    "none",
    "The shared parameter Trace is new",
    (d) => {
      d.components.parameters.Trace = d.paths["/rooms"].get.parameters[3];
      d.paths["/rooms"].get.parameters[3] = { $ref: "#/components/parameters/Trace" };
    },
  ],
  [
    "a type is deprecated",
    "minor",
    "response",
    "Person is deprecated",
    (d) => {
      schemas(d).Person.deprecated = true;
    },
  ],
];
