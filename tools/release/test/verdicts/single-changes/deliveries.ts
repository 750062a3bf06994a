import type { Loose } from "../rooms-document.ts";
import { hook, opened, put, type Row, rooms, without } from "./row.ts";

function besides(document: Loose): void {
  hook(document).parameters.push({ name: "X-Try", in: "header", schema: { type: "integer" } });
}
const next = (document: Loose) => hook(document).responses[200].content["application/json"].schema.properties;
const post = (document: Loose) => rooms(document).post;

/** What a webhook brings and what is answered to it; calls back. */
export const deliveries: readonly Row[] = [
  [
    "delivery field from only value to string",
    "major",
    "response",
    'The field by of the webhook roomOpened is no longer limited to "a"',
    put((d) => opened(d).properties, "by", { type: "string" }),
    put((d) => opened(d).properties, "by", { const: "a" }),
  ],
  [
    "delivery set loses value via alternatives",
    "minor",
    "response",
    'The field by of the webhook roomOpened is no longer "host"',
    put((d) => opened(d).properties, "by", { oneOf: [{ const: "guest" }] }),
  ],
  [
    "delivery header required",
    "minor",
    "response",
    "The header X-Try of the webhook roomOpened is now required",
    (d) => {
      hook(d).parameters[1].required = true;
    },
    besides,
  ],
  [
    "delivery header gone",
    "major",
    "response",
    "The webhook roomOpened loses the header X-Try",
    (d) => {
      hook(d).parameters.pop();
    },
    besides,
  ],
  ["delivery header comes", "minor", "response", "The webhook roomOpened gains the header X-Try", besides],
  [
    "answer to delivery value more",
    "none",
    "request",
    'The field next of the answer to the webhook roomOpened also accepts "wait"',
    put(next, "next", { enum: ["stay", "close", "wait"] }),
  ],
  [
    "answer to delivery value less",
    "major",
    "request",
    'The field next of the answer to the webhook roomOpened no longer accepts "close"',
    put(next, "next", { const: "stay" }),
  ],
  [
    "answer to delivery: field required",
    "major",
    "request",
    "The field next of the answer to the webhook roomOpened is now required",
    (d) => {
      hook(d).responses[200].content["application/json"].schema.required = ["next"];
    },
  ],
  [
    "answer to delivery: status more",
    "none",
    "request",
    "The answer to the webhook roomOpened can also be 202",
    (d) => {
      hook(d).responses[202] = { description: "Later." };
    },
  ],
  [
    "answer to delivery: status less",
    "major",
    "request",
    "The answer to the webhook roomOpened can no longer be 204",
    (d) => {
      delete hook(d).responses[204];
    },
  ],
  [
    "a delivery has another effect",
    "patch",
    "none",
    "The document is written otherwise, with the same meaning",
    put(hook, "x-effect", "idempotent"),
  ],
  ["delivery deprecated", "minor", "none", "Webhook roomOpened is deprecated", put(hook, "deprecated", true)],
  [
    "delivery by another method",
    "major",
    "both",
    "Webhook roomOpened is removed",
    (d) => {
      d.webhooks.roomOpened.put = hook(d);
      delete d.webhooks.roomOpened.post;
    },
  ],
  [
    "a delivery more",
    "minor",
    "both",
    "Webhook roomClosed is new",
    (d) => {
      d.webhooks.roomClosed = structuredClone(d.webhooks.roomOpened);
    },
  ],
  [
    "a delivery less",
    "major",
    "both",
    "Webhook roomOpened is removed",
    (d) => {
      delete d.webhooks.roomOpened;
    },
  ],
  [
    "delivery body becomes optional",
    "major",
    "response",
    "The request body of the webhook roomOpened is no longer required",
    (d) => {
      delete hook(d).requestBody.required;
    },
  ],
  [
    "delivery known value more",
    "minor",
    "response",
    'The field how of the webhook roomOpened has the known values "code" too',
    (d) => {
      opened(d).properties.how["x-extensible-enum"].push("code");
    },
  ],
  [
    "delivery inline instead of reference",
    "patch",
    "none",
    "The document is written otherwise, with the same meaning",
    (d) => {
      hook(d).requestBody.content["application/json"].schema = structuredClone(opened(d));
    },
  ],
  [
    "a delivery needs no credentials",
    "patch",
    "none",
    "The document is written otherwise, with the same meaning",
    put(hook, "security", []),
  ],
  [
    "a delivery has an id",
    "patch",
    "none",
    "The document is written otherwise, with the same meaning",
    put(hook, "operationId", "roomOpened"),
  ],
  [
    "delivery example",
    "patch",
    "none",
    "The documentation of webhook roomOpened changes (example)",
    (d) => {
      hook(d).requestBody.content["application/json"].example = { at: "x" };
    },
  ],
  [
    "callback comes",
    "minor",
    "none",
    "POST /rooms can call back",
    put(post, "callbacks", {
      done: { "{$request.body#/url}": { post: { responses: { 200: { description: "ok" } } } } },
    }),
  ],
  [
    "callback goes",
    "major",
    "none",
    "POST /rooms no longer calls back",
    without(post, "callbacks"),
    put(post, "callbacks", {
      done: { "{$request.body#/url}": { post: { responses: { 200: { description: "ok" } } } } },
    }),
  ],
];
