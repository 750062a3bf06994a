import type { Loose } from "../rooms-document.ts";
import { parameter, type Row, schemas, withTags } from "./row.ts";

const note = (d: Loose) => schemas(d).RoomCreate.properties.note;
const size = (d: Loose) => schemas(d).RoomUpdate.properties.size;
const tags = (d: Loose) => schemas(d).RoomCreate.properties.tags;
const noteOf = "The field note of the request body of POST /rooms";
const sizeOf = "The field size of the request body of PUT /rooms/{room_id}";

/** Requests that take more, which no program notices, and their counterparts. */
export const looserRequests: readonly Row[] = [
  [
    "a request's pattern goes",
    "none",
    "request",
    `${noteOf} changes its pattern from "^a" to none`,
    (d) => {
      delete note(d).pattern;
    },
    (d) => {
      note(d).pattern = "^a";
    },
  ],
  [
    "a request's pattern changes",
    "major",
    "request",
    `${noteOf} changes its pattern from "^a" to "^b"`,
    (d) => {
      note(d).pattern = "^b";
    },
    (d) => {
      note(d).pattern = "^a";
    },
  ],
  [
    "a request's format goes",
    "none",
    "request",
    `${noteOf} changes its format from "uuid" to none`,
    (d) => {
      delete note(d).format;
    },
    (d) => {
      note(d).format = "uuid";
    },
  ],
  [
    "a request's format is told",
    "major",
    "request",
    `${noteOf} changes its format from none to "uuid"`,
    (d) => {
      note(d).format = "uuid";
    },
  ],
  [
    "a request's shortest text is shorter",
    "none",
    "request",
    "The field name of the request body of POST /rooms changes its minimum length from 1 to none",
    (d) => {
      delete schemas(d).RoomCreate.properties.name.minLength;
    },
  ],
  [
    "a request's list may be shorter",
    "none",
    "request",
    "The field tags of the request body of POST /rooms changes its minimum number of items from 2 to none",
    (d) => {
      delete tags(d).minItems;
    },
    (d) => {
      withTags(d);
      tags(d).minItems = 2;
    },
  ],
  [
    "a request's list may hold an item twice",
    "none",
    "request",
    "The field tags of the request body of POST /rooms may hold an item twice",
    (d) => {
      delete tags(d).uniqueItems;
    },
    (d) => {
      withTags(d);
      tags(d).uniqueItems = true;
    },
  ],
  [
    "a request takes longer numbers",
    "none",
    "request",
    `${sizeOf} changes its format from "int32" to "int64"`,
    (d) => {
      size(d).format = "int64";
    },
    (d) => {
      size(d).format = "int32";
    },
  ],
  [
    "a request takes shorter numbers only",
    "major",
    "request",
    `${sizeOf} changes its format from "int64" to "int32"`,
    (d) => {
      size(d).format = "int32";
    },
    (d) => {
      size(d).format = "int64";
    },
  ],
  [
    "a request's steps are halved",
    "none",
    "request",
    `${sizeOf} changes its step from 10 to 5`,
    (d) => {
      size(d).multipleOf = 5;
    },
    (d) => {
      size(d).multipleOf = 10;
    },
  ],
  [
    "a request's steps are others",
    "major",
    "request",
    `${sizeOf} changes its step from 5 to 7`,
    (d) => {
      size(d).multipleOf = 7;
    },
    (d) => {
      size(d).multipleOf = 5;
    },
  ],
  [
    "a request's least number is lower",
    "none",
    "request",
    `${sizeOf} changes its minimum from 2 to 1`,
    (d) => {
      size(d).minimum = 1;
    },
    (d) => {
      size(d).minimum = 2;
    },
  ],
  [
    "a request excludes nothing any more",
    "none",
    "request",
    `${noteOf} no longer excludes some values`,
    (d) => {
      delete note(d).not;
    },
    (d) => {
      note(d).not = { const: "x" };
    },
  ],
  [
    "a request is never null again",
    "major",
    "request",
    `${noteOf} is never null`,
    (d) => {
      note(d).type = "string";
    },
    (d) => {
      note(d).type = ["string", "null"];
    },
  ],
  [
    "a parameter can be null",
    "none",
    "request",
    "The query parameter order of GET /rooms can be null",
    (d) => {
      parameter(d, "order").schema.type = ["string", "null"];
    },
  ],
  [
    "a parameter's items take a further value",
    "none",
    "request",
    'Each item of the query parameter order of GET /rooms also accepts "b"',
    (d) => {
      parameter(d, "order").schema.items.enum.push("b");
    },
    (d) => {
      parameter(d, "order").schema = { type: "array", items: { type: "string", enum: ["a"] } };
    },
  ],
  [
    "a nested field of a request becomes optional",
    "none",
    "request",
    "The field id of the request body of POST /rooms is no longer required",
    (d) => {
      schemas(d).PersonReference.required = [];
    },
  ],
  [
    "a limit goes that a part of an allOf set",
    "none",
    "request",
    "The request body of PUT /rooms/{room_id} changes its minimum number of fields from 1 to none",
    (d) => {
      schemas(d).RoomUpdate.allOf.pop();
    },
    (d) => {
      schemas(d).RoomUpdate = { allOf: [schemas(d).RoomUpdate, { minProperties: 1 }] };
    },
  ],
  [
    "a part of an allOf sets a limit",
    "major",
    "request",
    "The request body of PUT /rooms/{room_id} changes its minimum number of fields from none to 1",
    (d) => {
      schemas(d).RoomUpdate = { allOf: [schemas(d).RoomUpdate, { minProperties: 1 }] };
    },
  ],
  [
    "what travels both ways is loosened",
    "major",
    "both",
    "The field email of Person changes its maximum length from 40 to 80",
    (d) => {
      schemas(d).Person.properties.email.maxLength = 80;
    },
    (d) => {
      schemas(d).Person.properties.email.maxLength = 40;
      schemas(d).RoomCreate.properties.who = { $ref: "#/components/schemas/Person" };
    },
  ],
];
