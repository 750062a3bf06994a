import { list, type Row, withOauth } from "./row.ts";

/** Which credentials calls take, where tokens come from, and where calls go. */
export const credentials: readonly Row[] = [
  [
    "an operation's own lack of credentials goes",
    "major",
    "request",
    "GET /rooms now needs the credentials token",
    (d) => {
      delete list(d).security;
    },
    (d) => {
      list(d).security = [];
    },
  ],
  [
    "credentials become optional",
    "minor",
    "request",
    "GET /rooms no longer needs credentials",
    (d) => {
      list(d).security = [{ token: [] }, {}];
    },
  ],
  [
    "one of two credentials is no longer taken",
    "major",
    "request",
    "Every call needs other credentials: token",
    (d) => {
      d.security.pop();
    },
    (d) => {
      d.components.securitySchemes.key = { type: "apiKey", in: "header", name: "Key" };
      d.security.push({ key: [] });
    },
  ],
  [
    "no operation needs credentials any more",
    "minor",
    "request",
    "Every call no longer needs credentials",
    (d) => {
      delete d.security;
    },
  ],
  [
    "every operation needs credentials",
    "major",
    "request",
    "Every call now needs the credentials token",
    (d) => {
      d.security = [{ token: [] }];
    },
    (d) => {
      delete d.security;
    },
  ],
  [
    "an operation needs a further scope",
    "major",
    "request",
    "GET /rooms needs other credentials: oauth (all, rooms)",
    (d) => {
      list(d).security = [{ oauth: ["all", "rooms"] }];
    },
    withOauth,
  ],
  [
    "an operation needs a scope less",
    "minor",
    "request",
    "GET /rooms also takes the credentials oauth",
    (d) => {
      list(d).security = [{ oauth: [] }];
    },
    withOauth,
  ],
  [
    "tokens come from elsewhere",
    "major",
    "request",
    "The credentials oauth come from https://login.example/token instead of https://rooms.example/token",
    (d) => {
      d.components.securitySchemes.oauth.flows.clientCredentials.tokenUrl = "https://login.example/token";
    },
    withOauth,
  ],
  [
    "tokens are renewed elsewhere",
    "major",
    "request",
    "The credentials oauth are renewed at https://rooms.example/renew instead of none",
    (d) => {
      d.components.securitySchemes.oauth.flows.clientCredentials.refreshUrl = "https://rooms.example/renew";
    },
    withOauth,
  ],
  [
    "people log in elsewhere",
    "major",
    "request",
    "The credentials oauth are asked for at https://b.example instead of https://a.example",
    (d) => {
      d.components.securitySchemes.oauth.flows.implicit.authorizationUrl = "https://b.example";
    },
    (d) => {
      withOauth(d);
      d.components.securitySchemes.oauth.flows.implicit = {
        authorizationUrl: "https://a.example",
        scopes: {},
      };
    },
  ],
  [
    "a grant is removed",
    "major",
    "request",
    "The credentials oauth can no longer be got by the grant clientCredentials",
    (d) => {
      d.components.securitySchemes.oauth.flows = {};
    },
    withOauth,
  ],
  [
    "a grant is added",
    "minor",
    "request",
    "The credentials oauth can be got by the grant password, too",
    (d) => {
      d.components.securitySchemes.oauth.flows.password = {
        tokenUrl: "https://rooms.example/token",
        scopes: {},
      };
    },
    withOauth,
  ],
  [
    "a scope is removed",
    "major",
    "request",
    "The credentials oauth no longer have the scope rooms",
    (d) => {
      delete d.components.securitySchemes.oauth.flows.clientCredentials.scopes.rooms;
    },
    withOauth,
  ],
  [
    "a scope is added",
    "minor",
    "request",
    "The credentials oauth can have the scope floors",
    (d) => {
      d.components.securitySchemes.oauth.flows.clientCredentials.scopes.floors = "";
    },
    withOauth,
  ],
  [
    "a scheme changes",
    "major",
    "request",
    "The credentials token are sent as HTTP basic instead of HTTP bearer",
    (d) => {
      d.components.securitySchemes.token.scheme = "basic";
    },
  ],
  [
    "a token moves to a header of its own",
    "major",
    "request",
    "The credentials token are sent as the header Key instead of HTTP bearer",
    (d) => {
      d.components.securitySchemes.token = { type: "apiKey", in: "header", name: "Key" };
    },
  ],
  [
    "a key's header is renamed",
    "major",
    "request",
    "The credentials token are sent as the header Token instead of the header Key",
    (d) => {
      d.components.securitySchemes.token.name = "Token";
    },
    (d) => {
      d.components.securitySchemes.token = { type: "apiKey", in: "header", name: "Key" };
    },
  ],
  [
    "a key moves to the query",
    "major",
    "request",
    "The credentials token are sent as the query Key instead of the header Key",
    (d) => {
      d.components.securitySchemes.token.in = "query";
    },
    (d) => {
      d.components.securitySchemes.token = { type: "apiKey", in: "header", name: "Key" };
    },
  ],
  [
    "a token's form is told",
    "patch",
    "none",
    "The document is written otherwise, with the same meaning",
    (d) => {
      d.components.securitySchemes.token.bearerFormat = "JWT";
    },
  ],
  [
    "the API is elsewhere",
    "major",
    "request",
    "Calls go to https://rooms2.example instead of https://rooms.example",
    (d) => {
      d.servers[0].url = "https://rooms2.example";
    },
  ],
  [
    "the API moves below a path",
    "major",
    "request",
    "Calls go to https://rooms.example/v2 instead of https://rooms.example",
    (d) => {
      d.servers[0].url = "https://rooms.example/v2";
    },
  ],
  [
    "a second address is told",
    "minor",
    "request",
    "https://eu.example is an address of the API, too",
    (d) => {
      d.servers.push({ url: "https://eu.example" });
    },
  ],
  [
    "a second address goes",
    "major",
    "request",
    "https://eu.example is no longer an address of the API",
    (d) => {
      d.servers.pop();
    },
    (d) => {
      d.servers.push({ url: "https://eu.example" });
    },
  ],
  [
    "the default of an address changes",
    "major",
    "request",
    "Calls go to https://b.example instead of https://a.example",
    (d) => {
      d.servers[0].variables.host.default = "b";
    },
    (d) => {
      d.servers = [{ url: "https://{host}.example", variables: { host: { default: "a" } } }];
    },
  ],
];
