import type { Loose } from "../rooms-document.ts";
import { form, hook, list, put, type Row, reference, rooms, without } from "./row.ts";

const total = (document: Loose) => list(document).responses[200].headers["X-Total"];
const _post = (document: Loose) => rooms(document).post;

/** What bodies and headers are written in. */
export const mediaTypes: readonly Row[] = [
  [
    "an answer loses one of two media types",
    "minor",
    "response",
    "The 409 answer of POST /rooms can no longer be application/problem+json",
    (d) => {
      delete rooms(d).post.responses[409].content["application/problem+json"];
    },
    (d) => {
      const { content } = rooms(d).post.responses[409];
      content["application/problem+json"] = content["application/json"];
    },
  ],
  [
    "a success loses one of two media types",
    "minor",
    "response",
    "The answer of GET /rooms can no longer be application/vnd.rooms+json",
    (d) => {
      delete list(d).responses[200].content["application/vnd.rooms+json"];
    },
    (d) => {
      const { content } = list(d).responses[200];
      content["application/vnd.rooms+json"] = { schema: reference("Person") };
    },
  ],
  [
    "a success loses its only media type",
    "major",
    "response",
    "The answer of GET /rooms can no longer be application/json",
    (d) => {
      delete list(d).responses[200].content;
    },
  ],
  [
    "a request loses one of two media types",
    "major",
    "request",
    "The request body of POST /rooms can no longer be application/vnd.rooms+json",
    (d) => {
      delete rooms(d).post.requestBody.content["application/vnd.rooms+json"];
    },
    (d) => {
      const { content } = rooms(d).post.requestBody;
      content["application/vnd.rooms+json"] = content["application/json"];
    },
  ],
  [
    "a delivery loses one of two media types",
    "minor",
    "response",
    "The webhook roomOpened can no longer be application/vnd.rooms+json",
    (d) => {
      delete hook(d).requestBody.content["application/vnd.rooms+json"];
    },
    (d) => {
      const { content } = hook(d).requestBody;
      content["application/vnd.rooms+json"] = content["application/json"];
    },
  ],
  [
    "a part is written in another type",
    "minor",
    "request",
    "The request body of POST /rooms says how its parts are written",
    (d) => {
      rooms(d).post.requestBody.content["multipart/form-data"].encoding = {
        note: { contentType: "text/csv" },
      };
    },
    form,
  ],
  [
    "a part is written in another type still",
    "minor",
    "request",
    "The request body of POST /rooms writes its parts otherwise",
    (d) => {
      rooms(d).post.requestBody.content["multipart/form-data"].encoding = {
        note: { contentType: "text/html" },
      };
    },
    (d) => {
      form(d);
      rooms(d).post.requestBody.content["multipart/form-data"].encoding = {
        note: { contentType: "text/csv" },
      };
    },
  ],
  [
    "a stream's items gain a field",
    "minor",
    "response",
    "Each item of the answer of GET /rooms gains the field b",
    (d) => {
      list(d).responses[200].content = {
        "application/jsonl": {
          itemSchema: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } },
        },
      };
    },
    (d) => {
      list(d).responses[200].content = {
        "application/jsonl": { itemSchema: { type: "object", properties: { a: { type: "string" } } } },
      };
    },
  ],
  [
    "a stream's items lose a field",
    "major",
    "response",
    "Each item of the answer of GET /rooms loses the field a",
    (d) => {
      list(d).responses[200].content = {
        "application/jsonl": { itemSchema: { type: "object", properties: { b: { type: "string" } } } },
      };
    },
    (d) => {
      list(d).responses[200].content = {
        "application/jsonl": {
          itemSchema: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } },
        },
      };
    },
  ],
  [
    "a stream's items are told",
    "minor",
    "response",
    "The answer of GET /rooms is described",
    (d) => {
      list(d).responses[200].content = { "application/jsonl": { itemSchema: { type: "object" } } };
    },
    (d) => {
      list(d).responses[200].content = { "application/jsonl": {} };
    },
  ],
  [
    "a stream's items are no longer told",
    "major",
    "response",
    "The answer of GET /rooms can be anything",
    (d) => {
      list(d).responses[200].content = { "application/jsonl": {} };
    },
    (d) => {
      list(d).responses[200].content = { "application/jsonl": { itemSchema: { type: "object" } } };
    },
  ],
  [
    "an answer's header can be null",
    "major",
    "response",
    "The header X-Total of the answer of GET /rooms can be null",
    put((d) => total(d).schema, "type", ["integer", "null"]),
  ],
  [
    "an answer's header has a limit",
    "minor",
    "response",
    "The header X-Total of the answer of GET /rooms changes its minimum from none to 1",
    put((d) => total(d).schema, "minimum", 1),
  ],
  [
    "an answer's header is no longer a closed set",
    "major",
    "response",
    'The header X-Total of the answer of GET /rooms is no longer limited to "a"',
    without((d) => total(d).schema, "enum"),
    put((d) => total(d), "schema", { enum: ["a"] }),
  ],
  [
    "an answer's header is required",
    "minor",
    "response",
    "The header X-Total of the answer of GET /rooms is always there",
    put(total, "required", true),
  ],
  [
    "an answer's header goes out of use",
    "minor",
    "response",
    "The header X-Total of the answer of GET /rooms is deprecated",
    put(total, "deprecated", true),
  ],
  [
    "an answer's header is written otherwise",
    "major",
    "response",
    "The header X-Total of the answer of GET /rooms is written otherwise",
    put(total, "explode", true),
    put(total, "schema", { type: "object", properties: { a: { type: "string" } } }),
  ],
  [
    "an answer's header is written as JSON",
    "major",
    "response",
    "The header X-Total of the answer of GET /rooms is written otherwise",
    (d) => {
      total(d).content = { "application/json": { schema: total(d).schema } };
      delete total(d).schema;
    },
  ],
  [
    "an answer's header is described in words",
    "patch",
    "none",
    "The documentation of GET /rooms changes (description)",
    put(total, "description", "How many."),
  ],
  [
    "an error loses a header",
    "major",
    "response",
    "The answer Refused loses the header Retry-After",
    without((d) => d.components.responses.Refused, "headers"),
    put((d) => d.components.responses.Refused, "headers", { "Retry-After": { schema: { type: "integer" } } }),
  ],
];
