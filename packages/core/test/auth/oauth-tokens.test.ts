import { AuthError, unwrap } from "@pbxkit/core";
import { oauth } from "@pbxkit/core/client";
import { createTestClock } from "@pbxkit/core/testing";
import { describe, expect, test } from "vitest";
import { clientOf } from "./support/client.ts";
import { pending } from "./support/server.ts";
import { APP, refused, type TokenServerOptions, tokenServer } from "./support/token-server.ts";

const HOUR = 3_600_000;

function setUp(options?: TokenServerOptions) {
  const clock = createTestClock();
  const server = tokenServer(options);
  const client = clientOf(oauth({ ...APP, grant: "client_credentials" }), { fetch: server.fetch, clock });
  return { clock, server, client };
}

const fifty = <T>(work: () => Promise<T>) => Array.from({ length: 50 }, work);

test("an onTokens that is no function is told before anything is used up", async () => {
  const server = tokenServer();
  const onTokens = Promise.resolve() as never;
  const client = clientOf(oauth({ ...APP, grant: "client_credentials", onTokens }), { fetch: server.fetch });
  const error = await client.GET("/things").catch((thrown: unknown) => thrown);
  expect(String(error)).toBe("AuthError: GET /things: onTokens must be a function");
  expect(server.asked).toEqual([]);
});

describe("one token request for all", () => {
  test("50 concurrent calls without a token", async () => {
    const { server, client, clock } = setUp();
    await Promise.all(fifty(() => unwrap(client.GET("/things"))));
    expect(server.asked).toHaveLength(1);
    expect(server.sent).toEqual(Array(50).fill("Bearer t1"));
    expect(clock.pending).toBe(0);
  });

  test("50 concurrent calls with an expired token", async () => {
    const { server, client, clock } = setUp();
    await unwrap(client.GET("/things"));
    await clock.advance(HOUR);
    await Promise.all(fifty(() => unwrap(client.GET("/things"))));
    expect(server.asked).toHaveLength(2);
    expect(server.sent.slice(1)).toEqual(Array(50).fill("Bearer t2"));
  });

  test("a storm of 401: 50 calls in flight, one new token, each call repeated once", async () => {
    const { server, client } = setUp();
    await unwrap(client.GET("/things"));
    server.revoke();
    await Promise.all(fifty(() => unwrap(client.GET("/things"))));
    expect(server.asked).toHaveLength(2);
    expect(server.sent.filter((header) => header === "Bearer t1")).toHaveLength(1 + 50);
    expect(server.sent.filter((header) => header === "Bearer t2")).toHaveLength(50);
  });

  test("a 401 that arrives after the new token is there takes that token", async () => {
    const late = pending<void>();
    const { server, client } = setUp({
      onCall: async ({ path, headers }) => {
        if (path !== "/v1/other" || headers.get("authorization") !== "Bearer t1") return undefined;
        await late.promise;
        return Response.json({}, { status: 401 });
      },
    });
    await unwrap(client.GET("/things"));
    const slow = unwrap(client.GET("/other"));
    server.revoke();
    await unwrap(client.GET("/things"));
    late.resolve();
    await slow;
    expect(server.asked).toHaveLength(2);
    expect(server.sent.at(-1)).toBe("Bearer t2");
  });
});

describe("a token request that fails", () => {
  test("fails those that wait, and no one later", async () => {
    const { server, client } = setUp({
      onToken: (_, count) => (count === 1 ? refused("invalid_client", 401) : undefined),
    });
    const results = await Promise.allSettled(fifty(() => client.GET("/things")));
    for (const result of results) {
      expect(result).toMatchObject({
        status: "rejected",
        reason: { name: "AuthError", outcome: "not-sent", attempts: 0 },
      });
    }
    expect(server.requests).toHaveLength(1);
    await unwrap(client.GET("/things"));
    expect(server.asked).toHaveLength(2);
  });

  test("gives each waiting call an error of its own", async () => {
    const { client } = setUp({ onToken: () => refused("invalid_client") });
    const [first, second] = await Promise.all(
      [client.GET("/things"), client.GET("/other")].map((call) => call.catch((error: unknown) => error)),
    );
    expect(first).toMatchObject({ operation: "GET /things" });
    expect(second).toMatchObject({ operation: "GET /other" });
  });

  test("after a 401: the call is rejected as refused, the dead token is not used again", async () => {
    const { server, client } = setUp({
      onToken: (_, count) => (count === 2 ? refused("invalid_client", 400) : undefined),
    });
    await unwrap(client.GET("/things"));
    server.revoke();
    await expect(client.GET("/things")).rejects.toMatchObject({
      name: "AuthError",
      status: 400,
      outcome: "rejected",
      attempts: 1,
    });
    await unwrap(client.GET("/things"));
    expect(server.sent).toEqual(["Bearer t1", "Bearer t1", "Bearer t2"]);
  });
});

