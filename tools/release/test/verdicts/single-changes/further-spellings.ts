import type { Loose } from "../rooms-document.ts";
import {
  answered,
  form,
  hook,
  list,
  parameter,
  put,
  reference,
  rooms,
  type Spelling,
  schemas,
  sent,
} from "./row.ts";

const update = (document: Loose) => schemas(document).RoomUpdate;
const post = (document: Loose) => rooms(document).post;
const success = (document: Loose) => list(document).responses[200];
const sentFlag = (value: unknown) => put(sent, "flag", value);
const answeredFlag = (value: unknown) => put(answered, "flag", value);

/** More of what can be written in several ways. */
export const furtherSpellings: readonly Spelling[] = [
  [
    "a closed set or null",
    sentFlag({ anyOf: [{ enum: ["a", "b"] }, { type: "null" }] }),
    sentFlag({ type: ["string", "null"], enum: ["a", "b", null] }),
  ],
  [
    "null before a reference",
    answeredFlag({ anyOf: [{ allOf: [reference("Person")] }, { type: "null" }] }),
    answeredFlag({ oneOf: [{ type: "null" }, reference("Person")] }),
  ],
  [
    "a description beside a reference or null",
    answeredFlag({ description: "x", anyOf: [reference("Person"), { type: "null" }] }),
    answeredFlag({ description: "x", oneOf: [reference("Person"), { type: "null" }] }),
  ],
  [
    "an upper limit below zero",
    sentFlag({ type: "integer", exclusiveMaximum: 0 }),
    sentFlag({ type: "integer", maximum: -1 }),
  ],
  [
    "limits of a whole parameter",
    put((d) => parameter(d, "page"), "schema", {
      type: "integer",
      exclusiveMinimum: 0,
      exclusiveMaximum: 101,
    }),
  ],
  [
    "limits of whole numbers or null",
    sentFlag({ type: ["integer", "null"], exclusiveMinimum: 0 }),
    sentFlag({ type: ["integer", "null"], minimum: 1 }),
  ],
  [
    "limits of alternatives",
    sentFlag({
      anyOf: [
        { type: "integer", exclusiveMinimum: 0 },
        { type: "string", minLength: 0 },
      ],
    }),
    sentFlag({ anyOf: [{ type: "integer", minimum: 1 }, { type: "string" }] }),
  ],
  [
    "all that a boolean or null can be",
    sentFlag({ oneOf: [{ const: true }, { const: false }, { const: null }] }),
    sentFlag({ type: ["boolean", "null"] }),
  ],
  [
    "items of any form in other fields",
    put(update, "additionalProperties", { type: "array", items: {} }),
    put(update, "additionalProperties", { type: "array" }),
  ],
  [
    "an only value of a header",
    put((d) => success(d).headers["X-Total"], "schema", { const: "a" }),
    put((d) => success(d).headers["X-Total"], "schema", { type: "string", enum: ["a"] }),
  ],
  [
    "a header's media type in capitals",
    put((d) => success(d).headers, "X-Total", { content: { "Application/Json": { schema: {} } } }),
    put((d) => success(d).headers, "X-Total", { content: { "application/json": { schema: {} } } }),
  ],
  [
    "a media type with spaces",
    (d) => {
      const c = success(d).content;
      c["application/json ; charset=utf-8"] = c["application/json"];
      delete c["application/json"];
    },
  ],
  [
    "nothing required of an alternative",
    sentFlag({ anyOf: [{ type: "object", required: [] }, { type: "string" }] }),
    sentFlag({ anyOf: [{ type: "object" }, { type: "string" }] }),
  ],
  [
    "one alternative for items",
    sentFlag({ type: "array", items: { anyOf: [{ type: "string" }] } }),
    sentFlag({ type: "array", items: { type: "string" } }),
  ],
  ["a list of the type null alone", sentFlag({ type: ["null"] }), sentFlag({ type: "null" })],
  [
    "further items of any form",
    sentFlag({ type: "array", unevaluatedItems: {} }),
    sentFlag({ type: "array" }),
  ],
  [
    "minContains as it is anyway",
    sentFlag({ type: "array", contains: { const: 1 }, minContains: 1 }),
    sentFlag({ type: "array", contains: { const: 1 } }),
  ],
  ["how many of nothing", sentFlag({ type: "array", minContains: 2 }), sentFlag({ type: "array" })],
  [
    "credentials in another order",
    (d) => {
      d.security.reverse();
    },
    (d) => {
      d.components.securitySchemes.key = { type: "apiKey", in: "header", name: "Key" };
      d.security.push({ key: [] });
    },
  ],
  [
    "a key's header in other capitals",
    (d) => {
      d.components.securitySchemes.token.name = "x-key";
    },
    (d) => {
      d.components.securitySchemes.token = { type: "apiKey", in: "header", name: "X-Key" };
    },
  ],
  [
    "a host in capitals",
    (d) => {
      d.servers[0].url = "https://Rooms.example";
    },
  ],
  [
    "a server's usual port",
    (d) => {
      d.servers[0].url = "https://rooms.example:443";
    },
  ],
  [
    "a server that is the document's own",
    (d) => {
      d.servers = [{ url: "/" }];
    },
    (d) => {
      delete d.servers;
    },
  ],
  [
    "allowReserved: false of a part",
    (d) => {
      post(d).requestBody.content["multipart/form-data"].encoding = { note: { allowReserved: false } };
    },
    form,
  ],
  [
    "a part without headers in so many words",
    (d) => {
      post(d).requestBody.content["multipart/form-data"].encoding = { note: { headers: {} } };
    },
    form,
  ],
  [
    "a webhook without tags in so many words",
    (d) => {
      hook(d).tags = [];
    },
  ],
  [
    "no examples in so many words",
    (d) => {
      success(d).content["application/json"].examples = {};
    },
  ],
  [
    "explode of a style that is no form's",
    (d) => {
      parameter(d, "order").explode = false;
    },
    (d) => {
      parameter(d, "order").style = "deepObject";
    },
  ],
];
