import type { ErrorEvent } from "@pbxkit/core";
import { createTestClock } from "@pbxkit/core/testing";
import { expect, test } from "vitest";
import { CountingSignal } from "../../support/counting-signal.ts";
import { rejection } from "../../support/rejection.ts";
import { reset } from "../../support/stub-answers.ts";
import { stubClient } from "../../support/stub-client.ts";
import { watchedBody } from "../../support/watched-body.ts";

async function open(...texts: string[]) {
  const clock = createTestClock();
  const body = watchedBody(...texts);
  const signal = new CountingSignal();
  const errors: ErrorEvent[] = [];
  const client = stubClient({
    clock,
    fetch: async () => new Response(body.stream),
    hooks: { onError: (event) => errors.push(event) },
  });
  const { data } = await client.GET("/things", { parseAs: "stream", signal, timeout: 5_000 });
  const reader = (data as ReadableStream<Uint8Array>).getReader();
  const read = async () => {
    const { value } = await reader.read();
    return value && new TextDecoder().decode(value);
  };
  return { clock, body, signal, errors, reader, read };
}

test("the bytes come as the server sends them, and the end lets everything go", async () => {
  const { clock, body, signal, errors, read } = await open("one");
  expect(await read()).toBe("one");
  body.push("two");
  expect(await read()).toBe("two");
  expect([clock.pending, signal.listeners.size]).toEqual([1, 1]);
  body.end();
  expect(await read()).toBeUndefined();
  expect([clock.pending, signal.listeners.size]).toEqual([0, 0]);
  expect(errors).toEqual([]);
});

test("the deadline goes on while the stream is read", async () => {
  const { clock, body, errors, read } = await open("one");
  await read();
  const next = rejection(read());
  await clock.advance(5_000);
  expect(await next).toMatchObject({
    name: "TimeoutError",
    phase: "body",
    timeout: 5_000,
    outcome: "unknown",
  });
  expect(body.cancelled).toBe(true);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ name: "TimeoutError" });
});

test("a stream that nobody reads is given up with the deadline", async () => {
  const { clock, body, read } = await open("one");
  await clock.advance(5_000);
  expect(body.cancelled).toBe(true);
  expect(clock.pending).toBe(0);
  expect(await rejection(read())).toMatchObject({ name: "TimeoutError", phase: "body" });
});

test("the caller's signal ends it", async () => {
  const { clock, body, signal, read } = await open("one");
  await read();
  signal.abort("+79990000001");
  expect(await rejection(read())).toMatchObject({ name: "AbortError", phase: "body" });
  expect(body.cancelled).toBe(true);
  expect([clock.pending, signal.listeners.size]).toEqual([0, 0]);
});

test("cancelling it cancels the server's", async () => {
  const { clock, body, signal, errors, reader } = await open("one");
  await reader.cancel();
  expect(body.cancelled).toBe(true);
  expect([clock.pending, signal.listeners.size]).toEqual([0, 0]);
  await clock.advance(60_000);
  expect(errors).toEqual([]);
});

test("a connection that breaks is a ConnectionError that names no address", async () => {
  const { clock, body, errors, read } = await open("one");
  await read();
  body.fail(reset());
  const error = await rejection(read());
  expect(error).toMatchObject({
    name: "ConnectionError",
    code: "ECONNRESET",
    outcome: "unknown",
    attempts: 1,
  });
  expect(String(error)).not.toContain("203.0.113.7");
  expect(clock.pending).toBe(0);
  expect(errors).toHaveLength(1);
});

test("a stream is not read ahead of its reader", async () => {
  let pulled = 0;
  const source = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array([pulled]));
      },
    },
    { highWaterMark: 0 },
  );
  const { data } = await stubClient({ fetch: async () => new Response(source) }).GET("/things", {
    parseAs: "stream",
  });
  await Promise.resolve();
  expect(pulled).toBe(0);
  const reader = (data as ReadableStream).getReader();
  await reader.read();
  expect(pulled).toBe(1);
  await reader.cancel();
});

test("an answer without a body is an empty stream", async () => {
  const { data } = await stubClient({ fetch: async () => new Response(null, { status: 204 }) }).GET(
    "/things",
    {
      parseAs: "stream",
    },
  );
  expect(await new Response(data as ReadableStream).text()).toBe("");
});
