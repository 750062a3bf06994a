import type { Direction, Level } from "../../src/diff/change.ts";
import type { Loose } from "./rooms-document.ts";

/** One edit of the rooms document, and what has to come of it. */
export interface SingleChange {
  readonly what: string;
  readonly edit: (document: Loose) => void;
  readonly level: Level;
  readonly direction: Direction;
  readonly sentence: string;
}

const rooms = (document: Loose) => document.paths["/rooms"];
const room = (document: Loose) => document.paths["/rooms/{room_id}"];
const list = (document: Loose) => rooms(document).get;
const schemas = (document: Loose) => document.components.schemas;
const parameter = (document: Loose, name: string) =>
  list(document).parameters.find((each: Loose) => each.name === name);
const json = (schema: object) => ({ "application/json": { schema } });

type Row = [
  what: string,
  level: Level,
  direction: Direction,
  sentence: string,
  edit: (document: Loose) => void,
];

const operations: Row[] = [
  [
    "an operation is added",
    "minor",
    "both",
    "DELETE /rooms/{room_id} is new",
    (d) => {
      room(d).delete = {
        operationId: "deleteRoom",
        "x-effect": "idempotent",
        responses: { 204: { description: "" } },
      };
    },
  ],
  [
    "an operation is removed",
    "major",
    "both",
    "PUT /rooms/{room_id} is removed",
    (d) => {
      delete room(d).put;
    },
  ],
  [
    "a path is added",
    "minor",
    "both",
    "GET /floors is new",
    (d) => {
      d.paths["/floors"] = {
        get: { operationId: "listFloors", "x-effect": "read", responses: { 204: { description: "" } } },
      };
    },
  ],
  [
    "an additional operation is added",
    "minor",
    "both",
    "SWEEP /rooms is new",
    (d) => {
      rooms(d).additionalOperations.SWEEP = {
        operationId: "sweep",
        "x-effect": "idempotent",
        responses: { 204: { description: "" } },
      };
    },
  ],
  [
    "the last additional operation is removed",
    "major",
    "both",
    "CLEAR /rooms is removed",
    (d) => {
      delete rooms(d).additionalOperations;
    },
  ],
  [
    "a path is renamed",
    "major",
    "both",
    "GET /rooms/{room_id} is now GET /room/{room_id}",
    (d) => {
      d.paths["/room/{room_id}"] = room(d);
      delete d.paths["/rooms/{room_id}"];
    },
  ],
  [
    "an operation id changes",
    "major",
    "none",
    "The operation id of GET /rooms changes from listRooms to getRooms",
    (d) => {
      list(d).operationId = "getRooms";
    },
  ],
  [
    "an operation is deprecated",
    "minor",
    "none",
    "GET /rooms is deprecated",
    (d) => {
      list(d).deprecated = true;
    },
  ],
  [
    "an effect changes",
    "minor",
    "request",
    'POST /rooms has the effect "idempotent" instead of "once", which decides when it is repeated',
    (d) => {
      rooms(d).post["x-effect"] = "idempotent";
    },
  ],
  [
    "a list can no longer be paged",
    "major",
    "response",
    "GET /rooms can no longer be paged through",
    (d) => {
      delete list(d)["x-pagination"];
    },
  ],
  [
    "the rows are elsewhere",
    "major",
    "response",
    "GET /rooms takes its rows from labels",
    (d) => {
      list(d)["x-pagination"].items = "labels";
    },
  ],
  [
    "a list's end is told otherwise",
    "patch",
    "response",
    "GET /rooms is paged otherwise",
    (d) => {
      list(d)["x-pagination"].end = "short";
    },
  ],
];

const parameters: Row[] = [
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
    "minor",
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
    "minor",
    "request",
    "The query parameter page of GET /rooms changes its type from integer to integer or string",
    (d) => {
      parameter(d, "page").schema.type = ["integer", "string"];
    },
  ],
  [
    "a parameter's value is added",
    "minor",
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
    "minor",
    "request",
    "The query parameter page of GET /rooms changes its maximum from 100 to 500",
    (d) => {
      parameter(d, "page").schema.maximum = 500;
    },
  ],
  [
    "a parameter's default changes",
    "patch",
    "request",
    "The query parameter size of GET /rooms changes its default from 20 to 50",
    (d) => {
      parameter(d, "size").schema.default = 50;
    },
  ],
  [
    "a parameter is written otherwise",
    "major",
    "request",
    "GET /rooms changes the explode of the query parameter order from none to false",
    (d) => {
      parameter(d, "order").explode = false;
    },
  ],
  [
    "parameters change places",
    "patch",
    "none",
    "The document is written otherwise, with the same meaning",
    (d) => {
      list(d).parameters.reverse();
    },
  ],
];

