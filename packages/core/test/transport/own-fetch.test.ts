import type { Fetch } from "@pbxkit/core";
import { explain } from "@pbxkit/core";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/end-of-call.ts";
import { scriptedFetch, steadyFetch } from "../support/scripted-fetch.ts";
import { createSetClock } from "../support/set-clock.ts";
import { stubClient } from "../support/stub-client.ts";

const invalidUrl = () =>
  new TypeError("Failed to parse URL from [object Request]", {
    cause: Object.assign(new TypeError("Invalid URL"), { code: "ERR_INVALID_URL" }),
  });
const noHandler = () =>
  Object.assign(new Error("no match for GET"), { code: "UND_MOCK_ERR_MOCK_NOT_MATCHED" });

describe("a fetch that fails by itself, before anything can have left", () => {
  test.for<[string, Fetch, string]>([
    [
      "another version's fetch, which cannot read the Request",
      () => Promise.reject(invalidUrl()),
      "Failed to parse URL",
    ],
    [
      "a ReferenceError in a wrapper",
      async () => Promise.reject(new ReferenceError("proxy is not defined")),
      "proxy is not defined",
    ],
    [
      "a TypeError in a wrapper",
      async () => {
        throw new TypeError("x.dispatch is not a function");
      },
      "x.dispatch",
    ],
    [
      "a wrapper that throws at once",
      () => {
        throw new RangeError("too many");
      },
      "RangeError: too many",
    ],
    ["a mock without a handler", async () => Promise.reject(noHandler()), "no match for GET"],
    [
      "a mock that throws",
      () => {
        throw new Error("not mocked");
      },
      "not mocked",
    ],
  ])("%s: once, nothing sent, and explain names it", async ([, own, words]) => {
    const { fetch, arrived } = steadyFetch(
      () => own(new Request("https://pbx.example")) as Promise<Response>,
    );
    const error = await errorOf(stubClient({ fetch }).POST("/things", { body: {} }));
    expect(error).toMatchObject({ name: "RequestError", outcome: "not-sent", attempts: 1 });
    expect(arrived).toHaveLength(1);
    expect(explain(error)).toContain(words);
    expect(`${error}${JSON.stringify(error)}`).not.toContain(words);
  });

  test.for([
    new ReferenceError("body is not defined"),
    Object.assign(new TypeError("a path is needed"), { code: "ERR_INVALID_ARG_TYPE" }),
  ])(
    "the same after a while proves nothing of what was sent, and is not repeated either: %s",
    async (thrown) => {
      const { fetch, arrived } = steadyFetch(async () => {
        await new Promise((resolve) => setImmediate(resolve));
        throw thrown;
      });
      const error = await errorOf(stubClient({ fetch }).GET("/things"));
      expect(error).toMatchObject({ name: "RequestError", outcome: "unknown", attempts: 1 });
      expect(arrived).toHaveLength(1);
    },
  );

  test("in a second attempt it leaves open what the first one has done", async () => {
    const { fetch } = scriptedFetch(
      Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }),
      () => {
        throw new ReferenceError("proxy is not defined");
      },
    );
    const error = await errorOf(stubClient({ fetch }).PUT("/things", { body: {} }));
    expect(error).toMatchObject({ name: "RequestError", outcome: "unknown", attempts: 2 });
    expect(error.reasons).toEqual(["ECONNRESET", "fetch"]);
  });
});

describe("a mock that has no answer sends nothing, however long it takes to say so", () => {
  const named = (message: string, more: object = {}) => Object.assign(new Error(message), more);
  test.for<[string, unknown]>([
    ["undici", new TypeError("fetch failed", { cause: noHandler() })],
    ["nock", named('Nock: No match for request { "method": "GET" }', { code: "ERR_NOCK_NO_MATCH" })],
    [
      "nock without a network",
      named("Nock: Disallowed net connect for pbx.example", { code: "ENETUNREACH" }),
    ],
    [
      "MSW",
      named('[MSW] Cannot bypass a request when using the "error" strategy', { name: "InternalError" }),
    ],
    ["fetch-mock", named("fetch-mock: No response or fallback rule to cover GET")],
  ])("%s", async ([, thrown]) => {
    const { fetch, arrived } = steadyFetch(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      throw thrown;
    });
    const error = await errorOf(stubClient({ fetch }).GET("/things"));
    expect(error).toMatchObject({ name: "RequestError", outcome: "not-sent", attempts: 1 });
    expect(arrived).toHaveLength(1);
  });
});

