import { list, parameter, put, type Row, reference, room, schemas, withOauth } from "./row.ts";

/** Credentials and parameters that are shared or of one operation. */
export const access: readonly Row[] = [
  [
    "one of two credentials is enough",
    "minor",
    "request",
    "Every call also takes the credentials token, or key",
    (d) => {
      d.security = [{ token: [] }, { key: [] }];
    },
    (d) => {
      d.components.securitySchemes.key = { type: "apiKey", in: "header", name: "Key" };
      d.security = [{ token: [], key: [] }];
    },
  ],
  [
    "both of two credentials are needed",
    "major",
    "request",
    "Every call needs other credentials: token and key",
    (d) => {
      d.security = [{ token: [], key: [] }];
    },
    (d) => {
      d.components.securitySchemes.key = { type: "apiKey", in: "header", name: "Key" };
      d.security = [{ token: [] }, { key: [] }];
    },
  ],
  [
    "credentials of one operation move",
    "major",
    "request",
    "The credentials key are sent as the header Other instead of the header Key",
    (d) => {
      d.components.securitySchemes.key.name = "Other";
    },
    (d) => {
      d.components.securitySchemes.key = { type: "apiKey", in: "header", name: "Key" };
      list(d).security = [{ key: [] }];
    },
  ],
  [
    "credentials that nothing takes go out of use",
    "patch",
    "none",
    "The credentials key, which no operation takes, are deprecated",
    (d) => {
      d.components.securitySchemes.key.deprecated = true;
    },
    (d) => {
      d.components.securitySchemes.key = { type: "apiKey", in: "header", name: "Key" };
    },
  ],
  [
    "a scope is described",
    "patch",
    "none",
    "The document is written otherwise, with the same meaning",
    (d) => {
      d.components.securitySchemes.oauth.flows.clientCredentials.scopes.all = "All.";
    },
    withOauth,
  ],
  [
    "credentials are described",
    "patch",
    "none",
    "The documentation of token changes (description)",
    (d) => {
      d.components.securitySchemes.token.description = "All.";
    },
  ],
  [
    "certificates instead of a token",
    "major",
    "request",
    "The credentials token are sent as mutualTLS instead of HTTP bearer",
    (d) => {
      d.components.securitySchemes.token = { type: "mutualTLS" };
    },
  ],
  [
    "credentials move and go out of use",
    "major",
    "request",
    "The credentials token are sent as HTTP basic instead of HTTP bearer",
    (d) => {
      Object.assign(d.components.securitySchemes.token, { scheme: "basic", deprecated: true });
    },
  ],
  [
    "credentials that nothing takes go",
    "patch",
    "none",
    "The document is written otherwise, with the same meaning",
    (d) => {
      delete d.components.securitySchemes.key;
    },
    (d) => {
      d.components.securitySchemes.key = { type: "apiKey", in: "header", name: "Key" };
    },
  ],
  [
    "a parameter moves to a header",
    "major",
    "request",
    "GET /rooms moves the parameter order from the query to the header",
    (d) => {
      parameter(d, "order").in = "header";
    },
  ],
  [
    "a parameter need not be sent",
    "none",
    "request",
    "GET /rooms no longer requires the query parameter size",
    (d) => {
      delete parameter(d, "size").required;
    },
  ],
  [
    "a parameter comes back into use",
    "patch",
    "request",
    "GET /rooms brings back the query parameter order",
    (d) => {
      delete parameter(d, "order").deprecated;
    },
    (d) => {
      parameter(d, "order").deprecated = true;
    },
  ],
  [
    "fields are written in brackets",
    "major",
    "request",
    "GET /rooms writes the query parameter order in the style deepObject",
    (d) => {
      parameter(d, "order").style = "deepObject";
    },
    put((d) => parameter(d, "order"), "schema", { type: "object", properties: { a: { type: "string" } } }),
  ],
  [
    "a shared parameter is taken",
    "minor",
    "request",
    "GET /rooms gains the query parameter lang",
    (d) => {
      list(d).parameters.push({ $ref: "#/components/parameters/Language" });
    },
  ],
  [
    "a path needs a header",
    "major",
    "request",
    "GET /rooms/{room_id} gains the required header parameter X-A",
    (d) => {
      room(d).parameters.push({ name: "X-A", in: "header", required: true, schema: { type: "string" } });
    },
  ],
  [
    "an operation has its own parameter for the path's",
    "major",
    "request",
    "The path parameter room_id of GET /rooms/{room_id} changes its type from integer to string",
    (d) => {
      room(d).get.parameters = [{ name: "room_id", in: "path", required: true, schema: { type: "string" } }];
    },
  ],
  [
    "a parameter's form gets a name",
    "minor",
    "request",
    "The type Order is new",
    (d) => {
      schemas(d).Order = parameter(d, "order").schema;
      parameter(d, "order").schema = reference("Order");
    },
  ],
  [
    "a parameter takes anything",
    "none",
    "request",
    'The query parameter order of GET /rooms is no longer limited to "asc", "desc"',
    (d) => {
      parameter(d, "order").schema = {};
    },
  ],
  [
    "a parameter's schema is true",
    "none",
    "request",
    'The query parameter order of GET /rooms is no longer limited to "asc", "desc"',
    (d) => {
      parameter(d, "order").schema = true;
    },
  ],
  [
    "a header becomes a list",
    "major",
    "request",
    "The header parameter X-Trace of GET /rooms changes its type from string to array",
    (d) => {
      parameter(d, "X-Trace").schema = { type: "array", items: { type: "string" } };
    },
  ],
  [
    "a header's known values are told",
    "minor",
    "request",
    'The header parameter X-Trace of GET /rooms names its known values: "a"',
    (d) => {
      parameter(d, "X-Trace").schema["x-extensible-enum"] = ["a"];
    },
  ],
  [
    "a header excludes other texts",
    "major",
    "request",
    "The header parameter X-Trace of GET /rooms excludes other values",
    (d) => {
      parameter(d, "X-Trace").schema.not = { pattern: "^b" };
    },
    (d) => {
      parameter(d, "X-Trace").schema.not = { pattern: "^a" };
    },
  ],
];
