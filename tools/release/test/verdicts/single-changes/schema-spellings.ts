import { answered, parameter, put, reference, type Spelling, schemas, sent, set, withKinds } from "./row.ts";

/** What can be written of a value in several ways, and says the same in each. */
export const schemaSpellings: readonly Spelling[] = [
  [
    "a limit of whole numbers",
    put(answered, "id", { type: "integer", minimum: 1 }),
    put(answered, "id", { type: "integer", exclusiveMinimum: 0 }),
  ],
  [
    "an upper limit of whole numbers",
    put(answered, "id", { type: "integer", maximum: 9 }),
    put(answered, "id", { type: "integer", exclusiveMaximum: 10 }),
  ],
  [
    "limits between whole numbers",
    put(sent, "note", { type: "integer", minimum: 1, maximum: 9 }),
    put(sent, "note", { type: "integer", minimum: 0.5, maximum: 9.5 }),
  ],
  [
    "steps of one for whole numbers",
    put(sent, "note", { type: "integer", multipleOf: 1 }),
    put(sent, "note", { type: "integer" }),
  ],
  [
    "numbers in steps of one",
    put(answered, "id", { type: "number", multipleOf: 1 }),
    put(answered, "id", { type: "integer" }),
  ],
  [
    "a limit beside a narrower one",
    put(sent, "note", { type: "number", minimum: 0, exclusiveMinimum: 0 }),
    put(sent, "note", { type: "number", exclusiveMinimum: 0 }),
  ],
  [
    "a limit of zero with another sign",
    put(sent, "note", { type: "integer", maximum: 0 }),
    put(sent, "note", { type: "integer", exclusiveMaximum: 1 }),
  ],
  ["the type of a closed set", put(sent, "state", { enum: ["open", "locked"] })],
  [
    "the type of an only value",
    put(answered, "state", { const: "a" }),
    put(answered, "state", { type: "string", enum: ["a"] }),
  ],
  [
    "the type of a set of numbers",
    put(answered, "id", { enum: [1, 2] }),
    put(answered, "id", { type: "integer", enum: [1, 2] }),
  ],
  [
    "both values of a boolean",
    put(answered, "id", { enum: [true, false] }),
    put(answered, "id", { type: "boolean" }),
  ],
  [
    "both values of a boolean that can be null",
    put(answered, "id", { enum: [true, false, null] }),
    put(answered, "id", { type: ["boolean", "null"] }),
  ],
  [
    "null as an only value",
    put(answered, "id", { anyOf: [reference("Person"), { const: null }] }),
    put(answered, "id", { anyOf: [reference("Person"), { type: "null" }] }),
  ],
  [
    "or null as a list of types",
    put(answered, "name", { anyOf: [{ type: "string", maxLength: 4 }, { type: "null" }] }),
    put(answered, "name", { type: ["string", "null"], maxLength: 4 }),
  ],
  [
    "null among the values of a set",
    put(answered, "state", { type: ["string", "null"], enum: ["a", "b", null] }),
    put(answered, "state", { type: ["string", "null"], enum: ["a", "b"] }),
  ],
  [
    "a set or null",
    put(answered, "state", { anyOf: [{ type: "string", enum: ["a", "b"] }, { type: "null" }] }),
    put(answered, "state", { enum: ["a", "b", null] }),
  ],
  ["alternatives of only values", put(sent, "state", { oneOf: [{ const: "open" }, { const: "locked" }] })],
  [
    "alternatives of only values and null",
    put(sent, "state", { oneOf: [{ const: "open" }, { const: "locked" }, { const: null }] }),
    put(sent, "state", { type: ["string", "null"], enum: ["open", "locked", null] }),
  ],
  [
    "alternatives in alternatives",
    put(answered, "form", {
      oneOf: [{ oneOf: [reference("Person"), reference("Alias")] }, { type: "string" }],
    }),
    put(answered, "form", { oneOf: [reference("Person"), reference("Alias"), { type: "string" }] }),
  ],
  [
    "null in alternatives in alternatives",
    put(answered, "form", {
      anyOf: [{ anyOf: [reference("Person"), { type: "null" }] }, reference("Alias")],
    }),
    put(answered, "form", { oneOf: [reference("Person"), reference("Alias"), { type: "null" }] }),
  ],
  [
    "types in alternatives in alternatives",
    put(answered, "level", {
      anyOf: [{ anyOf: [{ type: "integer" }, { type: "string" }] }, { type: "null" }],
    }),
    put(answered, "level", { type: ["integer", "string", "null"] }),
  ],
  ["a repeated alternative", (d) => answered(d).form.oneOf.push(answered(d).form.oneOf[0])],
  [
    "items of any form, in so many words",
    put(answered, "labels", { type: "array", items: {} }),
    put(answered, "labels", { type: "array" }),
  ],
  [
    "items: true",
    put(answered, "labels", { type: "array", items: true }),
    put(answered, "labels", { type: "array", items: {} }),
  ],
  ["a field that is true", put(answered, "any", true), put(answered, "any", {})],
  [
    "a mapping by name",
    (d) => {
      answered(d).form.discriminator.mapping = { person: "Person", node: "Node" };
    },
    withKinds,
  ],
  [
    "a mapping as it is anyway",
    (d) => {
      answered(d).form.discriminator.mapping = { Person: reference("Person").$ref, Node: "Node" };
    },
    (d) => {
      withKinds(d);
      delete answered(d).form.discriminator.mapping;
    },
  ],
  [
    "an empty mapping",
    (d) => {
      answered(d).form.discriminator.mapping = {};
    },
    (d) => {
      withKinds(d);
      delete answered(d).form.discriminator.mapping;
    },
  ],
  [
    "properties: {}",
    put(answered, "any", { type: "object", properties: {} }),
    put(answered, "any", { type: "object" }),
  ],
  [
    "an empty part",
    (d) => {
      schemas(d).Meeting.allOf.push({});
    },
  ],
  [
    "a repeated part",
    (d) => {
      schemas(d).Meeting.allOf.push(reference("Booking"));
    },
  ],
  ["an empty list of parts", set((d) => schemas(d).Person, { allOf: [] })],
  [
    "parts in parts",
    (d) => {
      schemas(d).Meeting.allOf = [{ allOf: schemas(d).Meeting.allOf }];
    },
  ],
  [
    "a part alone",
    (d) => {
      answered(d).owner = { allOf: [reference("Person")] };
    },
  ],
  [
    "a description beside a part alone",
    (d) => {
      answered(d).owner = { description: "Whose it is.", allOf: [reference("Person")] };
    },
    (d) => {
      answered(d).owner = { description: "Whose it is.", ...reference("Person") };
    },
  ],
  [
    "a description beside an alternative alone",
    (d) => {
      answered(d).name = { description: "x", anyOf: [{ type: "string" }] };
    },
    (d) => {
      answered(d).name = { description: "x", type: "string" };
    },
  ],
  [
    "a required field twice",
    (d) => {
      schemas(d).Room.required.push("id");
    },
  ],
  [
    "a value twice",
    (d) => {
      answered(d).state.enum.push("open");
    },
  ],
  [
    "a known value twice",
    (d) => {
      answered(d).kind["x-extensible-enum"].push("hall");
    },
  ],
  ["a type twice", put(answered, "level", { type: ["integer", "string", "string"] })],
  [
    "fields without a word that it is an object",
    (d) => {
      delete schemas(d).Person.type;
    },
  ],
  ["else without if", set((d) => schemas(d).Person, { else: { required: ["email"] } })],
  ["names of any form", set((d) => schemas(d).Person, { propertyNames: {} })],
  ["not: false", set((d) => schemas(d).Person, { not: false })],
  [
    "const beside the same enum",
    put(answered, "state", { enum: ["a"], const: "a" }),
    put(answered, "state", { const: "a" }),
  ],
  [
    "a parameter's media type in capitals",
    (d) => {
      const p = parameter(d, "order");
      p.content = { "Application/JSON": { schema: { type: "string" } } };
    },
    (d) => {
      const p = parameter(d, "order");
      delete p.schema;
      p.content = { "application/json": { schema: { type: "string" } } };
    },
  ],
  [
    "a part that is nullable stays",
    put(answered, "owner", { anyOf: [{ allOf: [reference("Person")] }, { type: "null" }] }),
    put(answered, "owner", { anyOf: [reference("Person"), { type: "null" }] }),
  ],
  [
    "null as two of the alternatives",
    put(answered, "owner", { anyOf: [reference("Person"), { type: "null" }, { const: null }] }),
    put(answered, "owner", { anyOf: [reference("Person"), { type: "null" }] }),
  ],
  [
    "null as a closed set",
    put(answered, "owner", { anyOf: [reference("Person"), { enum: [null] }] }),
    put(answered, "owner", { anyOf: [reference("Person"), { type: "null" }] }),
  ],
  [
    "boolean from two consts",
    put(answered, "flag", { oneOf: [{ const: true }, { const: false }] }),
    put(answered, "flag", { type: "boolean" }),
  ],
  [
    "set in set alternatives",
    put(answered, "state", { anyOf: [{ anyOf: [{ const: "open" }] }, { const: "locked" }] }),
  ],
  [
    "an allOf of one beside a deprecation",
    put(answered, "owner", { allOf: [reference("Person")], deprecated: true }),
    put(answered, "owner", { ...reference("Person"), deprecated: true }),
  ],
  [
    "other fields that are lists of anything",
    put((d) => schemas(d).Person, "additionalProperties", { type: "array", items: {} }),
    put((d) => schemas(d).Person, "additionalProperties", { type: "array", items: true }),
  ],
  [
    "no content in so many words",
    (d) => {
      d.paths["/rooms"].additionalOperations.CLEAR.responses[204].content = {};
    },
  ],
  [
    "some texts beside all texts",
    put(answered, "name", { anyOf: [{ type: "string" }, { type: "string", format: "uri" }] }),
    put(answered, "name", { type: "string" }),
  ],
];
