import type { Fetch } from "@pbxkit/core";
import { createTestClock } from "@pbxkit/core/testing";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/end-of-call.ts";
import { scriptedFetch, steadyFetch } from "../support/scripted-fetch.ts";
import { bare, json, redirect, reset } from "../support/stub-answers.ts";
import { stubClient } from "../support/stub-client.ts";

const path = (id: number) => ({ params: { path: { id } } });

/** A `fetch` whose answers the test gives one by one. */
function heldFetch() {
  const waiting: { readonly id: string; readonly answer: (response: Response) => void }[] = [];
  let most = 0;
  const fetch: Fetch = (request) =>
    new Promise((resolve) => {
      waiting.push({ id: request.url.split("/").at(-1) as string, answer: resolve });
      most = Math.max(most, waiting.length);
    });
  return { fetch, waiting, most: () => most };
}

test("no more than the limit are under way, and those who wait go in turn", async () => {
  const clock = createTestClock();
  const { fetch, waiting, most } = heldFetch();
  const client = stubClient({ fetch, clock, concurrency: 2 });
  const calls = [1, 2, 3, 4, 5].map((id) => client.GET("/things/{id}", path(id)));
  const order: string[] = [];
  for (let round = 0; round < 5; round += 1) {
    await clock.advance(0);
    const next = waiting.shift();
    order.push(next?.id as string);
    next?.answer(json({}));
  }
  await Promise.all(calls);
  expect(order).toEqual(["1", "2", "3", "4", "5"]);
  expect(most()).toBe(2);
});

test("each client has its own limit, and without one nobody waits", async () => {
  const clock = createTestClock();
  const { fetch, waiting } = heldFetch();
  const clients = [
    stubClient({ fetch, clock, concurrency: 1 }),
    stubClient({ fetch, clock, concurrency: 1 }),
    stubClient({ fetch, clock }),
  ];
  const calls = clients.flatMap((client) => [1, 2, 3].map((id) => client.GET("/things/{id}", path(id))));
  await clock.advance(0);
  expect(waiting).toHaveLength(1 + 1 + 3);
  while (waiting.length > 0) {
    waiting.shift()?.answer(json({}));
    await clock.advance(0);
  }
  await Promise.all(calls);
});

describe("a call that gives up in the queue leaves it", () => {
  test.each(["abort", "timeout"])("%s", async (end) => {
    const clock = createTestClock();
    const { fetch, waiting } = heldFetch();
    const client = stubClient({ fetch, clock, concurrency: 1 });
    const controller = new AbortController();
    const first = client.GET("/things/{id}", path(1));
    const second = errorOf(
      client.GET("/things/{id}", { ...path(2), timeout: 1_000, signal: controller.signal }),
    );
    const third = client.GET("/things/{id}", path(3));
    await clock.advance(10);
    if (end === "abort") controller.abort();
    else await clock.advance(990);
    expect(await second).toMatchObject({ phase: "queue", attempts: 0, outcome: "not-sent" });
    waiting.shift()?.answer(json({}));
    await first;
    await clock.advance(0);
    expect(waiting.map(({ id }) => id)).toEqual(["3"]);
    waiting.shift()?.answer(json({}));
    await third;
    expect(clock.pending).toBe(0);
  });
});

test("a call that waits for its next attempt makes room, and then stands in line again", async () => {
  const clock = createTestClock();
  const order: string[] = [];
  const { fetch } = steadyFetch((request) => {
    const id = request.url.split("/").at(-1) as string;
    order.push(id);
    return id === "1" && order.length === 1 ? bare(503, { "retry-after": "10" }) : json({});
  });
  const client = stubClient({ fetch, clock, concurrency: 1 });
  const waiting = client.GET("/things/{id}", path(1));
  await clock.advance(1);
  await client.GET("/things/{id}", path(2));
  expect(order).toEqual(["1", "2"]);
  await clock.runUntil(waiting);
  expect(order).toEqual(["1", "2", "1"]);
});

test.each([
  ["an answer that failed", () => json({}, 404)],
  ["a body that is torn", () => new Response("{")],
  ["a broken connection", () => Promise.reject(reset())],
  ["a refused redirect", () => redirect(302, "https://elsewhere.example/")],
])("%s gives the place back", async (_, step) => {
  const { fetch } = scriptedFetch(step, json("next"));
  const client = stubClient({ fetch, concurrency: 1, retry: false });
  await errorOf(client.GET("/things"));
  expect((await client.GET("/things")).data).toBe("next");
});

test("credentials that cannot be had give the place back", async () => {
  const answers = [() => Promise.reject(new Error("defect")), () => ({ headers: {} })];
  const authenticator = { current: () => answers.shift()?.() ?? { headers: {} } };
  const client = stubClient({ fetch: scriptedFetch(json("next")).fetch, concurrency: 1 }, { authenticator });
  await errorOf(client.GET("/things"));
  expect((await client.GET("/things")).data).toBe("next");
});

test("an input that cannot be sent takes no place", async () => {
  const client = stubClient({ fetch: scriptedFetch(json("next")).fetch, concurrency: 1 });
  await errorOf(client.GET("/things/{id}"));
  expect((await client.GET("/things")).data).toBe("next");
});

test("a stream that is still read keeps no place, so that its reader can make calls", async () => {
  const { fetch } = scriptedFetch(new Response("bytes"), json("next"));
  const client = stubClient({ fetch, concurrency: 1 });
  const { data } = await client.GET("/things", { parseAs: "stream" });
  expect((await client.GET("/things")).data).toBe("next");
  await (data as ReadableStream).cancel();
});
