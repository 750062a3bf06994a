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
];
