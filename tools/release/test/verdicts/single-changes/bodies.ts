import type { Loose } from "../rooms-document.ts";
import { form, json, list, type Row, reference, room, rooms } from "./row.ts";

const post = (document: Loose) => rooms(document).post;
const success = (document: Loose) => list(document).responses[200];

/** Bodies as a whole. */
export const bodies: readonly Row[] = [
  [
    "body optional",
    "none",
    "request",
    "POST /rooms no longer requires a request body",
    (d) => {
      delete post(d).requestBody.required;
    },
  ],
  [
    "body becomes required",
    "major",
    "request",
    "PUT /rooms/{room_id} requires a request body",
    (d) => {
      room(d).put.requestBody.required = true;
    },
  ],
  [
    "optional body gone",
    "major",
    "request",
    "PUT /rooms/{room_id} no longer takes a request body",
    (d) => {
      delete room(d).put.requestBody;
    },
  ],
  [
    "a form field required",
    "major",
    "request",
    "The field note of the request body of POST /rooms is now required",
    (d) => {
      post(d).requestBody.content["multipart/form-data"].schema.required = ["note"];
    },
    form,
  ],
  [
    "a form file becomes text",
    "major",
    "request",
    'The field file of the request body of POST /rooms changes its format from "binary" to none',
    (d) => {
      post(d).requestBody.content["multipart/form-data"].schema.properties.file = { type: "string" };
    },
    form,
  ],
  [
    "a form file becomes several",
    "major",
    "request",
    'The field file of the request body of POST /rooms changes its format from "binary" to none',
    (d) => {
      const p = post(d).requestBody.content["multipart/form-data"].schema.properties;
      p.file = { type: "array", items: p.file };
    },
    form,
  ],
  [
    "a form gains an optional file",
    "minor",
    "request",
    "The request body of POST /rooms gains the field second",
    (d) => {
      post(d).requestBody.content["multipart/form-data"].schema.properties.second = {
        type: "string",
        format: "binary",
      };
    },
    form,
  ],
  [
    "encoding goes",
    "minor",
    "request",
    "The request body of POST /rooms no longer says how its parts are written",
    (d) => {
      delete post(d).requestBody.content["multipart/form-data"].encoding;
    },
    (d) => {
      form(d);
      post(d).requestBody.content["multipart/form-data"].encoding = { note: { contentType: "text/csv" } };
    },
  ],
  [
    "encoding header comes",
    "minor",
    "request",
    "The request body of POST /rooms says how its parts are written",
    (d) => {
      post(d).requestBody.content["multipart/form-data"].encoding = {
        note: { headers: { "X-A": { schema: { type: "string" } } } },
      };
    },
    form,
  ],
  [
    "JSON to vendor JSON in answer",
    "major",
    "response",
    "The answer of GET /rooms has application/vnd.x+json instead of application/json",
    (d) => {
      const c = success(d).content;
      c["application/vnd.x+json"] = c["application/json"];
      delete c["application/json"];
    },
  ],
  [
    "second media of same schema in success",
    "major",
    "response",
    "The answer of GET /rooms can also be application/vnd.x+json",
    (d) => {
      const c = success(d).content;
      c["application/vnd.x+json"] = c["application/json"];
    },
  ],
  [
    "second media of error",
    "minor",
    "response",
    "The 409 answer of POST /rooms can also be application/problem+json",
    (d) => {
      const c = post(d).responses[409].content;
      c["application/problem+json"] = c["application/json"];
    },
  ],
  [
    "204 gains a body",
    "major",
    "response",
    "The answer of CLEAR /rooms can also be application/json",
    (d) => {
      rooms(d).additionalOperations.CLEAR.responses[204] = {
        description: "x",
        content: json({ type: "string" }),
      };
    },
  ],
  [
    "200 becomes 204",
    "major",
    "response",
    "PUT /rooms/{room_id} answers 204 instead of 200",
    (d) => {
      room(d).put.responses = { 204: { description: "x" } };
    },
  ],
  [
    "default answer comes",
    "minor",
    "response",
    "POST /rooms can answer with any other status",
    (d) => {
      post(d).responses.default = { $ref: "#/components/responses/Refused" };
    },
  ],
  [
    "default answer goes",
    "major",
    "response",
    "POST /rooms no longer answers with any other status",
    (d) => {
      delete post(d).responses.default;
    },
    (d) => {
      post(d).responses.default = { $ref: "#/components/responses/Refused" };
    },
  ],
  [
    "error without body gets one",
    "minor",
    "response",
    "The 409 answer of POST /rooms can also be application/json",
    (d) => {
      post(d).responses[409].content = json(reference("Problem"));
    },
    (d) => {
      delete post(d).responses[409].content;
    },
  ],
  [
    "error's body goes",
    "major",
    "response",
    "The 409 answer of POST /rooms can no longer be application/json",
    (d) => {
      delete post(d).responses[409].content;
    },
  ],
  [
    "error's schema to another",
    "major",
    "response",
    "The 409 answer of POST /rooms loses the field message",
    (d) => {
      post(d).responses[409].content["application/json"].schema = reference("Failure");
    },
  ],
  [
    "success body alternative",
    "major",
    "response",
    "The answer of GET /rooms gains an alternative",
    (d) => {
      success(d).content["application/json"].schema = {
        oneOf: [reference("RoomList"), reference("Problem")],
      };
    },
  ],
  [
    "success body nullable",
    "major",
    "response",
    "The answer of GET /rooms can be null",
    (d) => {
      success(d).content["application/json"].schema = { oneOf: [reference("RoomList"), { const: null }] };
    },
  ],
  [
    "success body becomes list items gain",
    "minor",
    "response",
    "Each item of the answer of GET /rooms gains the field b",
    (d) => {
      success(d).content["application/json"].schema.items.properties.b = { type: "string" };
    },
    (d) => {
      success(d).content["application/json"].schema = {
        type: "array",
        items: { type: "object", properties: { a: { type: "string" } } },
      };
    },
  ],
  [
    "success body list item field limited",
    "minor",
    "response",
    "The field a of each item of the answer of GET /rooms changes its maximum length from none to 4",
    (d) => {
      success(d).content["application/json"].schema.items.properties.a.maxLength = 4;
    },
    (d) => {
      success(d).content["application/json"].schema = {
        type: "array",
        items: { type: "object", properties: { a: { type: "string" } } },
      };
    },
  ],
];
