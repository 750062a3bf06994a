import { list, parameter, type Row, room, rooms } from "./row.ts";

export const parameters: readonly Row[] = [
  [
    "an optional parameter is added",
    "minor",
    "request",
    "GET /rooms gains the query parameter floor",
    (d) => {
      list(d).parameters.push({ name: "floor", in: "query", schema: { type: "integer" } });
    },
  ],
  [
    "the first parameter of an operation is added",
    "minor",
    "request",
    "POST /rooms gains the query parameter quiet",
    (d) => {
      rooms(d).post.parameters.push({ name: "quiet", in: "query", schema: { type: "boolean" } });
    },
  ],
  [
    "a required parameter is added",
    "major",
    "request",
    "GET /rooms gains the required query parameter floor",
    (d) => {
      list(d).parameters.push({ name: "floor", in: "query", required: true, schema: { type: "integer" } });
    },
  ],
  [
    "a parameter is removed",
    "major",
    "request",
    "GET /rooms loses the query parameter order",
    (d) => {
      list(d).parameters.splice(2, 1);
    },
  ],
  [
    "a parameter becomes required",
    "major",
    "request",
    "GET /rooms requires the query parameter page",
    (d) => {
      parameter(d, "page").required = true;
    },
  ],
  [
    "a parameter becomes optional",
    "none",
    "request",
    "GET /rooms no longer requires the query parameter size",
    (d) => {
      delete parameter(d, "size").required;
    },
  ],
  [
    "a path parameter is renamed",
    "major",
    "request",
    "GET /rooms/{id} renames the path parameter room_id to id",
    (d) => {
      d.paths["/rooms/{id}"] = room(d);
      delete d.paths["/rooms/{room_id}"];
      d.paths["/rooms/{id}"].parameters[0].name = "id";
    },
  ],
  [
    "a parameter is deprecated",
    "minor",
    "request",
    "GET /rooms deprecates the query parameter order",
    (d) => {
      parameter(d, "order").deprecated = true;
    },
  ],
  [
    "a parameter gets another type",
    "major",
    "request",
    "The query parameter page of GET /rooms changes its type from integer to string",
    (d) => {
      parameter(d, "page").schema.type = "string";
    },
  ],
  [
    "a parameter takes another type as well",
    "none",
    "request",
    "The query parameter page of GET /rooms changes its type from integer to integer or string",
    (d) => {
      parameter(d, "page").schema.type = ["integer", "string"];
    },
  ],
  [
    "a parameter's value is added",
    "none",
    "request",
    'The query parameter order of GET /rooms also accepts "none"',
    (d) => {
      parameter(d, "order").schema.enum.push("none");
    },
  ],
  [
    "a parameter's value is removed",
    "major",
    "request",
    'The query parameter order of GET /rooms no longer accepts "desc"',
    (d) => {
      parameter(d, "order").schema.enum.pop();
    },
  ],
  [
    "a parameter's bound is lowered",
    "major",
    "request",
    "The query parameter page of GET /rooms changes its maximum from 100 to 50",
    (d) => {
      parameter(d, "page").schema.maximum = 50;
    },
  ],
  [
    "a parameter's bound is raised",
    "none",
    "request",
    "The query parameter page of GET /rooms changes its maximum from 100 to 500",
    (d) => {
      parameter(d, "page").schema.maximum = 500;
    },
  ],
  [
    "a parameter is written otherwise",
    "major",
    "request",
    "GET /rooms writes several values of the query parameter order in one parameter",
    (d) => {
      parameter(d, "order").explode = false;
    },
  ],
  [
    "an optional header is added",
    "minor",
    "request",
    "GET /rooms gains the header parameter X-Room",
    (d) => {
      list(d).parameters.push({ name: "X-Room", in: "header", schema: { type: "string" } });
    },
  ],
  [
    "a required header is added",
    "major",
    "request",
    "GET /rooms gains the required header parameter X-Room",
    (d) => {
      list(d).parameters.push({ name: "X-Room", in: "header", required: true, schema: { type: "string" } });
    },
  ],
  [
    "a header is renamed",
    "major",
    "request",
    "GET /rooms renames the header parameter X-Trace to X-Request",
    (d) => {
      parameter(d, "X-Trace").name = "X-Request";
    },
  ],
  [
    "a request header is removed",
    "major",
    "request",
    "GET /rooms loses the header parameter X-Trace",
    (d) => {
      list(d).parameters.splice(3, 1);
    },
  ],
  [
    "a parameter moves into the header",
    "major",
    "request",
    "GET /rooms moves the parameter order from the query to the header",
    (d) => {
      parameter(d, "order").in = "header";
    },
  ],
  [
    "a parameter's default changes",
    "major",
    "request",
    "The query parameter size of GET /rooms changes its default from 20 to 50",
    (d) => {
      parameter(d, "size").schema.default = 50;
    },
  ],
  [
    "a parameter's default is told",
    "minor",
    "request",
    "The query parameter page of GET /rooms changes its default from none to 1",
    (d) => {
      parameter(d, "page").schema.default = 1;
    },
  ],
];
