import type { Fetch } from "@pbxkit/core";
import { createTestClock } from "@pbxkit/core/testing";
import { expect, test } from "vitest";
import { errorOf } from "../../support/end-of-call.ts";
import { json, redirect } from "../../support/stub-answers.ts";
import { stubClient } from "../../support/stub-client.ts";
import { watchedBody } from "../../support/watched-body.ts";

/** A `fetch` that takes no notice of the signal and answers after `milliseconds`. */
const late =
  (clock: ReturnType<typeof createTestClock>, milliseconds: number, answer: () => Response): Fetch =>
  () =>
    new Promise((resolve) => {
      clock.setTimeout(() => resolve(answer()), milliseconds);
    });

test("an answer that comes after the deadline is cancelled unread", async () => {
  const clock = createTestClock();
  const body = watchedBody("late");
  const fetch = late(clock, 9_000, () => new Response(body.stream));
  const error = await clock.runUntil(errorOf(stubClient({ clock, fetch, timeout: 2_000 }).GET("/things")));
  expect(error).toMatchObject({ name: "TimeoutError", phase: "connect" });
  expect(body.cancelled).toBe(false);
  await clock.advance(9_000);
  expect(body.cancelled).toBe(true);
});

test("an answer that comes after the attempt was given up is cancelled, and the later attempt's is used", async () => {
  const clock = createTestClock();
  const body = watchedBody('{"attempt":1}');
  const answers = [
    late(clock, 12_000, () => new Response(body.stream)),
    late(clock, 5_000, () => json({ attempt: 2 })),
  ];
  const client = stubClient({ clock, fetch: (request) => (answers.shift() as Fetch)(request) });
  const { data } = await clock.runUntil(client.GET("/things"));
  expect(data).toEqual({ attempt: 2 });
  expect(body.cancelled).toBe(true);
});

test("a redirect that comes after the deadline is not followed", async () => {
  const clock = createTestClock();
  let requests = 0;
  const slow = late(clock, 9_000, () => redirect(302, "/things/1"));
  const fetch: Fetch = (request) => {
    requests += 1;
    return slow(request);
  };
  await clock.runUntil(errorOf(stubClient({ clock, fetch, timeout: 2_000 }).GET("/things")));
  await clock.advance(20_000);
  expect(requests).toBe(1);
});

test("a fetch that throws what names a network is a fault like any other", async () => {
  const fetch: Fetch = () => {
    throw new TypeError("Failed to fetch https://pbx.example/?phone=79990000001");
  };
  const error = await errorOf(stubClient({ fetch }).GET("/things"));
  expect(error).toMatchObject({ name: "ConnectionError", code: "UNKNOWN", attempts: 3, outcome: "unknown" });
});

test("a network error in the form of a Response is a fault, too", async () => {
  const error = await errorOf(stubClient({ fetch: async () => Response.error() }).POST("/things"));
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", attempts: 1 });
});

test("a hook that aborts the call keeps the request from leaving", async () => {
  const controller = new AbortController();
  let requests = 0;
  const fetch: Fetch = async () => {
    requests += 1;
    return json({});
  };
  const hooks = { onRequest: () => controller.abort() };
  const error = await errorOf(stubClient({ fetch, hooks }).GET("/things", { signal: controller.signal }));
  expect(error).toMatchObject({ name: "AbortError", phase: "connect", outcome: "not-sent" });
  expect(requests).toBe(0);
});

test("a hook that aborts the call when its answer has come lets the answer go", async () => {
  const controller = new AbortController();
  const body = watchedBody("{");
  const hooks = { onResponse: () => controller.abort() };
  const client = stubClient({ fetch: async () => new Response(body.stream), hooks });
  const error = await errorOf(client.GET("/things", { signal: controller.signal }));
  expect(error).toMatchObject({ name: "AbortError", outcome: "unknown" });
  expect(body.cancelled).toBe(true);
});

test("what throws when it is looked at ends the call like any other failure", async () => {
  const clock = createTestClock();
  const fetch = async () => {
    throw Object.defineProperty({}, "code", {
      get() {
        throw new Error("not to be looked at");
      },
    });
  };
  const error = await clock.runUntil(errorOf(stubClient({ clock, fetch }).POST("/things", { body: {} })));
  expect(error).toMatchObject({ name: "ConnectionError", code: "UNKNOWN", outcome: "unknown" });
});
