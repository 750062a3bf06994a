import type { ClientOptions } from "@pbxkit/core";
import { unwrap } from "@pbxkit/core";
import { bearer, type OAuthGrant, oauth } from "@pbxkit/core/client";
import { createTestClock } from "@pbxkit/core/testing";
import { describe, expect, test } from "vitest";
import { clientOf } from "./support/client.ts";
import { pending } from "./support/server.ts";
import { APP, type TokenServerOptions, tokenServer } from "./support/token-server.ts";

const APP_ONLY: OAuthGrant = { grant: "client_credentials" };
const REFRESH: OAuthGrant = { grant: "refresh_token", refreshToken: "r0" };
const CODE: OAuthGrant = { grant: "authorization_code", code: "c0", redirectUri: "https://app.example/back" };
const PASSWORD: OAuthGrant = { grant: "password", username: "u", password: "p" };

const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response("", { status, headers });
const hint = { "retry-after": "1" };
const lost = (code: string) => Promise.reject(new TypeError("fetch failed", { cause: { code } }));
const torn = () =>
  new Response(
    new ReadableStream({
      pull: (controller) => controller.error(new TypeError("terminated", { cause: { code: "ECONNRESET" } })),
    }),
  );

function setUp(grant: OAuthGrant, options: TokenServerOptions, more: ClientOptions = {}) {
  const clock = createTestClock();
  const server = tokenServer(options);
  const client = clientOf(oauth({ ...APP, ...grant }), {
    fetch: server.fetch,
    clock,
    random: () => 0.5,
    ...more,
  });
  return { clock, server, client };
}

/** The first token request meets with `fault`. */
const first = (fault: () => Response | Promise<Response>): TokenServerOptions => ({
  onToken: (_, count) => (count === 1 ? fault() : undefined),
});

type FaultRow = [string, () => Response | Promise<Response>];
const UNREAD: FaultRow[] = [
  ["a refused connection", () => lost("ECONNREFUSED")],
  ["429 with Retry-After", () => answer(429, hint)],
  ["503 with Retry-After", () => answer(503, hint)],
];
const USED: FaultRow[] = [
  ["a reset", () => lost("ECONNRESET")],
  ["503", () => answer(503)],
  ["502", () => answer(502)],
  ["500", () => answer(500)],
  ["an answer that breaks off", torn],
  ["no answer in time", () => pending<Response>().promise],
];

describe("one transient fault of the token endpoint fails no call", () => {
  test.each([
    ...[APP_ONLY, REFRESH, CODE, PASSWORD].flatMap((grant) =>
      UNREAD.map(([name, fault]) => [grant.grant, name, grant, fault] as const),
    ),
    ...USED.map(([name, fault]) => [APP_ONLY.grant, name, APP_ONLY, fault] as const),
  ])("%s, %s", async (_grant, _name, grant, fault) => {
    const { clock, server, client } = setUp(grant, first(fault));
    const calls = Array.from({ length: 20 }, () => unwrap(client.GET("/things")));
    await clock.runUntil(Promise.all(calls));
    expect(server.asked).toHaveLength(2);
    expect(new Set(server.sent)).toEqual(new Set(["Bearer t1"]));
    expect(clock.pending).toBe(0);
  });
});

describe("what may have been used up is not sent again", () => {
  test.each(
    [REFRESH, CODE, PASSWORD].flatMap((grant) =>
      USED.map(([name, fault]) => [grant.grant, name, grant, fault] as const),
    ),
  )("%s, %s", async (_grant, _name, grant, fault) => {
    const { clock, server, client } = setUp(grant, first(fault));
    await expect(clock.runUntil(client.GET("/things"))).rejects.toMatchObject({ outcome: "not-sent" });
    expect(server.asked).toHaveLength(1);
  });
});

describe("an end", () => {
  test("after as many attempts as `retry` says", async () => {
    const { clock, server, client } = setUp(APP_ONLY, { onToken: () => lost("ECONNREFUSED") });
    await expect(clock.runUntil(client.GET("/things"))).rejects.toMatchObject({ name: "AuthError" });
    expect(server.asked).toHaveLength(3);
    const never = setUp(APP_ONLY, { onToken: () => answer(503, hint) }, { retry: false });
    await expect(never.client.GET("/things")).rejects.toMatchObject({ name: "AuthError", status: 503 });
    expect(never.server.asked).toHaveLength(1);
  });

  test("at the call's own deadline", async () => {
    const { clock, client } = setUp(
      APP_ONLY,
      first(() => answer(503, { "retry-after": "20" })),
    );
    const call = client.GET("/things", { timeout: 500 });
    call.catch(() => {});
    await clock.advance(500);
    await expect(call).rejects.toMatchObject({ name: "TimeoutError", phase: "token", outcome: "not-sent" });
  });

  test.each([
    ["a hint beyond what is waited for", () => answer(429, { "retry-after": "3600" })],
    ["a quota without a hint", () => answer(429)],
    ["a refusal", () => answer(400)],
    ["a redirect", () => answer(307, { location: "https://api.example/x" })],
  ])("at once: %s", async (_name, fault) => {
    const { server, client } = setUp(APP_ONLY, first(fault));
    await expect(client.GET("/things")).rejects.toMatchObject({ name: "AuthError" });
    expect(server.asked).toHaveLength(1);
  });

  test("at once: a `fetch` that fails by itself", async () => {
    const { server, client } = setUp(
      APP_ONLY,
      first(() => Promise.reject(new ReferenceError("agent"))),
    );
    await expect(client.GET("/things")).rejects.toMatchObject({ name: "RequestError", outcome: "not-sent" });
    expect(server.asked).toHaveLength(1);
  });
});

describe("calls that always get 401", () => {
  const refusing = (path: string): TokenServerOptions => ({
    onCall: (request) => (request.path === path ? answer(401) : undefined),
  });

  test("renew once, and then take the answer as it is", async () => {
    const { server, client } = setUp(APP_ONLY, refusing("/v1/other"));
    for (let count = 0; count < 10; count += 1) {
      expect((await client.GET("/other")).error).toMatchObject({ status: 401 });
    }
    expect(server.requests).toHaveLength(2 + 2 + 9);
  });

  test("neither ask a token function for ever", async () => {
    let asked = 0;
    const server = tokenServer(refusing("/v1/other"));
    const source = bearer(() => {
      asked += 1;
      return `x${asked}`;
    });
    const client = clientOf(source, { fetch: server.fetch });
    for (let count = 0; count < 10; count += 1) await client.GET("/other");
    expect(server.requests).toHaveLength(2 + 9);
  });

  test("do not keep other operations from renewing, nor themselves for long", async () => {
    const { clock, server, client } = setUp(APP_ONLY, { ...refusing("/v1/other"), token: {} });
    await client.GET("/other");
    server.revoke();
    await unwrap(client.GET("/things"));
    expect(server.asked).toHaveLength(3);
    await clock.advance(600_000);
    await client.GET("/other");
    expect(server.asked).toHaveLength(4);
  });

  test("renew again once the operation was answered", async () => {
    let refuses = true;
    const { server, client } = setUp(APP_ONLY, { onCall: () => (refuses ? answer(401) : undefined) });
    await client.GET("/things");
    refuses = false;
    await unwrap(client.GET("/things"));
    server.revoke();
    await unwrap(client.GET("/things"));
    expect(server.asked).toHaveLength(3);
  });
});
