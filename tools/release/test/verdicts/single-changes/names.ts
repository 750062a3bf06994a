import { list, type Row, room, schemas } from "./row.ts";

export const names: readonly Row[] = [
  [
    "a schema is renamed",
    "major",
    "response",
    "The type Person is now called Human",
    (d) => {
      schemas(d).Human = schemas(d).Person;
      delete schemas(d).Person;
      schemas(d).Room.properties.owner.$ref = "#/components/schemas/Human";
      schemas(d).Room.properties.form.oneOf[0].$ref = "#/components/schemas/Human";
    },
  ],
  [
    "an unused schema is removed",
    "major",
    "none",
    "The type Failure is removed",
    (d) => {
      delete schemas(d).Failure;
    },
  ],
  [
    "a schema is added",
    "minor",
    "none",
    "The type Guest is new",
    (d) => {
      schemas(d).Guest = { type: "object" };
    },
  ],
  [
    "an answer is renamed",
    "major",
    "response",
    "The type Refused is now called Denied",
    (d) => {
      d.components.responses.Denied = d.components.responses.Refused;
      delete d.components.responses.Refused;
      for (const operation of [list(d), room(d).get, room(d).put])
        operation.responses[401].$ref = "#/components/responses/Denied";
    },
  ],
  [
    "a shared parameter is removed",
    "major",
    "none",
    "The shared parameter Language is removed",
    (d) => {
      delete d.components.parameters.Language;
    },
  ],
  [
    "a part of a document gets a name",
    "minor",
    "response",
    "The type Labels is new",
    (d) => {
      schemas(d).Labels = schemas(d).Room.properties.labels;
      schemas(d).Room.properties.labels = { $ref: "#/components/schemas/Labels" };
    },
  ],
  [
    "a named part is written out",
    "major",
    "response",
    "The type Person is removed",
    (d) => {
      schemas(d).Room.properties.owner = schemas(d).Person;
      schemas(d).Room.properties.form.oneOf[0] = schemas(d).Person;
      delete schemas(d).Person;
    },
  ],
  [
    "what types share is moved into one",
    "minor",
    "none",
    "The type Identified is new",
    (d) => {
      const { id, ...others } = schemas(d).Room.properties;
      schemas(d).Identified = { type: "object", required: ["id"], properties: { id } };
      const own = { type: "object", required: ["name"], properties: others };
      schemas(d).Room = { allOf: [{ $ref: "#/components/schemas/Identified" }, own] };
    },
  ],
];
