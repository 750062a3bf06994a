// What vendors serve beside their documents is written down here for the judge alone, from the standards and the vendors'
// pages: it shares nothing with the handlers of the simulators.

const string = { type: "string" };
/** RFC 6749, 3.1 and 3.2: a parameter without a value is one that was left out; none may be sent twice. */
const text = { ...string, minLength: 1 };
const app = { client_id: text, client_secret: text };

const grant = (name: string, required: Readonly<Record<string, unknown>>, optional = {}) => ({
  type: "object",
  properties: { grant_type: { const: name }, ...app, ...required, ...optional },
  required: ["grant_type", ...Object.keys(app), ...Object.keys(required)],
});

const query = (name: string, schema: unknown, required = true) => ({ name, in: "query", required, schema });

/** RFC 6749, 4.1 to 4.4 and 6; RingMe wiki, "Authorization". The app's credentials come with the form. */
export const besideRingme = {
  "/oauth/token": {
    post: {
      operationId: "POST /oauth/token",
      requestBody: {
        required: true,
        content: {
          "application/x-www-form-urlencoded": {
            schema: {
              oneOf: [
                grant("client_credentials", {}),
                grant("password", { username: text, password: text }),
                grant("authorization_code", { code: text, redirect_uri: text }),
                grant("refresh_token", { refresh_token: text }, { redirect_uri: string }),
              ],
            },
          },
        },
      },
      responses: {},
    },
  },
  "/oauth/authorize": {
    get: {
      operationId: "GET /oauth/authorize",
      parameters: [
        query("response_type", { const: "code" }),
        query("client_id", text),
        query("redirect_uri", { type: "string", pattern: "^[a-z][a-z\\d+.-]*:.+" }),
        query("scope", text, false),
        query("state", text, false),
      ],
      responses: {},
    },
  },
  "/storage/{record_uuid}": {
    parameters: [{ name: "record_uuid", in: "path", required: true, schema: text }],
    get: { operationId: "GET /storage/{record_uuid}", responses: {} },
  },
};

/** Recordings are on a host of their own, that a browser opens. */
export const besidePlusofon = {
  "/records/{file}": {
    parameters: [{ name: "file", in: "path", required: true, schema: string }],
    get: { operationId: "GET /records/{file}", responses: {} },
  },
};
