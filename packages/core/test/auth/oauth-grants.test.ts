import { unwrap } from "@pbxkit/core";
import { type OAuthGrant, oauth } from "@pbxkit/core/client";
import { createTestClock } from "@pbxkit/core/testing";
import { describe, expect, test } from "vitest";
import { clientOf } from "./support/client.ts";
import { APP, refused, type TokenServerOptions, tokenServer } from "./support/token-server.ts";

const HOUR = 3_600_000;
const client = { client_id: "app-1", client_secret: "app-secret" };
const redirect_uri = "https://app.example/back";

const PASSWORD = { grant: "password", username: "u", password: "p" } as const;
const CODE = { grant: "authorization_code", code: "c", redirectUri: redirect_uri } as const;
const REFRESH = { grant: "refresh_token", refreshToken: "r0", redirectUri: redirect_uri } as const;

const byPassword = { grant_type: "password", username: "u", password: "p", ...client };
const byCode = { grant_type: "authorization_code", code: "c", redirect_uri, ...client };
const byRefresh = (refresh_token: string) => ({
  grant_type: "refresh_token",
  refresh_token,
  redirect_uri,
  ...client,
});

function setUp(grant: OAuthGrant, options?: TokenServerOptions) {
  const clock = createTestClock();
  const server = tokenServer(options);
  const api = clientOf(oauth({ ...APP, ...grant }), { fetch: server.fetch, clock });
  return { clock, server, call: () => api.GET("/things") };
}

/** Calls now, and again when the token of an hour has ended. */
async function callTwice({ call, clock }: ReturnType<typeof setUp>) {
  await unwrap(call());
  await clock.advance(HOUR);
  return call();
}

describe("the request", () => {
  test.each([
    [
      "client_credentials",
      { grant: "client_credentials" } as const,
      { grant_type: "client_credentials", ...client },
    ],
    ["password", PASSWORD, byPassword],
    ["authorization_code", CODE, byCode],
    ["refresh_token", REFRESH, byRefresh("r0")],
  ])(
    "of %s is a form in the body, and nothing is in the address or other headers",
    async (_name, grant, fields) => {
      const { server, call } = setUp(grant);
      await unwrap(call());
      const [request] = server.requests;
      expect(request?.form).toEqual(fields);
      expect(request?.url).toBe("https://api.example/oauth/token");
      expect(request?.redirect).toBe("manual");
      expect(Object.fromEntries(request?.headers ?? [])).toEqual({
        accept: "application/json",
        "content-type": "application/x-www-form-urlencoded",
      });
    },
  );

  test.each([
    ["https://proxy.example/pbx", "https://proxy.example/pbx/oauth/token"],
    ["https://proxy.example/pbx/", "https://proxy.example/pbx/oauth/token"],
    ["https://api.example/", "https://api.example/oauth/token"],
  ])("goes to the root of %s", async (baseUrl, address) => {
    const server = tokenServer();
    await unwrap(clientOf(oauth({ ...APP, ...CODE }), { baseUrl, fetch: server.fetch }).GET("/things"));
    expect(server.requests[0]?.url).toBe(address);
  });
});

test("client_credentials: asks anew, also where a refresh token was issued against the rules", async () => {
  const given = setUp({ grant: "client_credentials" }, { token: { expires_in: 3600, refresh_token: "r1" } });
  await unwrap(callTwice(given));
  expect(given.server.asked).toEqual(Array(2).fill({ grant_type: "client_credentials", ...client }));
});

describe("refresh_token", () => {
  test("a new refresh token replaces the old one", async () => {
    let count = 0;
    const given = setUp(REFRESH, {
      onToken: () => {
        count += 1;
        return Response.json({ access_token: `t${count}`, expires_in: 3600, refresh_token: `r${count}` });
      },
      onCall: () => Response.json({ ok: true }),
    });
    await unwrap(callTwice(given));
    await given.clock.advance(HOUR);
    await unwrap(given.call());
    expect(given.server.asked).toEqual([byRefresh("r0"), byRefresh("r1"), byRefresh("r2")]);
  });

  test("without a new one the old one is kept", async () => {
    const given = setUp(REFRESH);
    await unwrap(callTwice(given));
    expect(given.server.asked).toEqual([byRefresh("r0"), byRefresh("r0")]);
  });

  test("a refusal fails the call and is not remembered", async () => {
    const { server, call } = setUp(REFRESH, {
      onToken: (_, count) => (count === 1 ? refused("invalid_grant", 401) : undefined),
    });
    await expect(call()).rejects.toMatchObject({ name: "AuthError", status: 401, error: "invalid_grant" });
    await unwrap(call());
    expect(server.asked).toEqual([byRefresh("r0"), byRefresh("r0")]);
  });
});

