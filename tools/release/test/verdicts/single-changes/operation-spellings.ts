import type { Loose } from "../rooms-document.ts";
import { form, hook, list, parameter, put, room, rooms, type Spelling, withOauth } from "./row.ts";

const _post = (document: Loose) => rooms(document).post;

/** What can be written of operations and documents in several ways, and says the same in each. */
export const operationSpellings: readonly Spelling[] = [
  [
    "a media type in capitals",
    (d) => {
      const { content } = rooms(d).post.requestBody;
      content["Application/JSON"] = content["application/json"];
      delete content["application/json"];
    },
  ],
  [
    "an answer's media type in capitals",
    (d) => {
      const { content } = list(d).responses[200];
      content["application/JSON"] = content["application/json"];
      delete content["application/json"];
    },
  ],
  [
    "an encoding as it is anyway",
    (d) => {
      rooms(d).post.requestBody.content["multipart/form-data"].encoding = {
        file: { contentType: "application/octet-stream" },
        note: { contentType: "text/plain", style: "form", explode: true },
        owner: { contentType: "application/json" },
        tags: { contentType: "text/plain", allowReserved: false },
      };
    },
    form,
  ],
  [
    "an empty encoding",
    (d) => {
      rooms(d).post.requestBody.content["multipart/form-data"].encoding = { note: {} };
    },
    form,
  ],
  [
    "a server's final slash",
    (d) => {
      d.servers[0].url += "/";
    },
  ],
  [
    "Bearer in capitals",
    (d) => {
      d.components.securitySchemes.token.scheme = "Bearer";
    },
  ],
  [
    "an operation's empty list of credentials, where none are needed",
    put(list, "security", []),
    (d) => {
      delete d.security;
    },
  ],
  [
    "a document's empty list of credentials",
    (d) => {
      d.security = [];
    },
    (d) => {
      delete d.security;
    },
  ],
  [
    "a document's list with nothing",
    (d) => {
      d.security = [{}];
    },
    (d) => {
      d.security = [];
    },
  ],
  [
    "a requirement twice",
    (d) => {
      d.security.push({ token: [] });
    },
  ],
  [
    "a tag twice",
    (d) => {
      list(d).tags.push("rooms");
    },
  ],
  [
    "x-check: false",
    (d) => {
      rooms(d).post["x-check"] = false;
    },
  ],
  [
    "no parameters in so many words",
    (d) => {
      room(d).get.parameters = [];
    },
  ],
  [
    "no headers in so many words",
    (d) => {
      rooms(d).post.responses[201].headers = {};
    },
  ],
  [
    "no links in so many words",
    (d) => {
      rooms(d).post.responses[201].links = {};
    },
  ],
  [
    "a server twice",
    (d) => {
      d.servers.push(structuredClone(d.servers[0]));
    },
  ],
  [
    "webhooks: a media type in capitals",
    (d) => {
      const { content } = hook(d).requestBody;
      content["Application/json"] = content["application/json"];
      delete content["application/json"];
    },
  ],
  [
    "a webhook's parameter: required false",
    (d) => {
      hook(d).parameters.pop();
      hook(d).parameters.push({ name: "X-Try", in: "header", required: false, schema: { type: "string" } });
    },
    (d) => {
      hook(d).parameters.push({ name: "X-Try", in: "header", schema: { type: "string" } });
    },
  ],
  [
    "scopes twice",
    (d) => {
      d.security = [{ oauth: ["all", "all"] }];
    },
    withOauth,
  ],
  [
    "deprecated: false of a scheme",
    (d) => {
      d.components.securitySchemes.token.deprecated = false;
    },
  ],
  [
    "a parameter's type in a list of one",
    (d) => {
      parameter(d, "order").schema.type = ["string"];
    },
  ],
];