const requests: Row[] = [
  [
    "an optional field is added",
    "minor",
    "request",
    "The request body of POST /rooms gains the field floor",
    (d) => {
      schemas(d).RoomCreate.properties.floor = { type: "integer" };
    },
  ],
  [
    "a required field is added",
    "major",
    "request",
    "The request body of POST /rooms gains the required field floor",
    (d) => {
      schemas(d).RoomCreate.properties.floor = { type: "integer" };
      schemas(d).RoomCreate.required.push("floor");
    },
  ],
  [
    "a required field is added where none was",
    "major",
    "request",
    "The request body of PUT /rooms/{room_id} gains the required field floor",
    (d) => {
      schemas(d).RoomUpdate.properties.floor = { type: "integer" };
      schemas(d).RoomUpdate.required = ["floor"];
    },
  ],
  [
    "a field becomes required",
    "major",
    "request",
    "The field note of the request body of POST /rooms is now required",
    (d) => {
      schemas(d).RoomCreate.required.push("note");
    },
  ],
  [
    "a field becomes optional",
    "minor",
    "request",
    "The field name of the request body of POST /rooms is no longer required",
    (d) => {
      schemas(d).RoomCreate.required = [];
    },
  ],
  [
    "a field of a strict body is removed",
    "major",
    "request",
    "The request body of POST /rooms loses the field note",
    (d) => {
      delete schemas(d).RoomCreate.properties.note;
    },
  ],
  [
    "a field of a tolerant body is removed",
    "major",
    "request",
    "The request body of PUT /rooms/{room_id} loses the field size",
    (d) => {
      delete schemas(d).RoomUpdate.properties.size;
    },
  ],
  [
    "a field is renamed",
    "major",
    "request",
    "The request body of PUT /rooms/{room_id} renames the field size to sizes",
    (d) => {
      schemas(d).RoomUpdate.properties.sizes = schemas(d).RoomUpdate.properties.size;
      delete schemas(d).RoomUpdate.properties.size;
    },
  ],
  [
    "a request value is added",
    "minor",
    "request",
    'The field state of the request body of POST /rooms also accepts "closed"',
    (d) => {
      schemas(d).RoomCreate.properties.state.enum.push("closed");
    },
  ],
  [
    "a request value is removed",
    "major",
    "request",
    'The field state of the request body of POST /rooms no longer accepts "locked"',
    (d) => {
      schemas(d).RoomCreate.properties.state.enum.pop();
    },
  ],
  [
    "a request field is opened to any value",
    "minor",
    "request",
    'The field state of the request body of POST /rooms is no longer limited to "open", "locked"',
    (d) => {
      delete schemas(d).RoomCreate.properties.state.enum;
    },
  ],
  [
    "a request field is limited to values",
    "major",
    "request",
    'The field note of the request body of POST /rooms is now one of "a", "b"',
    (d) => {
      schemas(d).RoomCreate.properties.note.enum = ["a", "b"];
    },
  ],
  [
    "a request field becomes nullable",
    "minor",
    "request",
    "The field note of the request body of POST /rooms can be null",
    (d) => {
      schemas(d).RoomCreate.properties.note.type = ["string", "null"];
    },
  ],
  [
    "a referenced request field becomes nullable",
    "minor",
    "request",
    "The field owner of the request body of POST /rooms can be null",
    (d) => {
      schemas(d).RoomCreate.properties.owner = {
        anyOf: [schemas(d).RoomCreate.properties.owner, { type: "null" }],
      };
    },
  ],
  [
    "a request field is shortened",
    "major",
    "request",
    "The field name of the request body of POST /rooms changes its maxLength from 40 to 20",
    (d) => {
      schemas(d).RoomCreate.properties.name.maxLength = 20;
    },
  ],
  [
    "a request field gets a pattern",
    "major",
    "request",
    'The field note of the request body of POST /rooms changes its pattern from none to "^[a-z]+$"',
    (d) => {
      schemas(d).RoomCreate.properties.note.pattern = "^[a-z]+$";
    },
  ],
  [
    "a request body becomes required",
    "major",
    "request",
    "PUT /rooms/{room_id} requires a request body",
    (d) => {
      room(d).put.requestBody.required = true;
    },
  ],
  [
    "a request body becomes optional",
    "minor",
    "request",
    "POST /rooms no longer requires a request body",
    (d) => {
      delete rooms(d).post.requestBody.required;
    },
  ],
  [
    "a required request body is added",
    "major",
    "request",
    "GET /rooms takes a required request body",
    (d) => {
      list(d).requestBody = { required: true, content: json({ type: "object" }) };
    },
  ],
  [
    "a request body is removed",
    "major",
    "request",
    "PUT /rooms/{room_id} no longer takes a request body",
    (d) => {
      delete room(d).put.requestBody;
    },
  ],
  [
    "a request can have another form",
    "minor",
    "request",
    "The request body of POST /rooms can also be text/csv",
    (d) => {
      rooms(d).post.requestBody.content["text/csv"] = { schema: { type: "string" } };
    },
  ],
];

