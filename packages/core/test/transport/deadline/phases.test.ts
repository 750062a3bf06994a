import type { ClientOptions } from "@pbxkit/core";
import type { ClientDefinition } from "@pbxkit/core/client";
import { createTestClock, type TestClock } from "@pbxkit/core/testing";
import { describe, expect, test } from "vitest";
import { CountingSignal } from "../../support/counting-signal.ts";
import { errorOf } from "../../support/end-of-call.ts";
import { steadyFetch } from "../../support/scripted-fetch.ts";
import { bare } from "../../support/stub-answers.ts";
import { type StubClient, stubClient } from "../../support/stub-client.ts";
import { watchedBody } from "../../support/watched-body.ts";

const never = () => new Promise<never>(() => {});

type Make = (options: ClientOptions, definition?: Partial<ClientDefinition>) => StubClient;

/** A client whose call stays in one phase until something ends it. */
interface Stuck {
  readonly phase: string;
  readonly outcome: string;
  readonly reasons: (end: string) => string[];
  readonly make: (make: Make) => StubClient | Promise<StubClient>;
}

const stuck: readonly Stuck[] = [
  {
    phase: "queue",
    outcome: "not-sent",
    reasons: () => [],
    make(make) {
      const client = make({ fetch: never, concurrency: 1 });
      void client.GET("/things", { timeout: false, signal: undefined });
      return client;
    },
  },
  {
    phase: "token",
    outcome: "not-sent",
    reasons: () => [],
    make: (make) => make({ fetch: never }, { authenticator: { current: never } }),
  },
  {
    phase: "connect",
    outcome: "unknown",
    reasons: (end) => [end],
    make: (make) => make({ fetch: never }),
  },
  {
    phase: "backoff",
    outcome: "rejected",
    reasons: () => ["429"],
    make: (make) => make({ fetch: steadyFetch(() => bare(429, { "retry-after": "60" })).fetch }),
  },
  {
    phase: "body",
    outcome: "unknown",
    reasons: () => ["200"],
    make: (make) => make({ fetch: async () => new Response(watchedBody("[1,").stream) }),
  },
];

const makeWith =
  (clock: TestClock): Make =>
  (options, definition) =>
    stubClient({ clock, attemptTimeout: false, ...options }, definition);

describe.each(stuck)("in phase $phase", ({ phase, outcome, reasons, make }) => {
  test("the call's time runs out", async () => {
    const clock = createTestClock();
    const signal = new CountingSignal();
    const client = await make(makeWith(clock));
    const failed = errorOf(client.GET("/things", { timeout: 5_000, signal }));
    await clock.advance(4_999);
    expect(clock.pending).toBeGreaterThan(0);
    await clock.advance(1);
    const error = await failed;
    expect(error).toMatchObject({
      name: "TimeoutError",
      phase,
      timeout: 5_000,
      outcome,
      reasons: reasons("timeout"),
    });
    expect(error.message).toBe(`GET /things: timed out after 5000 ms (${phase})`);
    expect(clock.pending).toBe(0);
    expect(signal.listeners.size).toBe(0);
  });

  test("the caller aborts", async () => {
    const clock = createTestClock();
    const signal = new CountingSignal();
    const client = await make(makeWith(clock));
    const failed = errorOf(client.GET("/things", { timeout: 5_000, signal }));
    await clock.advance(1_000);
    expect(signal.listeners.size).toBe(1);
    signal.abort(new Error("+79990000001"));
    const error = await failed;
    expect(error).toMatchObject({ name: "AbortError", phase, outcome, reasons: reasons("abort") });
    expect(error.message).toBe(`GET /things: aborted by the caller (${phase})`);
    await clock.advance(0);
    expect(clock.pending).toBe(0);
    expect(signal.listeners.size).toBe(0);
  });
});

test("a signal that is aborted already ends the call before anything happens", async () => {
  const clock = createTestClock();
  const { fetch, arrived } = steadyFetch(never);
  let asked = 0;
  const authenticator = {
    current() {
      asked += 1;
      return { headers: {} };
    },
  };
  const error = await errorOf(
    stubClient({ clock, fetch }, { authenticator }).GET("/things", { signal: AbortSignal.abort() }),
  );
  expect(error).toMatchObject({
    name: "AbortError",
    phase: "queue",
    attempts: 0,
    reasons: [],
    outcome: "not-sent",
  });
  expect([arrived.length, asked, clock.pending]).toEqual([0, 0, 0]);
});

test("timeout: false waits for as long as it takes", async () => {
  const clock = createTestClock();
  const client = stubClient({ clock, fetch: never, attemptTimeout: false });
  const signal = new CountingSignal();
  const failed = errorOf(client.GET("/things", { timeout: false, signal }));
  await clock.advance(10 * 365 * 86_400_000);
  expect(signal.listeners.size).toBe(1);
  signal.abort();
  expect(await failed).toMatchObject({ name: "AbortError" });
});
