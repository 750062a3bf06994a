import { answered, type Row, sent, withTags } from "./row.ts";

/** What lists hold. */
export const lists: readonly Row[] = [
  [
    "a list must hold something in a request",
    "major",
    "request",
    "The field tags of the request body of POST /rooms has to hold certain items",
    (d) => {
      sent(d).tags.contains = { const: "a" };
    },
    withTags,
  ],
  [
    "a list no longer must hold something in a request",
    "none",
    "request",
    "The field tags of the request body of POST /rooms no longer has to hold certain items",
    (d) => {
      delete sent(d).tags.contains;
    },
    (d) => {
      withTags(d);
      sent(d).tags.contains = { const: "a" };
    },
  ],
  [
    "a list must hold something in an answer",
    "minor",
    "response",
    "The field labels of Room always holds certain items",
    (d) => {
      answered(d).labels.contains = { const: "a" };
    },
  ],
  [
    "a list no longer must hold something in an answer",
    "major",
    "response",
    "The field labels of Room no longer always holds certain items",
    (d) => {
      delete answered(d).labels.contains;
    },
    (d) => {
      answered(d).labels.contains = { const: "a" };
    },
  ],
  [
    "a list must hold more in a request",
    "major",
    "request",
    "The field tags of the request body of POST /rooms changes its minimum number of certain items from none to 2",
    (d) => {
      sent(d).tags.minContains = 2;
    },
    (d) => {
      withTags(d);
      sent(d).tags.contains = { const: "a" };
    },
  ],
  [
    "a list may hold some things no more than twice in a request",
    "major",
    "request",
    "The field tags of the request body of POST /rooms changes its maximum number of certain items from none to 2",
    (d) => {
      sent(d).tags.maxContains = 2;
    },
    (d) => {
      withTags(d);
      sent(d).tags.contains = { const: "a" };
    },
  ],
  [
    "first items told in an answer",
    "minor",
    "response",
    "The field labels of Room says what its first items are",
    (d) => {
      answered(d).labels = { type: "array", prefixItems: [{ type: "string" }] };
    },
    (d) => {
      answered(d).labels = { type: "array" };
    },
  ],
  [
    "first items told in a request",
    "major",
    "request",
    "The field tags of the request body of POST /rooms says what its first items are",
    (d) => {
      sent(d).tags = { type: "array", prefixItems: [{ type: "string" }] };
    },
    (d) => {
      sent(d).tags = { type: "array" };
    },
  ],
  [
    "a second first item in an answer",
    "minor",
    "response",
    "The field labels[1] of Room is described",
    (d) => {
      answered(d).labels.prefixItems.push({ type: "integer" });
    },
    (d) => {
      answered(d).labels = { type: "array", prefixItems: [{ type: "string" }] };
    },
  ],
  [
    "a first item changes in an answer",
    "major",
    "response",
    "The field labels[0] of Room changes its type from string to integer",
    (d) => {
      answered(d).labels.prefixItems[0].type = "integer";
    },
    (d) => {
      answered(d).labels = { type: "array", prefixItems: [{ type: "string" }] };
    },
  ],
  [
    "first items no longer told in an answer",
    "major",
    "response",
    "The field labels of Room no longer says what its first items are",
    (d) => {
      answered(d).labels = { type: "array" };
    },
    (d) => {
      answered(d).labels = { type: "array", prefixItems: [{ type: "string" }] };
    },
  ],
  [
    "no further items in a request",
    "major",
    "request",
    "The field tags of the request body of POST /rooms takes no further items",
    (d) => {
      sent(d).tags.items = false;
    },
    (d) => {
      sent(d).tags = { type: "array", prefixItems: [{ type: "string" }] };
    },
  ],
  [
    "no further items in an answer",
    "minor",
    "response",
    "The field labels of Room has no further items",
    (d) => {
      answered(d).labels.items = false;
    },
    (d) => {
      answered(d).labels = { type: "array", prefixItems: [{ type: "string" }] };
    },
  ],
  [
    "items told in an answer",
    "minor",
    "response",
    "Each item of labels in Room is described",
    (d) => {
      answered(d).labels.items = { type: "string" };
    },
    (d) => {
      answered(d).labels = { type: "array" };
    },
  ],
  [
    "items told in a request",
    "major",
    "request",
    "Each item of tags in the request body of POST /rooms is described",
    (d) => {
      sent(d).tags.items = { type: "string" };
    },
    (d) => {
      sent(d).tags = { type: "array", items: true };
    },
  ],
  [
    "no items beside those of each part in a request",
    "major",
    "request",
    "The field tags of the request body of POST /rooms takes no further items",
    (d) => {
      sent(d).tags.unevaluatedItems = false;
    },
    (d) => {
      sent(d).tags = { type: "array", prefixItems: [{ type: "string" }] };
    },
  ],
];
