import { createTestClock } from "@pbxkit/core/testing";
import { createRingmeSimulator, type RingmeSimulator } from "@pbxkit/ringme/testing";
import { describe, expect, test } from "vitest";

const app = { client_id: "app-0001", client_secret: "invented-app-secret" };
const redirect_uri = "https://app.example/back";

async function ask(simulator: RingmeSimulator, fields: Record<string, string>) {
  const response = await simulator.fetch(`${simulator.baseUrl}/oauth/token`, {
    method: "POST",
    body: new URLSearchParams(fields),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

async function status(simulator: RingmeSimulator, token: string): Promise<number> {
  const url = `${simulator.baseUrl}/api/ver1.0/client/@me/ani/`;
  return (await simulator.fetch(url, { headers: { authorization: `Bearer ${token}` } })).status;
}

/** Only what the seed names is known here. */
const strict = (options: { clock?: ReturnType<typeof createTestClock>; type?: "public" | "trusted" } = {}) =>
  createRingmeSimulator({
    ...(options.clock && { clock: options.clock }),
    seed: {
      apps: [{ id: app.client_id, secret: app.client_secret, ...(options.type && { type: options.type }) }],
    },
  });

test("client credentials get a token for an hour and no refresh token", async () => {
  const clock = createTestClock();
  const simulator = strict({ clock });
  const { auth } = simulator;
  const answer = await ask(simulator, {
    grant_type: "client_credentials",
    client_id: auth.appId,
    client_secret: auth.appSecret,
  });
  expect(answer).toMatchObject({
    status: 200,
    body: { token_type: "Bearer", expires_in: 3_600, scope: "all" },
  });
  expect(answer.body.refresh_token).toBeUndefined();
  expect(answer.headers.get("x-ratelimit-limit")).toBeNull();
  expect(await status(simulator, answer.body.access_token)).toBe(200);
  await clock.advance(3_599_000);
  expect(await status(simulator, answer.body.access_token)).toBe(200);
  await clock.advance(1_000);
  expect(await status(simulator, answer.body.access_token)).toBe(401);
});

test("a password gets a refresh token, which works once and brings the next", async () => {
  const simulator = strict();
  const { username, password } = simulator.user;
  const first = await ask(simulator, { grant_type: "password", ...app, username, password });
  expect(first.status).toBe(200);
  const refresh = (refresh_token: string) =>
    ask(simulator, { grant_type: "refresh_token", ...app, redirect_uri, refresh_token });
  const second = await refresh(first.body.refresh_token);
  expect(await status(simulator, second.body.access_token)).toBe(200);
  expect(await refresh(first.body.refresh_token)).toMatchObject({
    status: 401,
    body: { error: "invalid_grant" },
  });
  expect((await refresh(second.body.refresh_token)).status).toBe(200);
});

test("a code comes back to the app with its state, and works once, for the same redirect", async () => {
  const simulator = strict();
  const authorize = async () => {
    const query = new URLSearchParams({
      response_type: "code",
      client_id: app.client_id,
      redirect_uri,
      scope: "all",
      state: "s1",
    });
    const response = await simulator.fetch(`${simulator.baseUrl}/oauth/authorize?${query}`, {
      redirect: "manual",
    });
    const location = new URL(response.headers.get("location") ?? "");
    expect([
      response.status,
      location.origin + location.pathname,
      location.searchParams.get("state"),
    ]).toEqual([302, redirect_uri, "s1"]);
    return location.searchParams.get("code") ?? "";
  };
  const exchange = (code: string, uri = redirect_uri) =>
    ask(simulator, { grant_type: "authorization_code", ...app, code, redirect_uri: uri });
  const code = await authorize();
  expect((await exchange(code)).body).toMatchObject({ refresh_token: expect.any(String) });
  expect(await exchange(code)).toMatchObject({ status: 401, body: { error: "invalid_grant" } });
  expect((await exchange(await authorize(), "https://evil.example/")).status).toBe(401);
  expect((await exchange("invented")).status).toBe(401);
});

describe("what is refused", () => {
  test.each([
    [{}, 400, "invalid_request"],
    [{ grant_type: "client_credentials" }, 400, "invalid_client"],
    [{ grant_type: "client_credentials", ...app, client_secret: "wrong" }, 400, "invalid_client"],
    [{ grant_type: "client_credentials", client_id: "other", client_secret: "s" }, 400, "invalid_client"],
    [
      { grant_type: "password", ...app, username: "operator@client.example", password: "wrong" },
      401,
      "invalid_grant",
    ],
    [{ grant_type: "password", ...app }, 400, "invalid_request"],
    [{ grant_type: "refresh_token", ...app, refresh_token: "invented" }, 401, "invalid_grant"],
    [{ grant_type: "magic", ...app }, 400, "unsupported_grant_type"],
  ])("%j", async (fields, code, error) => {
    const answer = await ask(strict(), fields as Record<string, string>);
    expect(answer).toMatchObject({ status: code, body: { error, error_description: expect.any(String) } });
  });

  test("a grant that the app's type does not allow", async () => {
    const answer = await ask(strict({ type: "public" }), { grant_type: "client_credentials", ...app });
    expect(answer).toMatchObject({ status: 400, body: { error: "unauthorized_client" } });
  });

  test("JSON in place of a form, and the endpoint under the API's prefix", async () => {
    const simulator = strict();
    const json = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" };
    expect((await simulator.fetch(`${simulator.baseUrl}/oauth/token`, json)).status).toBe(400);
    expect((await simulator.fetch(`${simulator.baseUrl}/api/ver1.0/oauth/token`, json)).status).toBe(404);
  });

  test("a token that nobody issued", async () => {
    expect(await status(strict(), "invented")).toBe(401);
  });
});

describe("without apps in the seed everything is taken at first sight", () => {
  test("apps, users, codes, refresh tokens and access tokens", async () => {
    const simulator = createRingmeSimulator();
    const mine = { client_id: "mine", client_secret: "secret" };
    expect(await status(simulator, "any")).toBe(200);
    const codes = [
      await ask(simulator, { grant_type: "client_credentials", ...mine }),
      await ask(simulator, { grant_type: "client_credentials", ...mine, client_secret: "other" }),
      await ask(simulator, { grant_type: "password", ...mine, username: "u", password: "p" }),
      await ask(simulator, { grant_type: "password", ...mine, username: "u", password: "q" }),
      await ask(simulator, { grant_type: "authorization_code", ...mine, code: "c", redirect_uri }),
      await ask(simulator, { grant_type: "authorization_code", ...mine, code: "c", redirect_uri }),
      await ask(simulator, { grant_type: "refresh_token", ...mine, refresh_token: "r" }),
      await ask(simulator, { grant_type: "refresh_token", ...mine, refresh_token: "r" }),
    ].map((answer) => answer.status);
    expect(codes).toEqual([200, 400, 200, 401, 200, 401, 200, 401]);
  });

  test("but once a login was refused, a token that nobody issued is good no more", async () => {
    const simulator = createRingmeSimulator();
    const mine = { client_id: "mine", client_secret: "secret", grant_type: "client_credentials" };
    const { access_token } = (await ask(simulator, mine)).body as { readonly access_token: string };
    expect(await status(simulator, "any")).toBe(200);
    await ask(simulator, { ...mine, client_secret: "other" });
    expect([await status(simulator, "any"), await status(simulator, access_token)]).toEqual([401, 200]);
  });
});

test("revokeTokens ends access tokens before their time, and refresh tokens go on", async () => {
  const simulator = createRingmeSimulator();
  const { username, password } = simulator.user;
  const { body } = await ask(simulator, { grant_type: "password", ...app, username, password });
  simulator.revokeTokens();
  expect(await status(simulator, body.access_token)).toBe(401);
  const { refresh_token } = body;
  const renewed = await ask(simulator, { grant_type: "refresh_token", ...app, redirect_uri, refresh_token });
  expect(await status(simulator, renewed.body.access_token)).toBe(200);
});

test("sessions are listed without their tokens, and deleting one ends its token", async () => {
  const simulator = createRingmeSimulator({ clock: createTestClock() });
  const [mine, other] = [simulator.issueToken(), simulator.issueToken()];
  const url = `${simulator.baseUrl}/api/ver1.0/client/@me/oauth/session/`;
  const headers = { authorization: `Bearer ${mine}` };
  const sessions = (await (await simulator.fetch(url, { headers })).json()) as { id: string }[];
  expect(sessions).toHaveLength(2);
  expect(sessions[0]).toEqual({
    id: expect.any(String),
    app_id: "app-0001",
    user_id: null,
    expires: "2026-01-01 01:00:00",
  });
  expect((await simulator.fetch(`${url}${sessions[1]?.id}`, { method: "DELETE", headers })).status).toBe(204);
  expect([await status(simulator, mine), await status(simulator, other)]).toEqual([200, 401]);
  expect(await (await simulator.fetch(url, { headers })).json()).toHaveLength(1);
});

test.each<[string, "public" | "trusted", string, number]>([
  ["the app of the seed", "public", app.client_id, 302],
  ["an app that the seed does not name", "public", "nobody", 400],
  ["an app whose type has another grant", "trusted", app.client_id, 400],
])("a code for %s", async (_, type, client_id, answer) => {
  const simulator = strict({ type });
  const query = new URLSearchParams({ response_type: "code", client_id, redirect_uri, scope: "all" });
  const response = await simulator.fetch(`${simulator.baseUrl}/oauth/authorize?${query}`, {
    redirect: "manual",
  });
  expect([response.status, response.headers.has("location")]).toEqual([answer, answer === 302]);
});
