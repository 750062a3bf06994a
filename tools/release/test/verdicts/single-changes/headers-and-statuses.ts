import type { Loose } from "../rooms-document.ts";
import { json, list, parameter, type Row, rooms } from "./row.ts";

const total = (d: Loose) => list(d).responses[200].headers["X-Total"];
const problem = { $ref: "#/components/schemas/Problem" };
const withDefault = (d: Loose) => {
  list(d).responses.default = { description: "", content: json(problem) };
};

/** What comes beside an answer's body, and which answers there are. */
export const headersAndStatuses: readonly Row[] = [
  [
    "a header is no longer always there",
    "major",
    "response",
    "The header X-Total of the answer of GET /rooms is no longer always there",
    (d) => {
      delete total(d).required;
    },
    (d) => {
      total(d).required = true;
    },
  ],
  [
    "an answer's header is deprecated",
    "minor",
    "response",
    "The header X-Total of the answer of GET /rooms is deprecated",
    (d) => {
      total(d).deprecated = true;
    },
  ],
  [
    "an answer's header can have a further value",
    "major",
    "response",
    "The header X-Total of the answer of GET /rooms can also be 2",
    (d) => {
      total(d).schema.enum.push(2);
    },
    (d) => {
      total(d).schema.enum = [1];
    },
  ],
  [
    "an answer's header is renamed",
    "major",
    "response",
    "The answer of GET /rooms loses the header X-Total",
    (d) => {
      const { headers } = list(d).responses[200];
      headers["X-Count"] = headers["X-Total"];
      delete headers["X-Total"];
    },
  ],
  [
    "an answer's header is written in small letters",
    "patch",
    "response",
    "The answer of GET /rooms renames the header X-Total to x-total",
    (d) => {
      const { headers } = list(d).responses[200];
      headers["x-total"] = headers["X-Total"];
      delete headers["X-Total"];
    },
  ],
  [
    "a request's header becomes required",
    "major",
    "request",
    "GET /rooms requires the header parameter X-Trace",
    (d) => {
      parameter(d, "X-Trace").required = true;
    },
  ],
  [
    "a range of statuses instead of one",
    "major",
    "response",
    "GET /rooms no longer answers 401",
    (d) => {
      const { responses } = list(d);
      responses["4XX"] = responses[401];
      delete responses[401];
    },
  ],
  [
    "an answer for all other statuses is added",
    "minor",
    "response",
    "GET /rooms can answer with any other status",
    withDefault,
  ],
  [
    "an answer for all other statuses is removed",
    "major",
    "response",
    "GET /rooms no longer answers with any other status",
    (d) => {
      delete list(d).responses.default;
    },
    withDefault,
  ],
  [
    "an answer for all other statuses can be a text, too",
    "minor",
    "response",
    "The answer of GET /rooms with any other status can also be text/plain",
    (d) => {
      list(d).responses.default.content["text/plain"] = { schema: { type: "string" } };
    },
    withDefault,
  ],
  [
    "an error's own message loses a field",
    "major",
    "response",
    "The 409 answer of POST /rooms loses the field reason",
    (d) => {
      delete d.components.schemas.Failure.properties.reason;
    },
    (d) => {
      rooms(d).post.responses[409].content = json({ $ref: "#/components/schemas/Failure" });
    },
  ],
  [
    "an error's body goes",
    "major",
    "response",
    "The 409 answer of POST /rooms can no longer be application/json",
    (d) => {
      delete rooms(d).post.responses[409].content;
    },
  ],
  [
    "a success has another status",
    "major",
    "response",
    "POST /rooms answers 200 instead of 201",
    (d) => {
      const { responses } = rooms(d).post;
      responses[200] = responses[201];
      delete responses[201];
    },
  ],
  [
    "any success with another body is added",
    "major",
    "response",
    "GET /rooms can answer 2XX",
    (d) => {
      list(d).responses["2XX"] = { description: "", content: json({ type: "string" }) };
    },
  ],
  [
    "an answer's only header is removed",
    "major",
    "response",
    "The answer of GET /rooms loses the header X-Total",
    (d) => {
      delete list(d).responses[200].headers;
    },
  ],
  [
    "an answer's first header is added",
    "minor",
    "response",
    "The answer of GET /rooms gains the header X-Total",
    (d) => {
      list(d).responses[200].headers = { "X-Total": { schema: { type: "integer" } } };
    },
    (d) => {
      delete list(d).responses[200].headers;
    },
  ],
];