const answers: Row[] = [
  [
    "a field comes back",
    "minor",
    "response",
    "Room gains the field area",
    (d) => {
      schemas(d).Room.properties.area = { type: "number" };
    },
  ],
  [
    "a field no longer comes back",
    "major",
    "response",
    "Room loses the field labels",
    (d) => {
      delete schemas(d).Room.properties.labels;
    },
  ],
  [
    "a field always comes back",
    "minor",
    "response",
    "The field floor of Room is now required",
    (d) => {
      schemas(d).Room.required.push("floor");
    },
  ],
  [
    "a field no longer always comes back",
    "major",
    "response",
    "The field name of Room is no longer required",
    (d) => {
      schemas(d).Room.required = ["id"];
    },
  ],
  [
    "an answer's value is added",
    "major",
    "response",
    'The field state of Room can also be "closed"',
    (d) => {
      schemas(d).Room.properties.state.enum.push("closed");
    },
  ],
  [
    "an answer's value is removed",
    "minor",
    "response",
    'The field state of Room is no longer "locked"',
    (d) => {
      schemas(d).Room.properties.state.enum.pop();
    },
  ],
  [
    "an answer's field can be any value",
    "major",
    "response",
    'The field state of Room is no longer limited to "open", "locked"',
    (d) => {
      delete schemas(d).Room.properties.state.enum;
    },
  ],
  [
    "a known value of an open set is added",
    "minor",
    "response",
    'The field kind of Room has the known values "attic" too',
    (d) => {
      schemas(d).Room.properties.kind["x-extensible-enum"].push("attic");
    },
  ],
  [
    "a known value of an open set is removed",
    "minor",
    "response",
    'The field kind of Room no longer has the known values "hall"',
    (d) => {
      schemas(d).Room.properties.kind["x-extensible-enum"].pop();
    },
  ],
  [
    "known values change places",
    "patch",
    "response",
    "The field kind of Room lists its known values in another order",
    (d) => {
      schemas(d).Room.properties.kind["x-extensible-enum"].reverse();
    },
  ],
  [
    "a string names its known values",
    "minor",
    "response",
    'The field name of Room names its known values: "a", "b"',
    (d) => {
      schemas(d).Room.properties.name["x-extensible-enum"] = ["a", "b"];
    },
  ],
  [
    "an answer's field is narrowed",
    "minor",
    "response",
    "The field level of Room changes its type from integer or string to integer",
    (d) => {
      schemas(d).Room.properties.level.type = "integer";
    },
  ],
  [
    "an open set is no longer listed",
    "major",
    "response",
    "The field kind of Room no longer names its known values",
    (d) => {
      delete schemas(d).Room.properties.kind["x-extensible-enum"];
    },
  ],
  [
    "an answer's field becomes nullable",
    "major",
    "response",
    "The field name of Room can be null",
    (d) => {
      schemas(d).Room.properties.name.type = ["string", "null"];
    },
  ],
  [
    "an answer's field is never null again",
    "minor",
    "response",
    "The field floor of Room is never null",
    (d) => {
      schemas(d).Room.properties.floor.type = "integer";
    },
  ],
  [
    "an answer's field gets another type",
    "major",
    "response",
    "The field id of Room changes its type from integer to string",
    (d) => {
      schemas(d).Room.properties.id.type = "string";
    },
  ],
  [
    "a longer text comes back",
    "major",
    "response",
    "The field name of Room changes its maxLength from 40 to 80",
    (d) => {
      schemas(d).Room.properties.name.maxLength = 80;
    },
  ],
  [
    "items get another type",
    "major",
    "response",
    "Each item of labels in Room changes its type from string to integer",
    (d) => {
      schemas(d).Room.properties.labels.items.type = "integer";
    },
  ],
  [
    "a field is deprecated",
    "minor",
    "response",
    "The field labels of Room is deprecated",
    (d) => {
      schemas(d).Room.properties.labels.deprecated = true;
    },
  ],
  [
    "an error is added",
    "minor",
    "response",
    "GET /rooms can answer 403",
    (d) => {
      list(d).responses[403] = { description: "", content: json({ $ref: "#/components/schemas/Problem" }) };
    },
  ],
  [
    "an error is removed",
    "major",
    "response",
    "POST /rooms no longer answers 409",
    (d) => {
      delete rooms(d).post.responses[409];
    },
  ],
  [
    "another success is added",
    "major",
    "response",
    "POST /rooms can answer 202",
    (d) => {
      rooms(d).post.responses[202] = { description: "" };
    },
  ],
  [
    "a success with the same body is added",
    "minor",
    "response",
    "POST /rooms can answer 200",
    (d) => {
      rooms(d).post.responses[200] = { ...rooms(d).post.responses[201] };
    },
  ],
  [
    "an answer has another form",
    "major",
    "response",
    "The answer of GET /rooms can also be text/csv",
    (d) => {
      list(d).responses[200].content["text/csv"] = { schema: { type: "string" } };
    },
  ],
  [
    "a header is added",
    "minor",
    "response",
    "The answer of GET /rooms gains the header X-Left",
    (d) => {
      list(d).responses[200].headers["X-Left"] = { schema: { type: "integer" } };
    },
  ],
  [
    "a header is removed",
    "major",
    "response",
    "The answer of GET /rooms loses the header X-Total",
    (d) => {
      delete list(d).responses[200].headers["X-Total"];
    },
  ],
  [
    "a type that no operation uses loses a field",
    "major",
    "response",
    "Failure loses the field reason",
    (d) => {
      delete schemas(d).Failure.properties.reason;
    },
  ],
];

