import { list, parameter, room, rooms, type Spelling, schemas, withOauth } from "./row.ts";

/** What can be written in several ways, and says the same in each. */
export const spellings: readonly Spelling[] = [
  [
    "a repeated list of what the document says of credentials",
    (d) => {
      list(d).security = [{ token: [] }];
    },
  ],
  [
    "explode as it is anyway",
    (d) => {
      parameter(d, "order").explode = true;
    },
  ],
  [
    "the style of a query parameter as it is anyway",
    (d) => {
      parameter(d, "order").style = "form";
    },
  ],
  [
    "the style of a header as it is anyway",
    (d) => {
      Object.assign(parameter(d, "X-Trace"), { style: "simple", explode: false });
    },
  ],
  [
    "the style of a path parameter as it is anyway",
    (d) => {
      room(d).parameters[0].style = "simple";
    },
  ],
  [
    "allowReserved: false",
    (d) => {
      parameter(d, "order").allowReserved = false;
    },
  ],
  [
    "allowEmptyValue: false",
    (d) => {
      parameter(d, "order").allowEmptyValue = false;
    },
  ],
  [
    "required: false of a parameter",
    (d) => {
      parameter(d, "order").required = false;
    },
  ],
  [
    "required: false of a body",
    (d) => {
      room(d).put.requestBody.required = false;
    },
  ],
  [
    "required: false of a header",
    (d) => {
      list(d).responses[200].headers["X-Total"].required = false;
    },
  ],
  [
    "deprecated: false",
    (d) => {
      list(d).deprecated = false;
    },
  ],
  [
    "uniqueItems: false",
    (d) => {
      schemas(d).Room.properties.labels.uniqueItems = false;
    },
  ],
  [
    "readOnly: false and writeOnly: false",
    (d) => {
      Object.assign(schemas(d).Room.properties.name, { readOnly: false, writeOnly: false });
    },
  ],
  [
    "minLength: 0 of an answer",
    (d) => {
      schemas(d).Room.properties.name.minLength = 0;
    },
  ],
  [
    "minLength: 0 of a request",
    (d) => {
      schemas(d).RoomCreate.properties.note.minLength = 0;
    },
  ],
  [
    "minItems: 0",
    (d) => {
      schemas(d).Room.properties.labels.minItems = 0;
    },
  ],
  [
    "minProperties: 0",
    (d) => {
      schemas(d).Room.minProperties = 0;
    },
  ],
  [
    "an empty list of required fields",
    (d) => {
      schemas(d).RoomUpdate.required = [];
    },
  ],
  [
    "anyOf for oneOf of an answer",
    (d) => {
      const { form } = schemas(d).Room.properties;
      form.anyOf = form.oneOf;
      delete form.oneOf;
    },
  ],
  [
    "anyOf for oneOf of a request",
    (d) => {
      const { plan } = schemas(d).RoomCreate.properties;
      plan.anyOf = plan.oneOf;
      delete plan.oneOf;
    },
  ],
  [
    "const for an enum of one",
    (d) => {
      schemas(d).RoomCreate.properties.note = { type: "string", const: "a" };
    },
    (d) => {
      schemas(d).RoomCreate.properties.note = { type: "string", enum: ["a"] };
    },
  ],
  [
    "anyOf of one reference",
    (d) => {
      schemas(d).Room.properties.owner = { anyOf: [schemas(d).Room.properties.owner] };
    },
  ],
  [
    "oneOf of one type",
    (d) => {
      schemas(d).RoomCreate.properties.note = { oneOf: [{ type: "string" }] };
    },
  ],
  [
    "a list of types for alternatives of types",
    (d) => {
      schemas(d).Room.properties.level = { anyOf: [{ type: "integer" }, { type: "string" }] };
    },
  ],
  [
    "integer beside number",
    (d) => {
      schemas(d).RoomUpdate.properties.size.type = ["number", "integer"];
    },
    (d) => {
      schemas(d).RoomUpdate.properties.size.type = "number";
    },
  ],
  [
    "a charset of a request",
    (d) => {
      const { content } = rooms(d).post.requestBody;
      content["application/json; charset=utf-8"] = content["application/json"];
      delete content["application/json"];
    },
  ],
  [
    "a charset of an answer",
    (d) => {
      const { content } = list(d).responses[200];
      content["application/json;charset=UTF-8"] = content["application/json"];
      delete content["application/json"];
    },
  ],
  [
    "scopes in another order",
    (d) => {
      d.security = [{ oauth: ["rooms", "all"] }];
    },
    (d) => {
      withOauth(d);
      d.security = [{ oauth: ["all", "rooms"] }];
    },
  ],
  [
    "nothing at all as one of the credentials that are enough",
    (d) => {
      list(d).security = [{}];
    },
    (d) => {
      list(d).security = [];
    },
  ],
  [
    "an empty schema for other fields of any form",
    (d) => {
      schemas(d).Room.additionalProperties = {};
    },
    (d) => {
      schemas(d).Room.additionalProperties = true;
    },
  ],
];