describe("password", () => {
  const token = { expires_in: 3600, refresh_token: "r1" };
  const refresh = { grant_type: "refresh_token", refresh_token: "r1", ...client };

  test("uses the refresh token that it was given", async () => {
    const given = setUp(PASSWORD, { token });
    await unwrap(callTwice(given));
    expect(given.server.asked).toEqual([byPassword, refresh]);
  });

  test("asks with the password again where there is none", async () => {
    const given = setUp(PASSWORD);
    await unwrap(callTwice(given));
    expect(given.server.asked).toEqual([byPassword, byPassword]);
  });

  test.each([
    ["invalid_grant, as the RFC has it", () => refused("invalid_grant", 400)],
    ["invalid_grant, as RingMe answers", () => refused("invalid_grant", 401)],
    ["invalid_grant with status 200", () => refused("invalid_grant", 200)],
    ["a refusal without a code", () => new Response("<h1>No</h1>", { status: 401 })],
  ])("falls back to the password within the same call: %s", async (_name, answer) => {
    const given = setUp(PASSWORD, { token, onToken: (_, count) => (count === 2 ? answer() : undefined) });
    await unwrap(callTwice(given));
    expect(given.server.asked).toEqual([byPassword, refresh, byPassword]);
    await given.clock.advance(HOUR);
    await unwrap(given.call());
    expect(given.server.asked.at(-1)).toEqual(refresh);
  });

  test("after the fallback a refused refresh token is not used again, also where no other was issued", async () => {
    const given = setUp(PASSWORD, {
      onToken: (_, count) =>
        count === 1
          ? Response.json({ access_token: "a", ...token })
          : count === 2
            ? refused("invalid_grant")
            : undefined,
      onCall: () => Response.json({ ok: true }),
    });
    await unwrap(callTwice(given));
    await given.clock.advance(HOUR);
    await unwrap(given.call());
    expect(given.server.asked).toEqual([byPassword, refresh, byPassword, byPassword]);
  });

  test.each([
    ["the app is refused", () => refused("invalid_client", 401)],
    ["the server fails", () => new Response("", { status: 502 })],
    ["there were too many requests", () => new Response("", { status: 429 })],
  ])("does not send the password when %s, and keeps the refresh token", async (_name, answer) => {
    const given = setUp(PASSWORD, { token, onToken: (_, count) => (count === 2 ? answer() : undefined) });
    await expect(callTwice(given)).rejects.toMatchObject({ name: "AuthError" });
    await unwrap(given.call());
    expect(given.server.asked).toEqual([byPassword, refresh, refresh]);
  });
});

describe("authorization_code", () => {
  test("the code is exchanged once, the refresh token takes over", async () => {
    const given = setUp(CODE, { token: { expires_in: 3600, refresh_token: "r1" } });
    await unwrap(callTwice(given));
    expect(given.server.asked).toEqual([byCode, byRefresh("r1")]);
  });

  test.each([
    ["refused", () => refused("invalid_grant", 401), /refused \(status 401, invalid_grant\); .*works once/],
    ["failed", () => new Response("", { status: 500 }), /failed at the server \(status 500\); .*works once/],
    ["answered with a page", () => new Response("<html>"), /not a JSON object.*works once/],
  ])("a code whose exchange was %s is not sent again", async (_name, answer, message) => {
    const { server, call } = setUp(CODE, { onToken: answer });
    await expect(call()).rejects.toThrow(message);
    await expect(call()).rejects.toThrow(/no refresh token, and an authorization code works once/);
    await expect(call()).rejects.toMatchObject({ name: "AuthError", outcome: "not-sent" });
    expect(server.requests).toHaveLength(1);
  });

  test("without a refresh token the user has to be asked when the token has ended", async () => {
    const given = setUp(CODE);
    await expect(callTwice(given)).rejects.toThrow(/user has to authorize the app again/);
    expect(given.server.asked).toEqual([byCode]);
  });

  test("a code is sent again by the next call when the server had not looked at it", async () => {
    const { server, call } = setUp(CODE, {
      onToken: (_, count) => (count === 1 ? new Response("", { status: 429 }) : undefined),
    });
    await expect(call()).rejects.toMatchObject({ name: "AuthError" });
    await unwrap(call());
    expect(server.asked).toEqual([byCode, byCode]);
  });
});
