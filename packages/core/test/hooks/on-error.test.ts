import type { ErrorEvent } from "@pbxkit/core";
import type { ClientDefinition } from "@pbxkit/core/client";
import { createTestClock } from "@pbxkit/core/testing";
import { expect, test } from "vitest";
import { plainOf } from "../support/plain-client.ts";
import { type Step, scriptedFetch } from "../support/scripted-fetch.ts";
import { bare, json, redirect, reset } from "../support/stub-answers.ts";
import { type StubClient, stubClient } from "../support/stub-client.ts";

interface Failing {
  readonly type: string;
  readonly steps?: readonly Step[];
  readonly definition?: Partial<ClientDefinition>;
  readonly call?: (client: StubClient) => Promise<unknown>;
  readonly name?: string;
}

const failing: readonly Failing[] = [
  { type: "404", name: "ApiError", steps: [bare(404)] },
  { type: "503", name: "ApiError", steps: [bare(503), bare(503), bare(503)] },
  {
    type: "ApiError",
    steps: [json({ success: false })],
    definition: { failure: { isFailure: () => true, outcome: () => "rejected" } },
  },
  { type: "ConnectionError", steps: [reset(), reset(), reset()] },
  { type: "TimeoutError", steps: [() => new Promise(() => {})] },
  { type: "AbortError", call: (client) => client.GET("/things", { signal: AbortSignal.abort() }) },
  { type: "DecodeError", steps: [new Response("<html>")] },
  { type: "RedirectError", steps: [redirect(302, "https://elsewhere.example")] },
  {
    type: "AuthError",
    definition: { authenticator: { current: () => Promise.reject(new Error("defect")) } },
  },
  { type: "RequestError", call: (client) => client.GET("/things/{id}") },
  { type: "RequestError", call: (client) => client.GET("/things", { timeout: -1 }) },
  { type: "RequestError", call: (client) => plainOf(client).GET("/things/{id}") },
  {
    type: "ConnectionError",
    steps: [reset(), reset(), reset()],
    call: (client) => plainOf(client).GET("/things"),
  },
  {
    type: "500",
    name: "ApiError",
    steps: [json({}, 500)],
    call: (client) => plainOf(client).POST("/things"),
  },
];

test.each(failing)(
  "a call that ends with $type is reported once",
  async ({ type, name = type, steps = [], definition, call }) => {
    const clock = createTestClock();
    const events: ErrorEvent[] = [];
    const hooks = { onError: (event: ErrorEvent) => void events.push(event) };
    const client = stubClient(
      { clock, fetch: scriptedFetch(...steps).fetch, hooks, timeout: 5_000 },
      definition,
    );
    await clock.runUntil(Promise.allSettled([call?.(client) ?? client.GET("/things")]));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ name, attributes: { "error.type": type } });
  },
);

test("a call that succeeds, if only after a while, is not reported", async () => {
  const events: ErrorEvent[] = [];
  const hooks = { onError: (event: ErrorEvent) => void events.push(event) };
  await stubClient({ fetch: scriptedFetch(reset(), bare(503), json({})).fetch, hooks }).GET("/things");
  expect(events).toEqual([]);
});
