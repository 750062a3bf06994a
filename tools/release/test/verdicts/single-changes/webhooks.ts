import { hook, opened, type Row, rooms } from "./row.ts";

export const webhooks: readonly Row[] = [
  [
    "a webhook is added",
    "minor",
    "both",
    "Webhook roomClosed is new",
    (d) => {
      d.webhooks.roomClosed = { post: { ...hook(d) } };
    },
  ],
  [
    "a webhook is removed",
    "major",
    "both",
    "Webhook roomOpened is removed",
    (d) => {
      delete d.webhooks;
    },
  ],
  [
    "a webhook is renamed",
    "major",
    "both",
    "Webhook roomOpened is now webhook opened",
    (d) => {
      d.webhooks.opened = d.webhooks.roomOpened;
      delete d.webhooks.roomOpened;
    },
  ],
  [
    "a delivery gains a field",
    "minor",
    "response",
    "The webhook roomOpened gains the field room",
    (d) => {
      opened(d).properties.room = { type: "integer" };
    },
  ],
  [
    "a delivery loses a field",
    "major",
    "response",
    "The webhook roomOpened loses the field by",
    (d) => {
      delete opened(d).properties.by;
    },
  ],
  [
    "a delivery's field is not always there",
    "major",
    "response",
    "The field at of the webhook roomOpened is no longer required",
    (d) => {
      delete opened(d).required;
    },
  ],
  [
    "a delivery has a new value",
    "major",
    "response",
    'The field by of the webhook roomOpened can also be "cleaner"',
    (d) => {
      opened(d).properties.by.enum.push("cleaner");
    },
  ],
  [
    "a delivery has a value less",
    "minor",
    "response",
    'The field by of the webhook roomOpened is no longer "host"',
    (d) => {
      opened(d).properties.by.enum.pop();
    },
  ],
  [
    "a delivery has a new known value",
    "minor",
    "response",
    'The field how of the webhook roomOpened has the known values "code" too',
    (d) => {
      opened(d).properties.how["x-extensible-enum"].push("code");
    },
  ],
  [
    "a delivery loses its signature",
    "major",
    "response",
    "The webhook roomOpened loses the header X-Signature",
    (d) => {
      hook(d).parameters = [];
    },
  ],
  [
    "a delivery can come without a body",
    "major",
    "response",
    "The request body of the webhook roomOpened is no longer required",
    (d) => {
      delete hook(d).requestBody.required;
    },
  ],
  [
    "a delivery takes a further answer",
    "none",
    "request",
    "The answer to the webhook roomOpened can also be 202",
    (d) => {
      hook(d).responses[202] = { description: "" };
    },
  ],
  [
    "a delivery no longer takes an answer",
    "major",
    "request",
    "The answer to the webhook roomOpened can no longer be 204",
    (d) => {
      delete hook(d).responses[204];
    },
  ],
  [
    "a delivery's answer takes a further value",
    "none",
    "request",
    'The field next of the answer to the webhook roomOpened also accepts "wait"',
    (d) => {
      hook(d).responses[200].content["application/json"].schema.properties.next.enum.push("wait");
    },
  ],
  [
    "a delivery is deprecated",
    "minor",
    "none",
    "Webhook roomOpened is deprecated",
    (d) => {
      hook(d).deprecated = true;
    },
  ],
  [
    "a delivery gains a field that is always there",
    "minor",
    "response",
    "The webhook roomOpened gains the field room",
    (d) => {
      opened(d).properties.room = { type: "integer" };
      opened(d).required.push("room");
    },
  ],
  [
    "a delivery's field can be null",
    "major",
    "response",
    "The field at of the webhook roomOpened can be null",
    (d) => {
      opened(d).properties.at.type = ["string", "null"];
    },
  ],
  [
    "a delivery is made by another method",
    "major",
    "both",
    "Webhook roomOpened is removed",
    (d) => {
      d.webhooks.roomOpened = { put: hook(d) };
    },
  ],
  [
    "a delivery can have another form",
    "major",
    "response",
    "The webhook roomOpened can also be application/x-www-form-urlencoded",
    (d) => {
      const { content } = hook(d).requestBody;
      content["application/x-www-form-urlencoded"] = content["application/json"];
    },
  ],
  [
    "a delivery's header is no longer always there",
    "major",
    "response",
    "The header X-Signature of the webhook roomOpened is no longer required",
    (d) => {
      delete hook(d).parameters[0].required;
    },
  ],
  [
    "a delivery no longer takes a value for an answer",
    "major",
    "request",
    'The field next of the answer to the webhook roomOpened no longer accepts "close"',
    (d) => {
      hook(d).responses[200].content["application/json"].schema.properties.next.enum.pop();
    },
  ],
  [
    "the server calls back otherwise",
    "minor",
    "none",
    "POST /rooms calls back otherwise",
    (d) => {
      const { done } = rooms(d).post.callbacks;
      done["{$request.body#/url}"].post.requestBody = { content: {} };
    },
    (d) => {
      const post = { responses: { 200: { description: "" } } };
      rooms(d).post.callbacks = { done: { "{$request.body#/url}": { post } } };
    },
  ],
];
