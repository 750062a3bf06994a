import { type OAuthGrant, oauth } from "@pbxkit/core/client";
import { expect, test } from "vitest";
import { clientOf } from "./support/client.ts";
import { gatheringHooks, shown } from "./support/shown.ts";
import { tokenServer } from "./support/token-server.ts";

/** Every secret that is planted has this in it. */
const PLANTED = "planted";

const app = { tokenPath: "/oauth/token", clientId: "planted-app", clientSecret: "planted-secret" };
const grants: readonly OAuthGrant[] = [
  { grant: "client_credentials" },
  { grant: "password", username: "planted-user", password: "planted-password" },
  { grant: "authorization_code", code: "planted-code", redirectUri: "https://planted.example/back" },
  { grant: "refresh_token", refreshToken: "planted-refresh", redirectUri: "https://planted.example/back" },
];

const echo = { error: "planted_echo", error_description: "planted-description", planted: "planted" };
const headers = { "set-cookie": "planted=planted", "x-planted": "planted", "www-authenticate": "planted" };

const answers: readonly [string, () => Response][] = [
  ["a refusal that repeats what it was sent", () => Response.json(echo, { status: 400, headers })],
  ["a refusal with status 200", () => Response.json(echo, { headers })],
  ["a page", () => new Response("planted", { headers, statusText: "planted" })],
  ["a token of another type", () => Response.json({ access_token: "planted", token_type: "planted" })],
  ["a token that cannot be sent", () => Response.json({ access_token: "planted planted" })],
  [
    "a redirect",
    () => new Response(null, { status: 302, headers: { location: "https://planted.example/planted" } }),
  ],
  [
    "a connection fault",
    () => {
      const cause = Object.assign(new Error("planted"), { code: "planted!", name: "planted planted" });
      throw new TypeError("planted", { cause });
    },
  ],
];

test.each(answers)("nothing secret is shown of %s", async (_name, answer) => {
  for (const grant of grants) {
    const { events, hooks } = gatheringHooks();
    const server = tokenServer({ onToken: answer });
    const client = clientOf(oauth({ ...app, ...grant }), { fetch: server.fetch, hooks });
    const error = await client.GET("/things").catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "AuthError" });
    expect(shown(error)).not.toContain(PLANTED);
    expect(shown(client)).not.toContain(PLANTED);
    expect(events.length).toBeGreaterThan(0);
    expect(shown(events)).not.toContain(PLANTED);
  }
});

test("nothing secret is shown of calls with a good token, of refused ones, nor of a host that fails", async () => {
  const { events, hooks } = gatheringHooks();
  const server = tokenServer({
    onToken: () =>
      Response.json({ access_token: "planted-token", refresh_token: "planted-refresh", scope: "planted" }),
    onCall: ({ path }) =>
      path === "/v1/other" ? Response.json({ planted: "planted" }, { status: 401, headers }) : undefined,
  });
  const onTokens = () => Promise.reject(new Error("planted"));
  const client = clientOf(oauth({ ...app, grant: "client_credentials", onTokens }), {
    fetch: server.fetch,
    hooks,
  });
  const { error } = await client.GET("/other");
  expect(error?.status).toBe(401);
  expect(shown(error)).not.toContain(PLANTED);
  expect(shown(client)).not.toContain(PLANTED);
  expect(events.length).toBeGreaterThan(4);
  expect(shown(events)).not.toContain(PLANTED);
});
