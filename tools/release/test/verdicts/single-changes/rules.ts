import { answered, put, type Row, reference, schemas, sent, set } from "./row.ts";

/** What values are held to beside their types. */
export const rules: readonly Row[] = [
  [
    "other fields of no part in an answer",
    "minor",
    "response",
    "The answer of GET /rooms has no other fields",
    set((d) => schemas(d).RoomList, { unevaluatedProperties: false }),
  ],
  [
    "other fields of no part in a request",
    "major",
    "request",
    "The request body of PUT /rooms/{room_id} takes no other fields",
    set((d) => schemas(d).RoomUpdate, { unevaluatedProperties: false }),
  ],
  [
    "other fields are taken again",
    "none",
    "request",
    "The request body of PUT /rooms/{room_id} takes any other fields",
    (d) => {
      delete schemas(d).RoomUpdate.unevaluatedProperties;
    },
    set((d) => schemas(d).RoomUpdate, { unevaluatedProperties: false }),
  ],
  [
    "no other fields beside parts in a request",
    "major",
    "request",
    "The request body of PUT /rooms/{room_id} takes no other fields",
    set((d) => schemas(d).RoomUpdate, { unevaluatedProperties: false }),
    (d) => {
      schemas(d).RoomUpdate.allOf = [reference("Booking")];
    },
  ],
  [
    "field names are limited in a request",
    "major",
    "request",
    "The request body of PUT /rooms/{room_id} limits the names of its fields",
    set((d) => schemas(d).RoomUpdate, { propertyNames: { pattern: "^a" } }),
  ],
  [
    "field names are no longer limited in a request",
    "none",
    "request",
    "The request body of PUT /rooms/{room_id} no longer limits the names of its fields",
    (d) => {
      delete schemas(d).RoomUpdate.propertyNames;
    },
    set((d) => schemas(d).RoomUpdate, { propertyNames: { pattern: "^a" } }),
  ],
  [
    "field names are limited in an answer",
    "minor",
    "response",
    "The answer of GET /rooms limits the names of its fields",
    set((d) => schemas(d).RoomList, { propertyNames: { pattern: "^a" } }),
  ],
  [
    "field names are no longer limited in an answer",
    "major",
    "response",
    "The answer of GET /rooms no longer limits the names of its fields",
    (d) => {
      delete schemas(d).RoomList.propertyNames;
    },
    set((d) => schemas(d).RoomList, { propertyNames: { pattern: "^a" } }),
  ],
  [
    "field names are longer in a request",
    "none",
    "request",
    "The request body of PUT /rooms/{room_id} limits the names of its fields otherwise",
    set((d) => schemas(d).RoomUpdate, { propertyNames: { maxLength: 9 } }),
    set((d) => schemas(d).RoomUpdate, { propertyNames: { maxLength: 5 } }),
  ],
  [
    "a condition in a request",
    "major",
    "request",
    "The request body of PUT /rooms/{room_id} has further rules in some cases",
    set((d) => schemas(d).RoomUpdate, { if: { required: ["size"] }, else: { required: ["name"] } }),
  ],
  [
    "a condition goes from a request",
    "none",
    "request",
    "The request body of PUT /rooms/{room_id} no longer has further rules in some cases",
    (d) => {
      delete schemas(d).RoomUpdate.if;
      delete schemas(d).RoomUpdate.else;
    },
    set((d) => schemas(d).RoomUpdate, { if: { required: ["size"] }, else: { required: ["name"] } }),
  ],
  [
    "a condition in an answer",
    "minor",
    "response",
    "The answer of GET /rooms has further rules in some cases",
    set((d) => schemas(d).RoomList, { if: { required: ["size"] }, else: { required: ["name"] } }),
  ],
  [
    "a condition goes from an answer",
    "major",
    "response",
    "The answer of GET /rooms no longer has further rules in some cases",
    (d) => {
      delete schemas(d).RoomList.if;
      delete schemas(d).RoomList.then;
    },
    set((d) => schemas(d).RoomList, { if: { required: ["size"] }, else: { required: ["name"] } }),
  ],
  [
    "a condition of a request asks for more",
    "major",
    "request",
    "The request body of PUT /rooms/{room_id} has other rules in some cases",
    (d) => {
      schemas(d).RoomUpdate.else.required.push("plan");
    },
    set((d) => schemas(d).RoomUpdate, { if: { required: ["size"] }, else: { required: ["name"] } }),
  ],
  [
    "a condition of a request gets its other side",
    "major",
    "request",
    "The request body of PUT /rooms/{room_id} has further rules in some cases",
    put((d) => schemas(d).RoomUpdate, "then", { required: ["x"] }),
    set((d) => schemas(d).RoomUpdate, { if: { required: ["size"] }, else: { required: ["name"] } }),
  ],
  [
    "an answer excludes a value",
    "minor",
    "response",
    "The field name of Room excludes some values",
    (d) => {
      answered(d).name.not = { const: "x" };
    },
  ],
  [
    "an answer no longer excludes a value",
    "major",
    "response",
    "The field name of Room no longer excludes some values",
    (d) => {
      delete answered(d).name.not;
    },
    (d) => {
      answered(d).name.not = { const: "x" };
    },
  ],
  [
    "a request excludes more",
    "major",
    "request",
    "The field note of the request body of POST /rooms excludes other values",
    (d) => {
      sent(d).note.not = { enum: ["x", "y"] };
    },
    (d) => {
      sent(d).note.not = { enum: ["x"] };
    },
  ],
  [
    "a request excludes less",
    "none",
    "request",
    "The field note of the request body of POST /rooms excludes other values",
    (d) => {
      sent(d).note.not = { enum: ["x"] };
    },
    (d) => {
      sent(d).note.not = { enum: ["x", "y"] };
    },
  ],
  [
    "a request no longer excludes",
    "none",
    "request",
    "The field note of the request body of POST /rooms no longer excludes some values",
    (d) => {
      delete sent(d).note.not;
    },
    (d) => {
      sent(d).note.not = { enum: ["x"] };
    },
  ],
  [
    "fields that depend are described",
    "major",
    "request",
    "The request body of PUT /rooms/{room_id} has further rules where some fields are given",
    set((d) => schemas(d).RoomUpdate, { dependentSchemas: { size: { required: ["name"] } } }),
  ],
  [
    "fields that depend are no longer described",
    "none",
    "request",
    "The request body of PUT /rooms/{room_id} no longer has further rules where some fields are given",
    (d) => {
      delete schemas(d).RoomUpdate.dependentSchemas;
    },
    set((d) => schemas(d).RoomUpdate, { dependentSchemas: { size: { required: ["name"] } } }),
  ],
  [
    "nothing can be a field of an answer",
    "major",
    "response",
    "Room loses the field name",
    put(answered, "name", false),
  ],
  [
    "anything becomes a string in an answer",
    "minor",
    "response",
    "The field any of Room changes its type from any to string",
    put(answered, "any", { type: "string" }),
    put(answered, "any", true),
  ],
];
