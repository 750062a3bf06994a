import { createTestClock } from "@pbxkit/core/testing";
import { expect, test } from "vitest";
import { errorOf } from "../../support/end-of-call.ts";
import { scriptedFetch, steadyFetch } from "../../support/scripted-fetch.ts";
import { bare, json } from "../../support/stub-answers.ts";
import { stubClient } from "../../support/stub-client.ts";
import { watchedBody } from "../../support/watched-body.ts";

test("one limit holds for all attempts and waits together", async () => {
  const clock = createTestClock();
  const { fetch, arrived } = steadyFetch(() => new Promise(() => {}));
  const client = stubClient({
    clock,
    fetch,
    timeout: 25_000,
    attemptTimeout: 10_000,
    retry: { attempts: 10 },
  });
  const error = await clock.runUntil(errorOf(client.GET("/things")));
  expect(error).toMatchObject({
    name: "TimeoutError",
    phase: "connect",
    timeout: 25_000,
    reasons: ["attempt timeout", "attempt timeout", "timeout"],
  });
  expect(arrived.every(({ signal }) => signal.aborted)).toBe(true);
  expect(clock.now() - Date.UTC(2026, 0, 1)).toBe(25_000);
});

test("the time that a token takes is the call's", async () => {
  const clock = createTestClock();
  const authenticator = {
    current: () =>
      new Promise<{ headers: Record<string, string> }>((resolve) => {
        clock.setTimeout(() => resolve({ headers: {} }), 4_000);
      }),
  };
  const client = stubClient({ clock, fetch: () => new Promise(() => {}), timeout: 5_000 }, { authenticator });
  const error = await clock.runUntil(errorOf(client.GET("/things")));
  expect(error).toMatchObject({ name: "TimeoutError", phase: "connect", timeout: 5_000 });
});

test("the client's limits are the call's unless it has its own", async () => {
  const clock = createTestClock();
  const client = stubClient({
    clock,
    fetch: () => new Promise(() => {}),
    timeout: 1_000,
    attemptTimeout: false,
  });
  expect(await clock.runUntil(errorOf(client.GET("/things")))).toMatchObject({ timeout: 1_000 });
  expect(await clock.runUntil(errorOf(client.GET("/things", { timeout: 50 })))).toMatchObject({
    timeout: 50,
  });
  const once = client.POST("/things", { timeout: false, attemptTimeout: 70 });
  expect(await clock.runUntil(errorOf(once))).toMatchObject({ timeout: 70, reasons: ["attempt timeout"] });
});

test("30 and 10 seconds are the defaults", async () => {
  const hang = () => new Promise<Response>(() => {});
  const clock = createTestClock(0);
  const client = stubClient({ clock, fetch: hang, retry: false });
  const attempt = await clock.runUntil(errorOf(client.GET("/things")));
  expect(attempt).toMatchObject({ name: "TimeoutError", timeout: 10_000 });
  expect(clock.now()).toBe(10_000);
  const whole = await clock.runUntil(errorOf(client.GET("/things", { attemptTimeout: false })));
  expect(whole).toMatchObject({ name: "TimeoutError", timeout: 30_000 });
  expect(clock.now()).toBe(40_000);
});

test("endless time still fits a timer", async () => {
  const clock = createTestClock(0);
  const endless = { timeout: Number.POSITIVE_INFINITY, attemptTimeout: Number.POSITIVE_INFINITY };
  await stubClient({ clock, fetch: async () => json({}), ...endless }).GET("/things");
  expect(clock.sleeps).toEqual([2 ** 31 - 1]);
});

test("time counts from the start although an attempt's limit came first", async () => {
  const clock = createTestClock(0);
  const body = watchedBody("[");
  const answers = [new Promise<Response>(() => {}), Promise.resolve(new Response(body.stream))];
  const client = stubClient({
    clock,
    fetch: () => answers.shift() as Promise<Response>,
    retry: { firstWait: 0 },
    timeout: 25_000,
  });
  const error = await clock.runUntil(errorOf(client.GET("/things")));
  expect(error).toMatchObject({ name: "TimeoutError", phase: "body", timeout: 25_000 });
  expect(clock.now()).toBe(25_000);
  expect(body.cancelled).toBe(true);
});

test("a clock that is set back in the middle of a call makes it no longer", async () => {
  const clock = createTestClock(0);
  let setBack = 0;
  const body = watchedBody("[");
  const client = stubClient({
    clock: { ...clock, now: () => clock.now() - setBack },
    fetch: async () => {
      setBack = 3_600_000;
      return new Response(body.stream);
    },
  });
  const error = await clock.runUntil(errorOf(client.GET("/things")));
  expect(error).toMatchObject({ name: "TimeoutError", phase: "body" });
  expect(clock.now()).toBe(30_000);
});

test("a body that drips for ever is cut, and let go", async () => {
  const clock = createTestClock();
  const body = watchedBody("[");
  const drip = () => {
    if (body.cancelled) return;
    body.push(" ");
    clock.setTimeout(drip, 1_000);
  };
  clock.setTimeout(drip, 1_000);
  const client = stubClient({ clock, fetch: async () => new Response(body.stream) });
  const error = await clock.runUntil(errorOf(client.GET("/things")));
  expect(error).toMatchObject({ name: "TimeoutError", phase: "body", timeout: 30_000, outcome: "unknown" });
  expect(body.cancelled).toBe(true);
  await clock.advance(1_000);
  expect(clock.pending).toBe(0);
});

test("the body of an error that drips for ever is cut, too", async () => {
  const clock = createTestClock();
  const body = watchedBody("{");
  const client = stubClient({ clock, fetch: async () => new Response(body.stream, { status: 400 }) });
  const error = await clock.runUntil(errorOf(client.GET("/things")));
  expect(error).toMatchObject({ name: "TimeoutError", phase: "body", outcome: "rejected", reasons: ["400"] });
  expect(body.cancelled).toBe(true);
});

test("an answer that nobody will read is let go before the next attempt", async () => {
  const first = watchedBody("busy");
  const states: boolean[] = [];
  const { fetch } = scriptedFetch(
    () => new Response(first.stream, { status: 503 }),
    () => {
      states.push(first.cancelled);
      return json({});
    },
  );
  const { data } = await stubClient({ fetch }).GET("/things");
  expect(data).toEqual({});
  expect(states).toEqual([true]);
});

test("an answer without a promised body is let go", async () => {
  const body = watchedBody("ignored");
  const { data } = await stubClient({ fetch: async () => new Response(body.stream) }).DELETE("/things/{id}", {
    params: { path: { id: 1 } },
  });
  expect(data).toBeUndefined();
  expect(body.cancelled).toBe(true);
});

test("an attempt's own limit does not cut a body that is on its way", async () => {
  const clock = createTestClock();
  const body = watchedBody('{"a":');
  clock.setTimeout(() => {
    body.push("1}");
    body.end();
  }, 20_000);
  const { data } = await clock.runUntil(
    stubClient({ clock, fetch: async () => new Response(body.stream) }).GET("/things"),
  );
  expect(data).toEqual({ a: 1 });
});

test("nothing is left after a call that waited and then succeeded", async () => {
  const clock = createTestClock();
  const { fetch } = scriptedFetch(bare(503, { "retry-after": "3" }), json({}));
  await clock.runUntil(stubClient({ clock, fetch }).GET("/things"));
  expect(clock.sleeps).toContain(3_000);
  expect(clock.pending).toBe(0);
});