describe("early death", () => {
  test("one replay only: a second 401 is the result", async () => {
    const { server, client } = setUp({ onCall: () => Response.json({}, { status: 401 }) });
    const { error } = await client.GET("/things");
    expect(error).toMatchObject({ status: 401, attempts: 2 });
    expect(server.asked).toHaveLength(2);
  });

  test("a 403 is no reason for a new token", async () => {
    const { server, client } = setUp({ onCall: () => Response.json({}, { status: 403 }) });
    expect((await client.GET("/things")).error?.status).toBe(403);
    expect(server.asked).toHaveLength(1);
  });

  test("an operation that acts once is repeated after a 401, which is a refusal", async () => {
    const { server, client } = setUp();
    await unwrap(client.GET("/things"));
    server.revoke();
    await unwrap(client.POST("/things"));
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /oauth/token",
      "GET /v1/things",
      "POST /v1/things",
      "POST /oauth/token",
      "POST /v1/things",
    ]);
  });

  test("an operation that acts once is not repeated when its answer got lost, token or not", async () => {
    const { server, client } = setUp({
      onCall: ({ method }) => {
        if (method === "POST") throw new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });
        return undefined;
      },
    });
    await unwrap(client.GET("/things"));
    server.revoke();
    await expect(client.POST("/things")).rejects.toMatchObject({
      name: "ConnectionError",
      outcome: "unknown",
    });
    expect(
      server.requests.filter(({ method, path }) => method === "POST" && path === "/v1/things"),
    ).toHaveLength(1);
  });

  test("a body that cannot be sent again: the 401 is the result, and the next call has a new token", async () => {
    const { server, client } = setUp();
    await unwrap(client.GET("/things"));
    server.revoke();
    const { error } = await client.POST("/things", { body: new Blob(["x"]).stream() } as never);
    expect(error).toMatchObject({ status: 401, attempts: 1 });
    await unwrap(client.POST("/things"));
    expect(server.sent).toEqual(["Bearer t1", "Bearer t1", "Bearer t2"]);
  });
});

describe("how long a token is used", () => {
  test.each([
    ["an hour, less a minute", 3600, HOUR - 60_000],
    ["a minute, less a tenth", 60, 54_000],
    ["text as some servers write it", "600", 540_000],
  ])("%s", async (_name, expires_in, used) => {
    const { server, client, clock } = setUp({ token: { expires_in } });
    await unwrap(client.GET("/things"));
    await clock.advance(used - 1);
    await unwrap(client.GET("/things"));
    expect(server.asked).toHaveLength(1);
    await clock.advance(1);
    await unwrap(client.GET("/things"));
    expect(server.asked).toHaveLength(2);
  });

  test.each([undefined, null, 0, -1, Number.MAX_VALUE, "soon", "", {}, true])(
    "until a 401 where expires_in is %s",
    async (expires_in) => {
      const { server, client, clock } = setUp({ token: { expires_in } });
      await unwrap(client.GET("/things"));
      await clock.advance(400 * 24 * HOUR);
      await unwrap(client.GET("/things"));
      expect(server.asked).toHaveLength(1);
      server.revoke();
      await unwrap(client.GET("/things"));
      expect(server.asked).toHaveLength(2);
    },
  );

  test("counted from when it was asked for, not from a late answer", async () => {
    const slow = pending<Response>();
    const { server, client, clock } = setUp({
      onToken: (_, count) => (count === 1 ? slow.promise : undefined),
      onCall: () => Response.json({ ok: true }),
    });
    const first = client.GET("/things");
    await clock.advance(9_000);
    slow.resolve(Response.json({ access_token: "late", expires_in: 10 }));
    await first;
    await client.GET("/things");
    expect(server.asked).toHaveLength(2);
  });
});

test("calls without a token request find an AuthError's fields", async () => {
  const { client } = setUp({ onToken: () => refused("invalid_client", 401, "no such app") });
  const error = await client.GET("/things").catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AuthError);
  expect(error).toMatchObject({ status: 401, error: "invalid_client", errorDescription: "no such app" });
  expect(String(error)).toBe(
    "AuthError: GET /things: the token request (client_credentials) was refused (status 401, invalid_client)",
  );
});
