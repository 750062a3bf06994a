import { hook, opened, type Row } from "./row.ts";

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
    "The webhook roomOpened loses the field header X-Signature",
    (d) => {
      hook(d).parameters = [];
    },
  ],
  [
    "a delivery can come without a body",
    "major",
    "response",
    "The field body of the webhook roomOpened is no longer required",
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
];
