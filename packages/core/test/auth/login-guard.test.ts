import { type AuthError, unwrap } from "@pbxkit/core";
import { guardedLogin, heldSession, LoginGuard } from "@pbxkit/core/client";
import { createMemoryStore, createTestClock } from "@pbxkit/core/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSetClock } from "../support/set-clock.ts";
import { clientOf } from "./support/client.ts";
import { serve } from "./support/server.ts";
import { cookieAnswer, LIMIT, refusedLogin, sessionServer } from "./support/session-server.ts";

const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (thrown: unknown) => thrown as AuthError,
  );

describe("credentials that are refused", () => {
  test("are sent three times in three minutes; the next call says when another try is possible", async () => {
    const { client, clock, logins, server } = sessionServer({ onLogin: refusedLogin });
    const start = clock.now();
    for (let count = 0; count < 100; count += 1) await failureOf(client.GET("/things"));
    expect(logins()).toBe(3);
    expect(server.requests).toHaveLength(3);
    const error = await failureOf(client.GET("/things"));
    expect(error).toMatchObject({ name: "AuthError", outcome: "not-sent", attempts: 0, status: undefined });
    expect(error?.retryAt).toEqual(new Date(start + 180_000));
    expect(String(error)).toContain("the next one is possible at 2026-01-01T00:03:00.000Z");
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ retryAt: "2026-01-01T00:03:00.000Z" });

    await clock.advance(179_999);
    await failureOf(client.GET("/things"));
    expect(logins()).toBe(3);
    await clock.advance(1);
    expect((await failureOf(client.GET("/things")))?.status).toBe(403);
    expect(logins()).toBe(4);
  });

  test("never more often than that, however the calls are spread", async () => {
    const waits = fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 20, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(waits, fc.integer({ min: 1, max: 5 }), async (gaps, atOnce) => {
        const times: number[] = [];
        const { client, clock } = sessionServer({
          onLogin: () => {
            times.push(clock.now());
            return refusedLogin();
          },
        });
        for (const gap of gaps) {
          await Promise.all(Array.from({ length: atOnce }, () => failureOf(client.GET("/things"))));
          await clock.advance(gap);
        }
        for (const time of times) {
          expect(times.filter((other) => other >= time && other < time + 180_000).length).toBeLessThanOrEqual(
            3,
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  test("count where no answer comes, too, and not where nothing can have left", async () => {
    const lost = sessionServer({
      onLogin: () => Promise.reject(Object.assign(new TypeError("lost"), { cause: { code: "ECONNRESET" } })),
    });
    for (let count = 0; count < 20; count += 1) await failureOf(lost.client.GET("/things"));
    expect(lost.logins()).toBe(3);
    for (const answer of [
      () => Promise.reject(Object.assign(new TypeError("no"), { cause: { code: "ECONNREFUSED" } })),
      () => new Response("", { status: 429 }),
      () => new Response("", { status: 503 }),
    ]) {
      const { client, logins } = sessionServer({ onLogin: answer });
      for (let count = 0; count < 20; count += 1) await failureOf(client.GET("/things"));
      expect(logins()).toBe(20);
    }
  });

  test("stay out of the way of a server that is down for credentials that were taken before", async () => {
    let isDown = false;
    const { client, end, logins } = sessionServer({
      onLogin: (count) => (isDown ? new Response("", { status: 502 }) : cookieAnswer(`Sid=s${count}`)),
    });
    await unwrap(client.GET("/things"));
    end("Sid=s1");
    isDown = true;
    for (let count = 0; count < 20; count += 1) await failureOf(client.GET("/things"));
    isDown = false;
    await unwrap(client.GET("/things"));
    expect(logins()).toBe(22);
  });
});

describe("a function that gives the credentials", () => {
  const right = { login: "u", pwd: "right" };
  const onlyRight = (pwd: () => string) => () =>
    pwd() === right.pwd ? cookieAnswer("Sid=s1") : refusedLogin();

  test("opens the guard with the right ones", async () => {
    let pwd = "wrong";
    const credentials = () => ({ login: "u", pwd });
    const { client, logins } = sessionServer({ credentials, onLogin: onlyRight(() => pwd) });
    for (let count = 0; count < 10; count += 1) await failureOf(client.GET("/things"));
    expect(logins()).toBe(3);
    pwd = right.pwd;
    await unwrap(client.GET("/things"));
    expect(logins()).toBe(4);
  });

  test("that gives ever others is let through once more, which leaves one bad login to the ban", async () => {
    let count = 0;
    const credentials = async () => {
      count += 1;
      return { login: "u", pwd: `wrong-${count}` };
    };
    const { client, logins } = sessionServer({ credentials, onLogin: refusedLogin });
    for (let call = 0; call < 50; call += 1) await failureOf(client.GET("/things"));
    expect(logins()).toBe(4);
  });

  test("that fails, gives nothing, or never ends fails the call, and nothing is sent", async () => {
    const never = () => new Promise<never>(() => {});
    const fails = () => Promise.reject(new Error("planted-secret"));
    for (const [credentials, message] of [
      [fails, "the function that gives the credentials failed"],
      [() => ({ login: "u", pwd: "" }), 'the login needs "pwd", which is missing'],
      [never, "token"],
    ] as const) {
      const { client, clock, server } = sessionServer({ credentials });
      const error = await clock.runUntil(failureOf(client.GET("/things")));
      expect(String(error)).toContain(message);
      expect(String(error)).not.toContain("planted");
      expect(error).toMatchObject({ outcome: "not-sent" });
      expect(server.requests).toEqual([]);
    }
  });
});

test("a held session that does not exist is sent three times in three minutes", async () => {
  const server = serve(() => Response.json({}, { status: 401 }));
  const clock = createTestClock();
  const client = clientOf(heldSession("held", new LoginGuard(LIMIT)), { fetch: server.fetch, clock });
  for (let count = 0; count < 20; count += 1) await failureOf(client.GET("/things"));
  expect(server.requests).toHaveLength(3);
  await clock.advance(180_000);
  await failureOf(client.GET("/things"));
  expect(server.requests).toHaveLength(4);
});

describe("logins that callers make themselves, and sessions that they hold, all at once", () => {
  const kinds = [
    ["logins by the operation", () => guardedLogin(new LoginGuard(LIMIT))],
    ["calls with a held session", () => heldSession("held", new LoginGuard(LIMIT))],
  ] as const;
  const stores = [
    ["alone", () => undefined],
    ["with a store", () => createMemoryStore()],
  ] as const;
  const cases = kinds.flatMap(([kind, authenticator]) =>
    stores.map(([how, store]) => ({ kind, how, authenticator, store })),
  );

  test.each(cases)("refused: three of 20 are sent ($kind, $how)", async ({ authenticator, store }) => {
    const server = serve(() => Response.json({}, { status: 401 }));
    const client = clientOf(authenticator(), { fetch: server.fetch, store: store() });
    const ends = await Promise.all(Array.from({ length: 20 }, () => failureOf(client.GET("/things"))));
    expect(server.requests).toHaveLength(3);
    const held = ends.filter((end) => end !== undefined);
    expect(held).toHaveLength(17);
    for (const error of held) {
      expect(error).toMatchObject({ name: "AuthError", outcome: "not-sent", attempts: 0 });
      expect(error.retryAt).toBeInstanceOf(Date);
    }
  });

  test.each(cases)("taken: all are sent ($kind, $how)", async ({ authenticator, store }) => {
    let underWay = 0;
    let most = 0;
    const server = serve(async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
      return Response.json({ ok: true });
    });
    const client = clientOf(authenticator(), { fetch: server.fetch, store: store() });
    await unwrap(client.GET("/things"));
    most = 0;
    await Promise.all(Array.from({ length: 10 }, () => unwrap(client.GET("/things"))));
    expect(server.requests).toHaveLength(11);
    // A session that is known needs no turn.
    expect(most).toBe(authenticator === kinds[1][1] ? 10 : store() ? 1 : 3);
  });

  test("whoever gives up while it waits sends nothing, and holds up nobody", async () => {
    const clock = createTestClock();
    const answers: (() => void)[] = [];
    const server = serve(
      () => new Promise<Response>((resolve) => answers.push(() => resolve(Response.json({ ok: true })))),
    );
    const client = clientOf(guardedLogin(new LoginGuard(LIMIT)), { fetch: server.fetch, clock });
    const calls = Array.from({ length: 3 }, () => client.GET("/things"));
    const impatient = failureOf(client.GET("/things", { timeout: 1_000 }));
    const last = client.GET("/things");
    await clock.advance(1_000);
    expect(await impatient).toMatchObject({ name: "TimeoutError", outcome: "not-sent", attempts: 0 });
    expect(server.requests).toHaveLength(3);
    answers.shift()?.();
    await clock.advance(0);
    for (const answer of answers) answer();
    await Promise.all([...calls, last]);
    expect(server.requests).toHaveLength(4);
  });

  test("answers that never come count; what never left, and a server that is busy, do not", async () => {
    for (const [answer, sent] of [
      [() => Promise.reject(Object.assign(new TypeError("lost"), { cause: { code: "ECONNRESET" } })), 3],
      [() => new Response("", { status: 502 }), 3],
      [() => Promise.reject(Object.assign(new TypeError("no"), { cause: { code: "ECONNREFUSED" } })), 5],
      [() => new Response("", { status: 429 }), 5],
    ] as const) {
      const server = serve(answer);
      const options = { fetch: server.fetch, retry: false } as const;
      const client = clientOf(guardedLogin(new LoginGuard(LIMIT)), options);
      for (let count = 0; count < 5; count += 1) await failureOf(client.GET("/things"));
      expect(server.requests).toHaveLength(sent);
    }
  });
});

test.each([
  ["forward", 3_600_000, undefined],
  ["back", -3_600_000, undefined],
  ["forward, with a store", 3_600_000, createMemoryStore],
  ["back, with a store", -3_600_000, createMemoryStore],
] as const)("a clock that is set %s frees no login early, and none late", async (_name, jump, storeOf) => {
  // Keys take real time to make, the first time.
  await sessionServer({ store: createMemoryStore() }).client.GET("/things");
  const clock = createSetClock();
  const store = storeOf?.({ clock });
  const { client, logins } = sessionServer({ onLogin: refusedLogin, clock, store });
  for (let count = 0; count < 3; count += 1) await clock.runUntil(failureOf(client.GET("/things")));
  expect(logins()).toBe(3);
  await clock.advance(100_000);
  clock.offset = jump;
  await failureOf(client.GET("/things"));
  expect(logins()).toBe(3);
  await clock.advance(80_000);
  await failureOf(client.GET("/things"));
  expect(logins()).toBe(4);
});
