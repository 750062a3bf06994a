import { runInNewContext } from "node:vm";
import { explain } from "@pbxkit/core";
import { expect, test } from "vitest";
import { errorOf } from "../../support/end-of-call.ts";
import { steadyFetch } from "../../support/scripted-fetch.ts";
import { createSetClock } from "../../support/set-clock.ts";
import { stubClient } from "../../support/stub-client.ts";
import { watchUnhandledRejections } from "../../support/unhandled.ts";

watchUnhandledRejections();

// What the `fetch` of a test or of a framework may give in the place of a Response.
const answer = (more: object): object => ({
  status: 200,
  headers: new Headers({ "content-type": "application/json" }),
  ...more,
});
const through = (given: object, options: object = {}) => {
  const { fetch, arrived } = steadyFetch(async () => given as Response);
  return { client: stubClient({ fetch, ...options }), arrived };
};
const pieces = (...given: unknown[]) => ({
  async *[Symbol.asyncIterator]() {
    yield* given;
  },
});
const looked = (): never => {
  throw new Error("looked at");
};

const TEXT = '{"id":1}';
const bytes = new TextEncoder().encode(TEXT);
const elsewhere = runInNewContext(`Uint8Array.of(${bytes})`) as Uint8Array;

test.for<[string, () => object]>([
  [
    "texts, as a Node stream gives them that was set to an encoding",
    () => ({ body: pieces('{"id"', ":1}") }),
  ],
  ["buffers", () => ({ body: pieces(bytes.buffer) })],
  ["bytes of another realm", () => ({ body: pieces(elsewhere) })],
  ["a buffer of another realm", () => ({ arrayBuffer: async () => elsewhere.buffer })],
  ["bytes in the place of a buffer", () => ({ arrayBuffer: async () => bytes })],
])("a body in %s is read, as a whole and as a stream", async ([, body]) => {
  expect((await through(answer(body())).client.GET("/things")).data).toEqual({ id: 1 });
  const { data } = await through(answer(body())).client.GET("/things", { parseAs: "stream" });
  expect(await new Response(data as ReadableStream<Uint8Array>).json()).toEqual({ id: 1 });
});

test.for([[1], [null], [[123, 125]], [{}]])(
  "a piece that is no bytes is no lost connection: %j",
  async ([piece]) => {
    const { client, arrived } = through(answer({ body: pieces(piece) }));
    const error = await errorOf(client.POST("/things", { body: {} }));
    expect(error).toMatchObject({ name: "DecodeError", outcome: "unknown" });
    expect(arrived).toHaveLength(1);
  },
);

test.for<[string, object]>([
  ["status", Object.defineProperty(answer({}), "status", { get: looked })],
  ["location", { status: 307, headers: { get: (name: string) => (name === "location" ? looked() : null) } }],
  ["headers", answer({ headers: { get: looked } })],
])("an answer whose %s cannot be looked at may be one of a server that has acted", async ([, given]) => {
  const { client, arrived } = through(given);
  const error = await errorOf(client.POST("/things", { body: {} }));
  expect(error).toMatchObject({ name: "RequestError", outcome: "unknown", attempts: 1 });
  expect(explain(error)).toContain("looked at");
  expect(arrived).toHaveLength(1);
});

test.for<[string, unknown]>([
  ["is none", undefined],
  ["gives nothing", () => {}],
  ["throws", looked],
  ["rejects", () => Promise.reject(new Error("no"))],
])("a body whose cancel %s is let go, and ends no process", async ([, cancel]) => {
  const clock = createSetClock();
  const body = { getReader: () => ({ read: () => new Promise(() => {}), cancel }), cancel };
  const { client } = through(answer({ body }), { clock, timeout: 2_000 });
  const call = errorOf(client.GET("/things"));
  await clock.advance(2_000);
  expect(await call).toMatchObject({ name: "TimeoutError", phase: "body" });
  const retry = { attempts: 2, firstWait: 0 };
  const failed = through({ ...answer({ body }), status: 503 }, { clock, retry, timeout: 2_000 });
  const failing = errorOf(failed.client.GET("/things"));
  await clock.advance(2_000);
  await failing;
  expect(failed.arrived).toHaveLength(2);
});

test.each([1, 0])("a stream that always has %i bytes at once ends with its call's time", async (size) => {
  let time = 0;
  const clock = { now: () => 0, monotonic: () => (time += 1), setTimeout: () => 0, clearTimeout: () => {} };
  const next = async () => ({ done: false, value: new Uint8Array(size) });
  const { client } = through(answer({ body: { [Symbol.asyncIterator]: () => ({ next }) } }), {
    clock,
    timeout: 500,
  });
  const { data } = await client.GET("/things", { parseAs: "stream" });
  const text = new Response(data as ReadableStream<Uint8Array>).text();
  expect(await text.catch((thrown: unknown) => thrown)).toMatchObject({
    name: "TimeoutError",
    phase: "body",
  });
});