const names: Row[] = [
  [
    "a schema is renamed",
    "major",
    "response",
    "The type Person is now called Human",
    (d) => {
      schemas(d).Human = schemas(d).Person;
      delete schemas(d).Person;
      schemas(d).Room.properties.owner.$ref = "#/components/schemas/Human";
    },
  ],
  [
    "an unused schema is removed",
    "major",
    "none",
    "The type Failure is removed",
    (d) => {
      delete schemas(d).Failure;
    },
  ],
  [
    "a schema is added",
    "minor",
    "none",
    "The type Guest is new",
    (d) => {
      schemas(d).Guest = { type: "object" };
    },
  ],
  [
    "an answer is renamed",
    "major",
    "response",
    "The type Refused is now called Denied",
    (d) => {
      d.components.responses.Denied = d.components.responses.Refused;
      delete d.components.responses.Refused;
      for (const operation of [list(d), room(d).get, room(d).put])
        operation.responses[401].$ref = "#/components/responses/Denied";
    },
  ],
  [
    "a single allOf is written out",
    "patch",
    "none",
    "The document is written otherwise, with the same meaning",
    (d) => {
      schemas(d).Room.properties.owner = { allOf: [schemas(d).Room.properties.owner] };
    },
  ],
  [
    "a scheme changes",
    "major",
    "none",
    "Scheme of security scheme token changed from 'bearer' to 'basic'",
    (d) => {
      d.components.securitySchemes.token.scheme = "basic";
    },
  ],
];

const documentation: Row[] = [
  [
    "an operation's description changes",
    "patch",
    "none",
    "The documentation of GET /rooms changes (summary)",
    (d) => {
      list(d).summary = "Lists all the rooms.";
    },
  ],
  [
    "a field's description changes",
    "patch",
    "none",
    "The documentation of Room changes (description)",
    (d) => {
      schemas(d).Room.properties.name.description = "Its name.";
    },
  ],
  [
    "an example is added",
    "patch",
    "none",
    "The documentation of Room changes (example)",
    (d) => {
      schemas(d).Room.properties.id.examples = [7];
    },
  ],
  [
    "evidence is noted",
    "patch",
    "none",
    "The documentation of Room changes (x-evidence, x-reason)",
    (d) => {
      Object.assign(schemas(d).Room.properties.labels, {
        "x-evidence": "observed",
        "x-reason": "A client reads it.",
      });
    },
  ],
  [
    "a tag changes",
    "patch",
    "none",
    "The documentation of GET /rooms changes (tags)",
    (d) => {
      list(d).tags = ["space"];
    },
  ],
];

/** Each edit, the level that it needs, the way it concerns, and the sentence that tells it. */
export const singleChanges: SingleChange[] = [
  ...operations,
  ...parameters,
  ...requests,
  ...answers,
  ...names,
  ...documentation,
].map(([what, level, direction, sentence, edit]) => ({ what, level, direction, sentence, edit }));
