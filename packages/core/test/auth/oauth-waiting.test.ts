import { unwrap } from "@pbxkit/core";
import { oauth } from "@pbxkit/core/client";
import { createTestClock } from "@pbxkit/core/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clientOf } from "./support/client.ts";
import { pending } from "./support/server.ts";
import { APP, type TokenServerOptions, tokenServer } from "./support/token-server.ts";

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);

beforeEach(() => {
  unhandled.length = 0;
  process.on("unhandledRejection", note);
});
afterEach(() => {
  process.off("unhandledRejection", note);
});

function setUp(options: TokenServerOptions, attemptTimeout?: number | false) {
  const clock = createTestClock();
  const server = tokenServer(options);
  const auth = oauth({ ...APP, grant: "client_credentials" });
  const client = clientOf(auth, { fetch: server.fetch, clock, attemptTimeout, retry: false });
  return { clock, server, client };
}

test("the first caller's abort does not end the token request for the others", async () => {
  const answer = pending<Response | undefined>();
  const { server, client, clock } = setUp({ onToken: () => answer.promise });
  const controller = new AbortController();
  const first = client.GET("/things", { signal: controller.signal });
  const second = client.GET("/things");
  await clock.advance(0);
  controller.abort();
  await expect(first).rejects.toMatchObject({ name: "AbortError", phase: "token", outcome: "not-sent" });
  answer.resolve(undefined);
  await unwrap(second);
  expect(server.asked).toHaveLength(1);
  expect(server.requests[0]?.signal.aborted).toBe(false);
});

test("the first caller's deadline does not end it either, and names the phase", async () => {
  const answer = pending<Response | undefined>();
  const { server, client, clock } = setUp({ onToken: () => answer.promise });
  const first = client.GET("/things", { timeout: 500 });
  first.catch(() => {});
  const second = client.GET("/things");
  await clock.advance(500);
  await expect(first).rejects.toMatchObject({
    name: "TimeoutError",
    phase: "token",
    timeout: 500,
    outcome: "not-sent",
  });
  answer.resolve(undefined);
  await unwrap(second);
  expect(server.asked).toHaveLength(1);
});

test("when all callers have gone, a failure is nobody's, and the next call asks anew", async () => {
  const answer = pending<Response>();
  const { server, client, clock } = setUp({
    onToken: (_, count) => (count === 1 ? answer.promise : undefined),
  });
  const controller = new AbortController();
  const calls = [1, 2, 3].map(() => client.GET("/things", { signal: controller.signal }));
  const results = Promise.allSettled(calls);
  await clock.advance(0);
  controller.abort();
  expect((await results).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  answer.reject(new TypeError("fetch failed"));
  await clock.advance(0);
  expect(unhandled).toEqual([]);
  await unwrap(client.GET("/things"));
  expect(server.asked).toHaveLength(2);
  expect(clock.pending).toBe(0);
});

test("when all callers have gone, a token that comes is kept for the next", async () => {
  const answer = pending<Response | undefined>();
  const { server, client, clock } = setUp({ onToken: () => answer.promise });
  const controller = new AbortController();
  const call = client.GET("/things", { signal: controller.signal });
  await clock.advance(0);
  controller.abort();
  await expect(call).rejects.toMatchObject({ name: "AbortError" });
  answer.resolve(undefined);
  await unwrap(client.GET("/things"));
  expect(server.asked).toHaveLength(1);
});

test.each([
  ["of an attempt", 2_000, 2_000],
  ["of an attempt, however long", Number.POSITIVE_INFINITY, 2 ** 31 - 1],
  ["of its own where attempts have none", false as const, 60_000],
])("a token request that hangs has the time limit %s", async (_name, attemptTimeout, limit) => {
  const { server, client, clock } = setUp({ onToken: () => pending<Response>().promise }, attemptTimeout);
  const call = client.GET("/things", { timeout: false });
  call.catch(() => {});
  await clock.advance(limit - 1);
  expect(server.requests[0]?.signal.aborted).toBe(false);
  await clock.advance(1);
  await expect(call).rejects.toMatchObject({
    name: "TimeoutError",
    phase: "token",
    timeout: limit,
    outcome: "not-sent",
  });
  expect(server.requests[0]?.signal.aborted).toBe(true);
  expect(clock.pending).toBe(0);
});

test("an answer that drips for ever is cut, and one that comes too late is let go", async () => {
  const cancelled: string[] = [];
  const endless = (name: string) =>
    new Response(
      new ReadableStream({
        start: (controller) => controller.enqueue(new Uint8Array([123])),
        cancel: () => void cancelled.push(name),
      }),
    );
  const late = pending<Response>();
  const { client, clock } = setUp(
    { onToken: (_, count) => (count === 1 ? endless("drip") : late.promise) },
    1_000,
  );
  for (const name of ["drip", "late"]) {
    const call = client.GET("/things");
    call.catch(() => {});
    await clock.advance(1_000);
    await expect(call).rejects.toMatchObject({ name: "TimeoutError", phase: "token" });
    if (name === "late") late.resolve(endless("late"));
    await clock.advance(0);
  }
  expect(cancelled).toEqual(["drip", "late"]);
  expect(unhandled).toEqual([]);
  expect(clock.pending).toBe(0);
});

test("with one place for calls, one token request still serves all", async () => {
  const clock = createTestClock();
  const server = tokenServer();
  const auth = oauth({ ...APP, grant: "client_credentials" });
  const client = clientOf(auth, { fetch: server.fetch, clock, concurrency: 1 });
  await Promise.all([1, 2, 3].map(() => unwrap(client.GET("/things"))));
  expect(server.asked).toHaveLength(1);
});

test("a `fetch` that answers without a promise, with a body that never ends, is let go when its time is over", async () => {
  const clock = createTestClock();
  const fetch = (() => new Response(new ReadableStream())) as unknown as (r: Request) => Promise<Response>;
  const client = clientOf(oauth({ ...APP, grant: "client_credentials" }), {
    fetch,
    clock,
    attemptTimeout: 500,
    retry: false,
  });
  const call = client.GET("/things");
  call.catch(() => {});
  await clock.advance(500);
  await expect(call).rejects.toMatchObject({ name: "TimeoutError", phase: "token", timeout: 500 });
  expect(clock.pending).toBe(0);
});
