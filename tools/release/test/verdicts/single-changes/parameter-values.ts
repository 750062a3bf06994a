import type { Loose } from "../rooms-document.ts";
import { list, parameter, put, type Row, room, without } from "./row.ts";

const shared = (document: Loose) => document.components;

/** What a parameter takes, and how it is written. */
export const parameterValues: readonly Row[] = [
  [
    "a parameter takes a third value, as alternatives",
    "none",
    "request",
    'The query parameter order of GET /rooms also accepts "any"',
    put((d) => parameter(d, "order"), "schema", {
      oneOf: [{ const: "asc" }, { const: "desc" }, { const: "any" }],
    }),
  ],
  [
    "a parameter loses a value, as alternatives",
    "major",
    "request",
    'The query parameter order of GET /rooms no longer accepts "desc"',
    put((d) => parameter(d, "order"), "schema", { oneOf: [{ const: "asc" }] }),
  ],
  [
    "a parameter takes null",
    "none",
    "request",
    "The query parameter order of GET /rooms can be null",
    put((d) => parameter(d, "order").schema, "type", ["string", "null"]),
  ],
  [
    "a parameter's items are told",
    "major",
    "request",
    "Each item of the query parameter order of GET /rooms is described",
    put((d) => parameter(d, "order").schema, "items", { type: "string", maxLength: 4 }),
    put((d) => parameter(d, "order"), "schema", { type: "array" }),
  ],
  [
    "a parameter's items take numbers",
    "none",
    "request",
    "Each item of the query parameter order of GET /rooms changes its type from string to integer or string",
    put((d) => parameter(d, "order").schema, "items", { type: ["string", "integer"] }),
    put((d) => parameter(d, "order"), "schema", { type: "array", items: { type: "string" } }),
  ],
  [
    "a parameter of several fields gets another",
    "minor",
    "request",
    "The query parameter order of GET /rooms gains the field b",
    put((d) => parameter(d, "order").schema.properties, "b", { type: "string" }),
    put((d) => parameter(d, "order"), "schema", { type: "object", properties: { a: { type: "string" } } }),
  ],
  [
    "a query parameter is deprecated",
    "minor",
    "request",
    "GET /rooms deprecates the query parameter order",
    put((d) => parameter(d, "order"), "deprecated", true),
  ],
  [
    "a list is written with bars",
    "major",
    "request",
    "GET /rooms writes the query parameter order in the style pipeDelimited",
    put((d) => parameter(d, "order"), "style", "pipeDelimited"),
    put((d) => parameter(d, "order"), "schema", { type: "array", items: { type: "string" } }),
  ],
  [
    "a list is written in one parameter",
    "major",
    "request",
    "GET /rooms writes several values of the query parameter order in one parameter",
    put((d) => parameter(d, "order"), "explode", false),
    put((d) => parameter(d, "order"), "schema", { type: "array", items: { type: "string" } }),
  ],
  [
    "a header must be sent",
    "major",
    "request",
    "GET /rooms requires the header parameter X-Trace",
    put((d) => parameter(d, "X-Trace"), "required", true),
  ],
  [
    "a header is written in other capitals",
    "major",
    "request",
    "GET /rooms renames the header parameter X-Trace to x-trace",
    put((d) => parameter(d, "X-Trace"), "name", "x-trace"),
  ],
  [
    "a cookie is added",
    "minor",
    "request",
    "GET /rooms gains the cookie parameter sid",
    (d) => {
      list(d).parameters.push({ name: "sid", in: "cookie", schema: { type: "string" } });
    },
  ],
  [
    "a place in the path gets a format",
    "major",
    "request",
    'The path parameter room_id of GET /rooms/{room_id} changes its format from none to "int32"',
    put((d) => room(d).parameters[0].schema, "format", "int32"),
  ],
  [
    "a parameter's default is among its values",
    "minor",
    "request",
    'The query parameter order of GET /rooms changes its default from none to "asc"',
    put((d) => parameter(d, "order").schema, "default", "asc"),
  ],
  [
    "a parameter's default goes",
    "major",
    "request",
    "The query parameter size of GET /rooms changes its default from 20 to none",
    without((d) => parameter(d, "size").schema, "default"),
  ],
  [
    "a parameter is written as JSON",
    "major",
    "request",
    "GET /rooms writes the query parameter order as application/json",
    (d) => {
      const p = parameter(d, "order");
      p.content = { "application/json": { schema: p.schema } };
      delete p.schema;
    },
  ],
  [
    "the query string as a whole is added",
    "minor",
    "request",
    "GET /rooms gains the querystring parameter q",
    (d) => {
      list(d).parameters = [
        {
          name: "q",
          in: "querystring",
          content: { "application/x-www-form-urlencoded": { schema: { type: "object" } } },
        },
      ];
    },
    (d) => {
      list(d).parameters = [];
      delete list(d)["x-pagination"];
    },
  ],
  [
    "a parameter gets an example",
    "patch",
    "none",
    "The documentation of GET /rooms changes (example)",
    put((d) => parameter(d, "order"), "example", "asc"),
  ],
  [
    "a shared parameter that nothing uses is limited",
    "patch",
    "none",
    "The document is written otherwise, with the same meaning",
    put((d) => shared(d).parameters.Language.schema, "maxLength", 2),
  ],
];
