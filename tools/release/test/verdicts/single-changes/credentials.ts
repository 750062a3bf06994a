import { list, type Row, withOauth } from "./row.ts";

/** Which credentials calls take, and where tokens come from. */
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
    "a scheme has another name",
    "patch",
    "none",
    "The document is written otherwise, with the same meaning",
    (d) => {
      const { token } = d.components.securitySchemes;
      d.components.securitySchemes = { bearer: token };
      d.security = [{ bearer: [] }];
    },
  ],
  [
    "a scheme has another name and another form",
    "major",
    "request",
    "Every call needs other credentials: key",
    (d) => {
      d.components.securitySchemes = { key: { type: "apiKey", in: "query", name: "k" } };
      d.security = [{ key: [] }];
    },
  ],
  [
    "a second credential is needed at once",
    "major",
    "request",
    "Every call needs other credentials: token and other",
    (d) => {
      d.security = [{ token: [], other: [] }];
    },
    (d) => {
      d.components.securitySchemes.other = { type: "apiKey", in: "query", name: "k" };
    },
  ],
  [
    "a key moves to a cookie",
    "major",
    "request",
    "The credentials token are sent as the cookie t instead of HTTP bearer",
    (d) => {
      d.components.securitySchemes.token = { type: "apiKey", in: "cookie", name: "t" };
    },
  ],
  [
    "logins are told elsewhere",
    "major",
    "request",
    "The credentials token are sent as OpenID Connect tells at https://b.example/x instead of OpenID Connect tells at https://a.example/x",
    (d) => {
      d.components.securitySchemes.token.openIdConnectUrl = "https://b.example/x";
    },
    (d) => {
      d.components.securitySchemes.token = { type: "openIdConnect", openIdConnectUrl: "https://a.example/x" };
    },
  ],
];
