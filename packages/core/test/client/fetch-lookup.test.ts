import type { Fetch } from "@pbxkit/core";
import { createTestClock } from "@pbxkit/core/testing";
import { expect, test, vi } from "vitest";
import { plainOf } from "../support/plain-client.ts";
import { scriptedFetch } from "../support/scripted-fetch.ts";
import { bare, json } from "../support/stub-answers.ts";
import { stubClient } from "../support/stub-client.ts";

test("the global fetch is looked up at each call, and at each attempt", async () => {
  const client = stubClient({});
  vi.stubGlobal("fetch", async () => json("first"));
  expect((await client.GET("/things")).data).toBe("first");
  vi.stubGlobal("fetch", async () => {
    vi.stubGlobal("fetch", async () => json("second"));
    return bare(503);
  });
  expect((await client.GET("/things")).data).toBe("second");
  expect((await plainOf(client).GET("/things")).data).toBe("second");
});

test("a fetch of the client's own takes the global's place", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new Error("the global was asked")));
  expect((await stubClient({ fetch: async () => json("own") }).GET("/things")).data).toBe("own");
});

test("fetch is called as a function: browsers' own refuses to be a method", async () => {
  const receivers: unknown[] = [];
  function fetch(this: unknown, _: Request): Promise<Response> {
    receivers.push(this);
    return Promise.resolve(json({}));
  }
  const authenticator = {
    async current(context: { readonly fetch: Fetch }) {
      await context.fetch(new Request("https://pbx.example/login"));
      return { headers: {} };
    },
  };
  await stubClient({ fetch }, { authenticator }).GET("/things");
  expect(receivers).toEqual([undefined, undefined]);
});

test("answers of another realm are read like any other", async () => {
  const real = json({ a: 1 });
  // Only what the standard promises, and no prototype of ours.
  const foreign = {
    status: real.status,
    ok: real.ok,
    type: "default",
    headers: { get: (name: string) => real.headers.get(name) },
    body: real.body,
  } as unknown as Response;
  const { data } = await stubClient({ fetch: scriptedFetch(() => foreign).fetch }).GET("/things");
  expect(data).toEqual({ a: 1 });
});

test("the runtime's clock and timers are used when none is given", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  try {
    const call = stubClient({ fetch: () => new Promise(() => {}), attemptTimeout: false }).GET("/things", {
      timeout: 5_000,
    });
    const failed = expect(call).rejects.toMatchObject({ name: "TimeoutError" });
    await vi.advanceTimersByTimeAsync(5_000);
    await failed;
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
  expect(createTestClock().pending).toBe(0);
});