describe("what a fetch rejects with ends the call, whatever it is", () => {
  const hostile = () =>
    new Proxy(new Error("x"), {
      get: () => {
        throw new Error("looked at");
      },
      getPrototypeOf: () => {
        throw new Error("looked at");
      },
    });

  test.for<[string, unknown]>([
    ["what cannot be looked at", hostile()],
    ["nothing", undefined],
    ["a text", "boom"],
    ["an object without a prototype", Object.create(null)],
  ])("%s", async ([, thrown]) => {
    const error = await errorOf(
      stubClient({ fetch: () => Promise.reject(thrown) }).POST("/things", { body: {} }),
    );
    expect(["RequestError", "ConnectionError"]).toContain(error.name);
    expect(error.attempts).toBe(1);
    expect(explain(error)).toContain("POST /things");
  });

  test("and so does what a body's stream fails with", async () => {
    const stream = new ReadableStream({ pull: (controller) => controller.error(hostile()) });
    const { data } = await stubClient({ fetch: async () => new Response(stream) }).GET("/bytes", {
      parseAs: "stream",
    });
    await expect(new Response(data as ReadableStream).text()).rejects.toMatchObject({
      name: "ConnectionError",
    });
  });
});

describe("answers that are only like a Response", () => {
  const answer = (more: object) => ({
    status: 200,
    headers: new Headers({ "content-type": "application/json" }),
    ...more,
  });
  const through = (given: object) => {
    const { fetch, arrived } = steadyFetch(async () => given as Response);
    return { client: stubClient({ fetch }), arrived };
  };
  async function* chunks() {
    yield new TextEncoder().encode('{"id":');
    yield new TextEncoder().encode("1}");
  }

  test.for<[string, object]>([
    ["with a Node stream (node-fetch)", answer({ body: chunks() })],
    ["with text() only (React Native)", answer({ text: async () => '{"id":1}' })],
    ["with text() and a body that is null", answer({ body: null, text: async () => '{"id":1}' })],
    ["with json() only (a mock)", answer({ json: async () => ({ id: 1 }) })],
    [
      "with arrayBuffer() only",
      answer({ arrayBuffer: async () => new TextEncoder().encode('{"id":1}').buffer }),
    ],
  ])("are read: %s", async ([, given]) => {
    expect((await through(given).client.GET("/things")).data).toEqual({ id: 1 });
  });

  test("are refused after one attempt where nothing can read them", async () => {
    const { client, arrived } = through(answer({}));
    expect(await errorOf(client.GET("/things"))).toMatchObject({ name: "RequestError", outcome: "unknown" });
    expect(arrived).toHaveLength(1);
  });

  test("a body that somebody has read already is no lost connection", async () => {
    const response = new Response("{}", { headers: { "content-type": "application/json" } });
    await response.text();
    const { client } = through(response);
    for (const call of [client.PUT("/things", { body: {} }), client.GET("/things", { parseAs: "stream" })])
      expect(await errorOf(call)).toMatchObject({ name: "DecodeError" });
  });
});

describe("it ends", () => {
  test("attempts without waits, by the time that they take", async () => {
    let time = 0;
    const clock = { now: () => 0, monotonic: () => (time += 1), setTimeout: () => 0, clearTimeout: () => {} };
    const { fetch, arrived } = steadyFetch(
      () => new Response(null, { status: 503, headers: { "retry-after": "0" } }),
    );
    const client = stubClient({ fetch, clock, timeout: 100, retry: { attempts: 10, firstWait: 0 } });
    for (let round = 0; round < 30; round += 1) await client.GET("/things").catch(() => {});
    expect(await errorOf(client.GET("/things", { timeout: 5 }))).toMatchObject({ name: "TimeoutError" });
    expect(arrived.length).toBeLessThan(310);
  });

  test("a body that always has a chunk at once", async () => {
    let time = 0;
    const clock = { now: () => 0, monotonic: () => (time += 1), setTimeout: () => 0, clearTimeout: () => {} };
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1)) });
    const { fetch } = steadyFetch(() => new Response(endless));
    expect(await errorOf(stubClient({ fetch, clock, timeout: 500 }).GET("/bytes"))).toMatchObject({
      name: "TimeoutError",
      phase: "body",
    });
  });

  test("a clock that is set forward or back moves no deadline", async () => {
    const clock = createSetClock();
    const never: Fetch = () => new Promise(() => {});
    for (const jump of [3_600_000, -3_600_000]) {
      clock.offset = 0;
      const call = errorOf(
        stubClient({ clock, fetch: never, timeout: 2_000, attemptTimeout: false }).GET("/things"),
      );
      await clock.advance(1_000);
      clock.offset = jump;
      await clock.advance(1_000);
      expect(await call).toMatchObject({ name: "TimeoutError" });
    }
  });

  test("a clock that has no numbers", async () => {
    const clock = { now: () => Number.NaN, setTimeout: globalThis.setTimeout, clearTimeout: () => {} };
    const { fetch } = steadyFetch(
      () => new Response("{}", { headers: { "content-type": "application/json" } }),
    );
    expect((await stubClient({ fetch, clock }).GET("/things")).data).toEqual({});
  });

  test("a runtime without web streams", async () => {
    const { fetch } = steadyFetch(() => Promise.reject(new TypeError("Network request failed")));
    const streams = globalThis.ReadableStream;
    Reflect.deleteProperty(globalThis, "ReadableStream");
    try {
      const error = await errorOf(stubClient({ fetch }).GET("/things"));
      expect(error).toMatchObject({ name: "ConnectionError", attempts: 3 });
    } finally {
      globalThis.ReadableStream = streams;
    }
  });
});
