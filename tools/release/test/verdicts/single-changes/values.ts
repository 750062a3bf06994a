import { list, parameter, type Row, room, rooms, schemas, withKinds, withTags } from "./row.ts";

/** How values are written, limited and told apart. */
export const values: readonly Row[] = [
  [
    "a parameter is written as JSON",
    "major",
    "request",
    "GET /rooms writes the query parameter order as application/json",
    (d) => {
      const order = parameter(d, "order");
      order.content = { "application/json": { schema: order.schema } };
      delete order.schema;
    },
  ],
  [
    "a parameter is no longer written as JSON",
    "major",
    "request",
    "GET /rooms no longer writes the query parameter order as application/json",
    (d) => {
      const order = parameter(d, "order");
      order.schema = order.content["application/json"].schema;
      delete order.content;
    },
    (d) => {
      const order = parameter(d, "order");
      order.content = { "application/json": { schema: order.schema } };
      delete order.schema;
    },
  ],
  [
    "what a parameter's JSON holds is narrowed",
    "major",
    "request",
    'The query parameter order of GET /rooms no longer accepts "desc"',
    (d) => {
      parameter(d, "order").content["application/json"].schema.enum.pop();
    },
    (d) => {
      const order = parameter(d, "order");
      order.content = { "application/json": { schema: order.schema } };
      delete order.schema;
    },
  ],
  [
    "a parameter has another style",
    "major",
    "request",
    'GET /rooms changes the style of the query parameter order from none to "pipeDelimited"',
    (d) => {
      parameter(d, "order").style = "pipeDelimited";
    },
  ],
  [
    "reserved characters are no longer encoded",
    "major",
    "request",
    "GET /rooms writes reserved characters in the query parameter order as they are",
    (d) => {
      parameter(d, "order").allowReserved = true;
    },
  ],
  [
    "a parameter may be empty",
    "minor",
    "request",
    "GET /rooms takes the query parameter order without a value",
    (d) => {
      parameter(d, "order").allowEmptyValue = true;
    },
  ],
  [
    "a parameter may no longer be empty",
    "major",
    "request",
    "GET /rooms no longer takes the query parameter order without a value",
    (d) => {
      delete parameter(d, "order").allowEmptyValue;
    },
    (d) => {
      parameter(d, "order").allowEmptyValue = true;
    },
  ],
  [
    "a path parameter takes more",
    "minor",
    "request",
    "The path parameter room_id of GET /rooms/{room_id} changes its type from integer to integer or string",
    (d) => {
      room(d).parameters[0].schema.type = ["integer", "string"];
    },
  ],
  [
    "a path parameter gets another type",
    "major",
    "request",
    "The path parameter room_id of GET /rooms/{room_id} changes its type from integer to string",
    (d) => {
      room(d).parameters[0].schema.type = "string";
    },
  ],
  [
    "an answer's field is no longer given back",
    "major",
    "response",
    "The field name of Room is no longer given back",
    (d) => {
      schemas(d).Room.properties.name.writeOnly = true;
    },
  ],
  [
    "an answer's field is given back at last",
    "minor",
    "response",
    "The field name of Room is given back",
    (d) => {
      delete schemas(d).Room.properties.name.writeOnly;
    },
    (d) => {
      schemas(d).Room.properties.name.writeOnly = true;
    },
  ],
  [
    "an answer's field is the server's alone",
    "patch",
    "response",
    "The field name of Room is set by the server alone",
    (d) => {
      schemas(d).Room.properties.name.readOnly = true;
    },
  ],
  [
    "a request's field can no longer be set",
    "major",
    "request",
    "The field note of the request body of POST /rooms can no longer be set",
    (d) => {
      schemas(d).RoomCreate.properties.note.readOnly = true;
    },
  ],
  [
    "a request's field can be set at last",
    "minor",
    "request",
    "The field note of the request body of POST /rooms can be set",
    (d) => {
      delete schemas(d).RoomCreate.properties.note.readOnly;
    },
    (d) => {
      schemas(d).RoomCreate.properties.note.readOnly = true;
    },
  ],
  [
    "a request's field is kept secret",
    "patch",
    "request",
    "The field note of the request body of POST /rooms is never given back",
    (d) => {
      schemas(d).RoomCreate.properties.note.writeOnly = true;
    },
  ],
  [
    "the value that tells a form changes",
    "major",
    "response",
    'The kind of the field form of Room can also be "human"',
    (d) => {
      const { mapping } = schemas(d).Room.properties.form.discriminator;
      mapping.human = mapping.person;
      delete mapping.person;
    },
    withKinds,
  ],
  [
    "a further value tells a form",
    "major",
    "response",
    'The kind of the field form of Room can also be "human"',
    (d) => {
      schemas(d).Room.properties.form.discriminator.mapping.human = "#/components/schemas/Person";
    },
    withKinds,
  ],
  [
    "forms are told by another field",
    "major",
    "response",
    "The field form of Room is told by its type instead of its kind",
    (d) => {
      schemas(d).Room.properties.form.discriminator.propertyName = "type";
    },
    withKinds,
  ],
  [
    "forms can be told apart",
    "minor",
    "response",
    "The field form of Room is told by its kind",
    (d) => {
      schemas(d).Room.properties.form.discriminator = { propertyName: "kind" };
    },
    (d) => {
      withKinds(d);
      delete schemas(d).Room.properties.form.discriminator;
    },
  ],
  [
    "forms can no longer be told apart",
    "major",
    "response",
    "The field form of Room is no longer told by its kind",
    (d) => {
      delete schemas(d).Room.properties.form.discriminator;
    },
    withKinds,
  ],
  [
    "a request takes a text or a number",
    "minor",
    "request",
    "The field note of the request body of POST /rooms changes its type from string to integer or string",
    (d) => {
      schemas(d).RoomCreate.properties.note = { oneOf: [{ type: "string" }, { type: "integer" }] };
    },
  ],
  [
    "a request takes a text or an object",
    "minor",
    "request",
    "The field note of the request body of POST /rooms gains an alternative",
    (d) => {
      schemas(d).RoomCreate.properties.note = {
        anyOf: [{ type: "string" }, schemas(d).RoomCreate.properties.owner],
      };
    },
  ],
  [
    "a request takes an object or a text",
    "minor",
    "request",
    "The field owner of the request body of POST /rooms gains an alternative",
    (d) => {
      schemas(d).RoomCreate.properties.owner = {
        oneOf: [schemas(d).RoomCreate.properties.owner, { type: "string" }],
      };
    },
  ],
  [
    "a request takes an object only",
    "major",
    "request",
    "The field owner of the request body of POST /rooms loses an alternative",
    (d) => {
      schemas(d).RoomCreate.properties.owner = schemas(d).RoomCreate.properties.owner.oneOf[0];
    },
    (d) => {
      const { properties } = schemas(d).RoomCreate;
      properties.owner = { oneOf: [properties.owner, { type: "string" }] };
    },
  ],
  [
    "an answer can be a text, too",
    "major",
    "response",
    "The field owner of Room gains an alternative",
    (d) => {
      schemas(d).Room.properties.owner = { oneOf: [schemas(d).Room.properties.owner, { type: "string" }] };
    },
  ],
  [
    "an answer's items can be objects, too",
    "major",
    "response",
    "Each item of labels in Room gains an alternative",
    (d) => {
      schemas(d).Room.properties.labels.items = {
        oneOf: [{ type: "string" }, schemas(d).Room.properties.owner],
      };
    },
  ],
  [
    "a strict request takes other fields",
    "minor",
    "request",
    "The request body of POST /rooms takes any other fields",
    (d) => {
      delete schemas(d).RoomCreate.additionalProperties;
    },
  ],
  [
    "a tolerant request takes no other fields",
    "major",
    "request",
    "The request body of PUT /rooms/{room_id} takes no other fields",
    (d) => {
      schemas(d).RoomUpdate.additionalProperties = false;
    },
  ],
  [
    "an answer has other fields of one form",
    "minor",
    "response",
    "Room can have other fields of one form",
    (d) => {
      schemas(d).Room.additionalProperties = { type: "string" };
    },
  ],
  [
    "an answer promises to have no other fields",
    "minor",
    "response",
    "Room has no other fields",
    (d) => {
      schemas(d).Room.additionalProperties = false;
    },
  ],
  [
    "a request takes fractions",
    "minor",
    "request",
    "The field size of the request body of PUT /rooms/{room_id} changes its type from integer to number",
    (d) => {
      schemas(d).RoomUpdate.properties.size.type = "number";
    },
  ],
  [
    "an answer has fractions",
    "major",
    "response",
    "The field id of Room changes its type from integer to number",
    (d) => {
      schemas(d).Room.properties.id.type = "number";
    },
  ],
  [
    "a request's longest text is no longer told",
    "minor",
    "request",
    "The field name of the request body of POST /rooms changes its maximum length from 40 to none",
    (d) => {
      delete schemas(d).RoomCreate.properties.name.maxLength;
    },
  ],
  [
    "a request's field takes anything",
    "minor",
    "request",
    "The field note of the request body of POST /rooms changes its type from string to any",
    (d) => {
      delete schemas(d).RoomCreate.properties.note.type;
    },
  ],
  [
    "a request's items take more",
    "minor",
    "request",
    "Each item of tags in the request body of POST /rooms changes its type from string to integer or string",
    (d) => {
      schemas(d).RoomCreate.properties.tags.items = { type: ["string", "integer"] };
    },
    withTags,
  ],
  [
    "a request's items are no longer described",
    "minor",
    "request",
    "Each item of tags in the request body of POST /rooms is no longer described",
    (d) => {
      delete schemas(d).RoomCreate.properties.tags.items;
    },
    withTags,
  ],
  [
    "a request's list may not be empty",
    "major",
    "request",
    "The field tags of the request body of POST /rooms changes its minimum number of items from none to 1",
    (d) => {
      schemas(d).RoomCreate.properties.tags.minItems = 1;
    },
    withTags,
  ],
  [
    "a request's list holds nothing twice",
    "major",
    "request",
    "The field tags of the request body of POST /rooms holds no item twice",
    (d) => {
      schemas(d).RoomCreate.properties.tags.uniqueItems = true;
    },
    withTags,
  ],
  [
    "a request's only value changes",
    "major",
    "request",
    'The field note of the request body of POST /rooms no longer accepts "a"',
    (d) => {
      schemas(d).RoomCreate.properties.note.const = "b";
    },
    (d) => {
      schemas(d).RoomCreate.properties.note.const = "a";
    },
  ],
  [
    "a request's only value gets a second",
    "minor",
    "request",
    'The field note of the request body of POST /rooms also accepts "b"',
    (d) => {
      schemas(d).RoomCreate.properties.note = { type: "string", enum: ["a", "b"] };
    },
    (d) => {
      schemas(d).RoomCreate.properties.note.const = "a";
    },
  ],
  [
    "a request's numbers go by steps",
    "major",
    "request",
    "The field size of the request body of PUT /rooms/{room_id} changes its step from none to 5",
    (d) => {
      schemas(d).RoomUpdate.properties.size.multipleOf = 5;
    },
  ],
  [
    "a request excludes a value",
    "major",
    "request",
    "The field note of the request body of POST /rooms excludes some values",
    (d) => {
      schemas(d).RoomCreate.properties.note.not = { const: "x" };
    },
  ],
  [
    "a request's fields need each other",
    "major",
    "request",
    "The request body of POST /rooms requires further fields where some are given",
    (d) => {
      schemas(d).RoomCreate.dependentRequired = { note: ["state"] };
    },
  ],
  [
    "an answer has fields of given names",
    "minor",
    "response",
    "Room can have further fields of given names",
    (d) => {
      schemas(d).Room.patternProperties = { "^x-": { type: "string" } };
    },
  ],
  [
    "a header is always there",
    "minor",
    "response",
    "The header X-Total of the answer of GET /rooms is always there",
    (d) => {
      list(d).responses[200].headers["X-Total"].required = true;
    },
  ],
  [
    "an answer's header gets another type",
    "major",
    "response",
    "The header X-Total of the answer of GET /rooms changes its type from integer to string",
    (d) => {
      list(d).responses[200].headers["X-Total"].schema.type = "string";
    },
  ],
  [
    "a form's parts are written in a type of their own",
    "minor",
    "request",
    "The request body of PUT /rooms/{room_id} says how its parts are written",
    (d) => {
      room(d).put.requestBody.content["multipart/form-data"].encoding = {
        plan: { contentType: "image/png" },
      };
    },
    (d) => {
      const plan = { type: "string", format: "binary" };
      room(d).put.requestBody.content = {
        "multipart/form-data": { schema: { type: "object", properties: { plan } } },
      };
    },
  ],
  [
    "the server can call back",
    "minor",
    "none",
    "POST /rooms can call back",
    (d) => {
      rooms(d).post.callbacks = {
        done: { "{$request.body#/url}": { post: { responses: { 200: { description: "" } } } } },
      };
    },
  ],
  [
    "an effect goes from read to idempotent",
    "minor",
    "request",
    "GET /rooms is no longer repeated after a failure of the server (500)",
    (d) => {
      list(d)["x-effect"] = "idempotent";
    },
  ],
  [
    "an effect goes from idempotent to read",
    "minor",
    "request",
    "PUT /rooms/{room_id} may now be repeated after a failure of the server (500), too",
    (d) => {
      room(d).put["x-effect"] = "read";
    },
  ],
  [
    "an effect goes from idempotent to once",
    "minor",
    "request",
    "PUT /rooms/{room_id} is no longer repeated after a lost answer",
    (d) => {
      room(d).put["x-effect"] = "once";
    },
  ],
  [
    "an effect goes from once to read",
    "major",
    "request",
    "POST /rooms may now be repeated after a lost answer",
    (d) => {
      rooms(d).post["x-effect"] = "read";
    },
  ],
];
