import { unwrap } from "@pbxkit/core";
import { heldSession, LoginGuard, sessionLogin } from "@pbxkit/core/client";
import { describe, expect, test, vi } from "vitest";
import { clientOf } from "./support/client.ts";
import { type Arrived, serve } from "./support/server.ts";
import { LIMIT, LOGIN, sessionServer } from "./support/session-server.ts";

describe("one login", () => {
  test("for all calls, as JSON, with the cookie that the server named", async () => {
    const { client, server, cookies } = sessionServer();
    await Promise.all(Array.from({ length: 50 }, () => unwrap(client.GET("/things"))));
    const [login] = server.to(LOGIN);
    expect(server.to(LOGIN)).toHaveLength(1);
    expect(JSON.parse(login?.body ?? "")).toEqual({ login: "u", pwd: "planted-password" });
    expect(login?.headers.get("content-type")).toBe("application/json");
    expect(cookies()).toEqual(Array(50).fill("Sid=s1"));
  });

  test("gives a bearer token where the server hands one out", async () => {
    const { client, server } = sessionServer({
      onLogin: () => Response.json({ session_token: "tok" }, { headers: { "set-cookie": "Sid=s1" } }),
      onCall: () => Response.json({ ok: true }),
    });
    await unwrap(client.GET("/things"));
    const [call] = server.to("/v1/things");
    expect(call?.headers.get("authorization")).toBe("Bearer tok");
    expect(call?.headers.has("cookie")).toBe(false);
  });

  test.each([
    ["without a session", () => Response.json({})],
    [
      "with a deleted cookie only",
      () => Response.json({}, { headers: { "set-cookie": "Sid=x; Max-Age=0" } }),
    ],
    ["with a page", () => new Response("<html>")],
    ["with a token that cannot be sent", () => Response.json({ session_token: "a b" })],
  ])("answered %s fails the call, which is not sent", async (_name, onLogin) => {
    const { client, server } = sessionServer({ onLogin });
    await expect(client.GET("/things")).rejects.toMatchObject({
      name: "AuthError",
      status: 200,
      outcome: "not-sent",
      message: expect.stringContaining("answered without a session"),
    });
    expect(server.requests).toHaveLength(1);
  });

  test("is not sent while a field is missing, since it would count as a bad one", async () => {
    const server = serve(() => new Response("{}"));
    const body = { login: "u", pwd: undefined as unknown as string };
    const client = clientOf(
      sessionLogin({ path: LOGIN, body, tokenField: "t", guard: new LoginGuard(LIMIT) }),
      { fetch: server.fetch },
    );
    await expect(client.GET("/things")).rejects.toThrow(/the login needs "pwd", which is missing/);
    expect(server.requests).toEqual([]);
  });

  test("is never redirected", async () => {
    const { client, server } = sessionServer({
      onLogin: () => new Response(null, { status: 307, headers: { location: "https://api.example/other" } }),
    });
    await expect(client.GET("/things")).rejects.toMatchObject({ name: "AuthError", status: 307 });
    expect(server.requests).toHaveLength(1);
  });

  test("is not believed where fetch has followed a redirect by itself", async () => {
    const { client, server } = sessionServer({
      onLogin: () =>
        Object.defineProperty(Response.json({ session_token: "planted" }), "redirected", { value: true }),
    });
    await expect(client.GET("/things")).rejects.toMatchObject({
      name: "AuthError",
      message: expect.stringContaining("redirected"),
    });
    expect(server.requests).toHaveLength(1);
  });
});

describe("a session that has ended", () => {
  test.each([401, 403])("is replaced once, and the call repeated once (status %i)", async (status) => {
    const { client, end, cookies, logins } = sessionServer({ status });
    await unwrap(client.GET("/things"));
    end("Sid=s1");
    await Promise.all(Array.from({ length: 50 }, () => unwrap(client.GET("/things"))));
    expect(logins()).toBe(2);
    expect(cookies()).toEqual([...Array(51).fill("Sid=s1"), ...Array(50).fill("Sid=s2")]);
  });

  test("again and again, whenever it ends", async () => {
    const { client, end, logins } = sessionServer();
    for (const number of [1, 2, 3]) {
      await unwrap(client.GET("/things"));
      end(`Sid=s${number}`);
    }
    await unwrap(client.GET("/things"));
    expect(logins()).toBe(4);
  });

  test("a 401 with the new session, too, is the result", async () => {
    const { client, logins } = sessionServer({ onCall: () => Response.json({}, { status: 401 }) });
    expect((await client.GET("/things")).error).toMatchObject({ status: 401, attempts: 2 });
    expect(logins()).toBe(2);
  });

  test("a held session is never replaced", async () => {
    const server = serve(() => Response.json({}, { status: 401 }));
    const { error } = await clientOf(heldSession("held", new LoginGuard(LIMIT)), { fetch: server.fetch }).GET(
      "/things",
    );
    expect(error?.status).toBe(401);
    expect(server.requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer held"]);
    await expect(
      clientOf(heldSession("", new LoginGuard(LIMIT)), { fetch: server.fetch }).GET("/things"),
    ).rejects.toThrow(/session id is empty/);
  });
});

describe("a 403 that is about the user's rights", () => {
  const forbidThings = ({ path }: Arrived) =>
    path === "/v1/things" ? Response.json({}, { status: 403 }) : undefined;

  test("costs one login, then it is an answer", async () => {
    const { client, logins } = sessionServer({ onCall: forbidThings });
    await unwrap(client.GET("/other"));
    for (let count = 0; count < 5; count += 1) expect((await client.GET("/things")).error?.status).toBe(403);
    expect(logins()).toBe(2);
    await unwrap(client.GET("/other"));
  });

  test("costs none where the session is fresh", async () => {
    const { client, logins } = sessionServer({ onCall: forbidThings });
    expect((await client.GET("/things")).error).toMatchObject({ status: 403, attempts: 1 });
    expect(logins()).toBe(1);
  });

  test("is no answer for ever, since an ended session may get it as well", async () => {
    const { client, clock, end, logins } = sessionServer({
      status: 403,
      onCall: ({ headers }) =>
        headers.get("cookie") === "Sid=s1" ? Response.json({}, { status: 403 }) : undefined,
    });
    expect((await client.GET("/things")).error?.status).toBe(403);
    await clock.advance(10 * 60_000 - 1);
    expect((await client.GET("/things")).error?.status).toBe(403);
    expect(logins()).toBe(1);
    await clock.advance(1);
    await unwrap(client.GET("/things"));
    end("Sid=s2");
    await unwrap(client.GET("/things"));
    expect(logins()).toBe(3);
  });
});

test("in a browser, which keeps cookies itself, it is told to keep and send them", async () => {
  const told: [string, string][] = [];
  const OwnRequest = globalThis.Request;
  vi.stubGlobal(
    "Request",
    class extends OwnRequest {
      constructor(input: string, init: RequestInit) {
        super(input, init);
        this.headers.delete("cookie");
        if (init.method) told.push([new URL(input).pathname, String(init.credentials)]);
      }
    },
  );
  const { client } = sessionServer({
    onLogin: () => Response.json({}),
    onCall: () => Response.json({ ok: true }),
  });
  await unwrap(client.GET("/things"));
  expect(told).toEqual([
    [LOGIN, "include"],
    ["/v1/things", "include"],
  ]);
});
