import { AuthError, explain, unwrap } from "@pbxkit/core";
import { guardedLogin, heldSession, LoginGuard, sessionLogin } from "@pbxkit/core/client";
import { createMemoryStore } from "@pbxkit/core/testing";
import { expect, test } from "vitest";
import { clientOf } from "../auth/support/client.ts";
import { serve } from "../auth/support/server.ts";

const LOGIN = "/iam/sessions";
const limit = { count: 3, within: 180_000 };
const right = { login: "u", pwd: "planted-right" };

/** A server with sessions that may end, and processes that share a store. */
function started() {
  const live = new Set<string>();
  let opened = 0;
  const server = serve(({ path, body, headers }) => {
    if (path !== LOGIN) {
      const isLive = live.has(headers.get("cookie") ?? headers.get("authorization") ?? "");
      return Response.json({ ok: isLive }, { status: isLive ? 200 : 401 });
    }
    if (JSON.parse(body).pwd !== right.pwd) return Response.json({}, { status: 401 });
    opened += 1;
    live.add(`Sid=s${opened}`);
    return Response.json({}, { headers: { "set-cookie": `Sid=s${opened}` } });
  });
  const store = createMemoryStore();
  const options = { fetch: server.fetch, store };
  const process = (body = right) => {
    const guard = new LoginGuard(limit);
    const client = clientOf(sessionLogin({ path: LOGIN, body, tokenField: "token", guard }), options);
    return () => unwrap(client.GET("/things"));
  };
  return { server, store, options, process, end: () => live.clear(), logins: () => server.to(LOGIN).length };
}

test("eight processes open one session, and one more when it has ended", async () => {
  const { process, end, logins } = started();
  const calls = Array.from({ length: 8 }, () => process());
  await Promise.all(calls.map((call) => call()));
  expect(logins()).toBe(1);
  end();
  await Promise.all(calls.map((call) => call()));
  expect(logins()).toBe(2);
});

test("refused logins of all processes are counted together", async () => {
  const { process, logins } = started();
  const calls = Array.from({ length: 8 }, () => process({ login: "u", pwd: "planted-wrong" }));
  const ends = await Promise.allSettled(calls.map((call) => call()));
  expect(ends.every((end) => end.status === "rejected" && end.reason instanceof AuthError)).toBe(true);
  expect(logins()).toBe(3);
  // Others could be the right ones: one more may be sent.
  await process()();
  expect(logins()).toBe(4);
});

test("a login whose process died counts as failed", async () => {
  const { process, store, logins } = started();
  await process({ login: "u", pwd: "planted-wrong" })().catch(() => {});
  const [[key, value] = ["", "[]"]] = store.values;
  const [failure] = JSON.parse(value);
  await store.set(key, JSON.stringify([failure, failure, failure]), 180_000);
  await expect(process({ login: "u", pwd: "planted-wrong" })()).rejects.toMatchObject({
    name: "AuthError",
    outcome: "not-sent",
    retryAt: expect.any(Date),
  });
  expect(logins()).toBe(1);
  expect(JSON.stringify([...store.values])).not.toContain("planted");
});

test("without the store no session is opened, and the one in memory goes on", async () => {
  const { process, store, logins } = started();
  const call = process();
  await call();
  store.isAway = true;
  await call();
  await expect(process()()).rejects.toMatchObject({ name: "AuthError", outcome: "not-sent" });
  expect(logins()).toBe(1);
});

test.each(["planted", "{}", "[1]", '[{"time":"now"}]', '{"headers":{"cookie":5}}'])(
  "what no client has written in the store opens no session, and is not shown: %s",
  async (value) => {
    const { process, store, logins } = started();
    await process()();
    await process({ login: "u", pwd: "planted-wrong" })().catch(() => {});
    for (const key of store.values.keys()) await store.set(key, value, 60_000);
    const error = await process()().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "AuthError", outcome: "not-sent" });
    expect(explain(error)).toContain("a value is none that this version of the package has written");
    expect(explain(error)).not.toContain("planted");
    expect(logins()).toBe(2);
  },
);

test("logins by the operation, from eight processes at once, are counted together", async () => {
  const { server, options } = started();
  const clients = Array.from({ length: 8 }, () => clientOf(guardedLogin(new LoginGuard(limit)), options));
  await Promise.all(clients.map((client) => client.GET("/things").catch(() => undefined)));
  expect(server.requests).toHaveLength(3);
});

test.each([
  ["a session that the caller holds", (guard: LoginGuard) => heldSession("planted-session", guard)],
  ["the login as an operation", guardedLogin],
])("refusals of %s are counted together", async (_name, authenticator) => {
  const { server, options, store } = started();
  const call = async () => {
    await clientOf(authenticator(new LoginGuard(limit)), options).GET("/things");
  };
  for (let count = 0; count < 3; count += 1) await call();
  await expect(call()).rejects.toMatchObject({ name: "AuthError", outcome: "not-sent" });
  expect(server.requests).toHaveLength(3);
  expect(JSON.stringify([...store.values])).not.toContain("planted");
});
