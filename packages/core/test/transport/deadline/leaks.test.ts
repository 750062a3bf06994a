import type { ClientOptions } from "@pbxkit/core";
import { type Authenticator, type ClientDefinition, noCredentials } from "@pbxkit/core/client";
import { createTestClock } from "@pbxkit/core/testing";
import { expect, test } from "vitest";
import { CountingSignal } from "../../support/counting-signal.ts";
import { plainOf } from "../../support/plain-client.ts";
import { type Step, scriptedFetch } from "../../support/scripted-fetch.ts";
import { bare, json, redirect, refused, reset } from "../../support/stub-answers.ts";
import { type StubClient, stubClient } from "../../support/stub-client.ts";

interface End {
  readonly end: string;
  readonly steps?: readonly Step[];
  readonly definition?: Partial<ClientDefinition>;
  readonly options?: ClientOptions;
  /** False for a call that ends before it has to wait for anything. */
  readonly waits?: boolean;
  readonly call?: (client: StubClient, signal: AbortSignal) => Promise<unknown>;
}

const failing: Authenticator = { current: () => Promise.reject(new Error("defect")) };

const ends: readonly End[] = [
  { end: "data", steps: [json({})] },
  { end: "data after a retry", steps: [bare(503, { "retry-after": "1" }), json({})] },
  { end: "an error", steps: [json({}, 404)] },
  { end: "a torn body", steps: [new Response("{")] },
  { end: "no body where one was promised", steps: [bare(204)] },
  { end: "connections that break", steps: [reset(), refused(), reset()] },
  { end: "a refused redirect", steps: [redirect(302, "https://elsewhere.example/")] },
  { end: "a followed redirect", steps: [redirect(302, "/things/1"), json({})] },
  { end: "an authenticator with a defect", definition: { authenticator: failing } },
  {
    end: "no credentials, with a limiter",
    definition: { authenticator: noCredentials("none") },
    options: { concurrency: 1 },
    waits: false,
  },
  {
    end: "an input that cannot be sent",
    waits: false,
    call: (client, signal) => client.GET("/things/{id}", { signal }),
  },
  {
    end: "a stream that was read",
    steps: [new Response("bytes")],
    call: async (client, signal) => {
      const { data } = await client.GET("/things", { parseAs: "stream", signal });
      return new Response(data as ReadableStream).text();
    },
  },
  {
    end: "a stream that was cancelled",
    steps: [new Response("bytes")],
    call: async (client, signal) => {
      const { data } = await client.GET("/things", { parseAs: "stream", signal });
      return (data as ReadableStream).cancel();
    },
  },
  {
    end: "an error where a stream was asked for",
    steps: [bare(404)],
    call: (client, signal) => client.GET("/things", { parseAs: "stream", signal }),
  },
  ...["data", "an error", "an empty answer", "an answer of no length"].map((end, index) => ({
    end: `raw: ${end}`,
    steps: [
      [json({}), json({}, 500), bare(204), new Response("", { headers: { "content-length": "0" } })][
        index
      ] as Response,
    ],
    call: (client: StubClient) => plainOf(client).POST("/things", { body: {} }),
  })),
];

test.each(ends)(
  "no timer and no listener outlives a call that ends with $end",
  async ({ steps = [], ...end }) => {
    const clock = createTestClock();
    const signal = new CountingSignal();
    const client = stubClient(
      { clock, fetch: scriptedFetch(...steps).fetch, ...end.options },
      end.definition,
    );
    const call = end.call?.(client, signal.asSignal) ?? client.GET("/things", { signal });
    await clock.runUntil(Promise.allSettled([call]));
    expect(clock.sleeps.length > 0).toBe(end.waits ?? true);
    expect(clock.pending).toBe(0);
    expect(signal.listeners.size).toBe(0);
  },
);
