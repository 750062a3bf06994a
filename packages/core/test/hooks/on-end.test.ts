import type { EndEvent } from "@pbxkit/core";
import { createTestClock } from "@pbxkit/core/testing";
import { describe, expect, test, vi } from "vitest";
import { CountingSignal } from "../support/counting-signal.ts";
import { plainOf } from "../support/plain-client.ts";
import { rejection } from "../support/rejection.ts";
import { type Step, scriptedFetch } from "../support/scripted-fetch.ts";
import { bare, json, refused } from "../support/stub-answers.ts";
import { stubClient } from "../support/stub-client.ts";

function watched(...steps: readonly Step[]) {
  const events: EndEvent[] = [];
  const { fetch } = scriptedFetch(...steps);
  return { events, client: stubClient({ fetch, hooks: { onEnd: (event) => events.push(event) } }) };
}

describe("onEnd comes once for each call", () => {
  test.for<[string, readonly Step[], EndEvent["outcome"]]>([
    ["a success", [json({})], "succeeded"],
    ["a success after a repeat", [bare(503), json({})], "succeeded"],
    ["a refusal", [bare(404)], "rejected"],
    ["a failure of the server", [bare(501)], "unknown"],
    ["no connection", [refused(), refused(), refused()], "not-sent"],
    [
      "an answer that is no JSON",
      [new Response("<html>", { headers: { "content-type": "text/html" } })],
      "unknown",
    ],
  ])("%s", async ([, steps, outcome]) => {
    const { client, events } = watched(...steps);
    await client.GET("/things").catch(() => {});
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ operation: "GET /things", outcome, duration: expect.any(Number) });
  });

  test("a call that could not be made", async () => {
    const { client, events } = watched();
    await client.GET("/things/{id}").catch(() => {});
    expect(events.map(({ outcome }) => outcome)).toEqual(["not-sent"]);
  });

  test.for(["read to its end", "left early"])("a stream that is %s", async (way) => {
    const { client, events } = watched(new Response("abc"));
    const { data } = await client.GET("/bytes", { parseAs: "stream" });
    expect(events).toEqual([]);
    if (way === "left early") await (data as ReadableStream).cancel();
    else await new Response(data as ReadableStream).text();
    expect(events.map(({ outcome }) => outcome)).toEqual(["succeeded"]);
  });

  test("an abort", async () => {
    const clock = createTestClock();
    const events: EndEvent[] = [];
    const controller = new AbortController();
    const client = stubClient({
      clock,
      fetch: () => new Promise(() => {}),
      hooks: { onEnd: (event) => events.push(event) },
    });
    const call = client.GET("/things", { signal: controller.signal }).catch(() => {});
    controller.abort();
    await call;
    expect(events.map(({ outcome }) => outcome)).toEqual(["unknown"]);
  });
});

describe("calls that share a signal share one listener on it", () => {
  const client = stubClient({ fetch: () => new Promise(() => {}) });
  test.each<[string, (path: "/things", init: object) => Promise<unknown>]>([
    ["a client's own", (path, init) => client.GET(path, init)],
    ["a plain client's", (path, init) => plainOf(client).GET(path as never, init as never)],
  ])("%s", async (_, call) => {
    const signal = new CountingSignal();
    const calls = Array.from({ length: 100 }, () => rejection(call("/things", { signal: signal.asSignal })));
    await vi.waitFor(() => expect(signal.listeners.size).toBe(1));
    signal.abort();
    expect(new Set((await Promise.all(calls)).map((error) => (error as Error).name))).toEqual(
      new Set(["AbortError"]),
    );
    expect(signal.listeners.size).toBe(0);
  });
});
