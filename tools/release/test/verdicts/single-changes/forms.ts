import { type Row, schemas, withKinds } from "./row.ts";

/** The forms that a value can have, and how they are told apart. */
export const forms: readonly Row[] = [
  [
    "the value that tells a form changes",
    "major",
    "response",
    'The kind of the field form of Room can also be "human"',
    (d) => {
      const { mapping } = schemas(d).Room.properties.form.discriminator;
      mapping.human = mapping.person;
      delete mapping.person;
    },
    withKinds,
  ],
  [
    "a further value tells a form",
    "major",
    "response",
    'The kind of the field form of Room can also be "human"',
    (d) => {
      schemas(d).Room.properties.form.discriminator.mapping.human = "#/components/schemas/Person";
    },
    withKinds,
  ],
  [
    "forms are told by another field",
    "major",
    "response",
    "The field form of Room is told by its type instead of its kind",
    (d) => {
      schemas(d).Room.properties.form.discriminator.propertyName = "type";
    },
    withKinds,
  ],
  [
    "forms can be told apart",
    "minor",
    "response",
    "The field form of Room is told by its kind",
    (d) => {
      schemas(d).Room.properties.form.discriminator = { propertyName: "kind" };
    },
    (d) => {
      withKinds(d);
      delete schemas(d).Room.properties.form.discriminator;
    },
  ],
  [
    "forms can no longer be told apart",
    "major",
    "response",
    "The field form of Room is no longer told by its kind",
    (d) => {
      delete schemas(d).Room.properties.form.discriminator;
    },
    withKinds,
  ],
  [
    "a request takes a text or a number",
    "none",
    "request",
    "The field note of the request body of POST /rooms changes its type from string to integer or string",
    (d) => {
      schemas(d).RoomCreate.properties.note = { oneOf: [{ type: "string" }, { type: "integer" }] };
    },
  ],
  [
    "a request takes a text or an object",
    "none",
    "request",
    "The field note of the request body of POST /rooms gains an alternative",
    (d) => {
      schemas(d).RoomCreate.properties.note = {
        anyOf: [{ type: "string" }, schemas(d).RoomCreate.properties.owner],
      };
    },
  ],
  [
    "a request takes an object or a text",
    "none",
    "request",
    "The field owner of the request body of POST /rooms gains an alternative",
    (d) => {
      schemas(d).RoomCreate.properties.owner = {
        oneOf: [schemas(d).RoomCreate.properties.owner, { type: "string" }],
      };
    },
  ],
  [
    "a request takes an object only",
    "major",
    "request",
    "The field owner of the request body of POST /rooms loses an alternative",
    (d) => {
      schemas(d).RoomCreate.properties.owner = schemas(d).RoomCreate.properties.owner.oneOf[0];
    },
    (d) => {
      const { properties } = schemas(d).RoomCreate;
      properties.owner = { oneOf: [properties.owner, { type: "string" }] };
    },
  ],
  [
    "an answer can be a text, too",
    "major",
    "response",
    "The field owner of Room gains an alternative",
    (d) => {
      schemas(d).Room.properties.owner = { oneOf: [schemas(d).Room.properties.owner, { type: "string" }] };
    },
  ],
  [
    "an answer's items can be objects, too",
    "major",
    "response",
    "Each item of labels in Room gains an alternative",
    (d) => {
      schemas(d).Room.properties.labels.items = {
        oneOf: [{ type: "string" }, schemas(d).Room.properties.owner],
      };
    },
  ],
];
