import { createTestClock } from "@pbxkit/core/testing";
import { expect, test, vi } from "vitest";
import { plainOf } from "../support/plain-client.ts";
import { rejection } from "../support/rejection.ts";
import { scriptedFetch } from "../support/scripted-fetch.ts";
import { bare, json, redirect, reset } from "../support/stub-answers.ts";
import { stubClient } from "../support/stub-client.ts";
import { watchedBody } from "../support/watched-body.ts";

test("effects decide its retries, and the body is sent again", async () => {
  const bodies: string[] = [];
  const read = (response: Response) => async (request: Request) => {
    bodies.push(await request.text());
    return response;
  };
  const { fetch, arrived } = scriptedFetch(read(bare(503)), reset(), read(json({})), read(bare(503)));
  const plain = plainOf(stubClient({ fetch }));
  expect((await plain.PUT("/things", { body: { a: 1 } })).data).toEqual({});
  expect(bodies).toEqual(['{"a":1}', '{"a":1}']);
  expect((await plain.POST("/things", { body: {} })).response.status).toBe(503);
  expect(arrived).toHaveLength(4);
});

test("a body that breaks off is read again, where the operation may be repeated", async () => {
  const torn = () => new Response(new ReadableStream({ pull: (controller) => controller.error(reset()) }));
  const { fetch, arrived } = scriptedFetch(torn, () => json({ a: 1 }));
  expect((await plainOf(stubClient({ fetch })).GET("/things")).data).toEqual({ a: 1 });
  expect(arrived).toHaveLength(2);
});

test("a call's own retry, timeout and attemptTimeout hold", async () => {
  const clock = createTestClock();
  const script = scriptedFetch(
    bare(503),
    () => new Promise(() => {}),
    () => new Promise(() => {}),
  );
  const plain = plainOf(stubClient({ clock, fetch: script.fetch }));
  expect((await plain.GET("/things", { retry: false })).response.status).toBe(503);
  const late = rejection(plain.GET("/things", { timeout: 100 }));
  await clock.advance(100);
  expect(await late).toMatchObject({ name: "TimeoutError", timeout: 100 });
  const attempt = rejection(plain.GET("/things", { attemptTimeout: 50, retry: false }));
  await clock.advance(50);
  expect(await attempt).toMatchObject({ name: "TimeoutError", timeout: 50 });
  expect(script.arrived).toHaveLength(3);
});

test("the deadline holds for the body as well", async () => {
  const clock = createTestClock();
  const body = watchedBody('{"a":');
  const plain = plainOf(stubClient({ clock, fetch: async () => new Response(body.stream), timeout: 5_000 }));
  const error = await clock.runUntil(rejection(plain.GET("/things")));
  expect(error).toMatchObject({ name: "TimeoutError", phase: "body", operation: "GET /things" });
  expect(body.cancelled).toBe(true);
});

test("the caller's signal ends it", async () => {
  const clock = createTestClock();
  const controller = new AbortController();
  const plain = plainOf(stubClient({ clock, fetch: () => new Promise(() => {}) }));
  const failed = rejection(plain.GET("/things", { signal: controller.signal }));
  await clock.advance(10);
  controller.abort();
  expect(await failed).toMatchObject({ name: "AbortError", phase: "connect" });
  expect(clock.pending).toBe(0);
});

test("a body that the caller's own stream never finishes is given up with the deadline", async () => {
  const clock = createTestClock();
  const endless = new ReadableStream({ pull: () => new Promise(() => {}) });
  const plain = plainOf(stubClient({ clock, fetch: async () => json({}), timeout: 5_000 }));
  const call = plain.PUT("/bytes", { body: endless, duplex: "half" });
  expect(await clock.runUntil(rejection(call))).toMatchObject({
    name: "TimeoutError",
    attempts: 0,
    outcome: "not-sent",
  });
});

test("what is collected in memory is limited, a download is not", async () => {
  const large = () => new Response(JSON.stringify("x".repeat(200)));
  const plain = plainOf(stubClient({ fetch: async () => large(), maxResponseBytes: 100 }));
  expect(await rejection(plain.GET("/things"))).toMatchObject({ name: "DecodeError", status: 200 });
  expect(((await plain.GET("/things", { parseAs: "blob" })).data as Blob).size).toBe(202);
});

test("a stream that nobody reads holds no timer and fails nothing", async () => {
  const clock = createTestClock();
  const errors: unknown[] = [];
  const fetch = async () => new Response(watchedBody("a").stream);
  const hooks = { onError: (event: unknown) => void errors.push(event) };
  const { data } = await plainOf(stubClient({ clock, fetch, hooks })).GET("/bytes", { parseAs: "stream" });
  expect(clock.pending).toBe(0);
  await clock.advance(60_000);
  expect(errors).toEqual([]);
  const reader = (data as ReadableStream<Uint8Array>).getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe("a");
});

test.each([
  ["204", "GET", () => bare(204)],
  ["205", "GET", () => bare(205)],
  ["a length of nothing", "GET", () => bare(200, { "content-length": "0" })],
  ["HEAD", "HEAD", () => bare(200)],
] as const)("a stream that %s leaves nothing of ends the call", async (_, method, answer) => {
  const outcomes: unknown[] = [];
  const { signal } = new AbortController();
  const listening = vi.spyOn(signal, "addEventListener");
  const deaf = vi.spyOn(signal, "removeEventListener");
  const hooks = { onEnd: (event: { readonly outcome: unknown }) => void outcomes.push(event.outcome) };
  const plain = plainOf(stubClient({ fetch: async () => answer(), hooks }));
  expect((await plain[method]("/bytes", { parseAs: "stream", signal })).error).toBe(undefined);
  expect(outcomes).toEqual(["succeeded"]);
  expect(deaf).toHaveBeenCalledTimes(listening.mock.calls.length);
});

test("a stream's time runs while somebody reads", async () => {
  const clock = createTestClock();
  const body = watchedBody("a");
  const plain = plainOf(stubClient({ clock, fetch: async () => new Response(body.stream), timeout: 5_000 }));
  const { data } = await plain.GET("/bytes", { parseAs: "stream" });
  const reader = (data as ReadableStream<Uint8Array>).getReader();
  await reader.read();
  expect(await clock.runUntil(rejection(reader.read()))).toMatchObject({
    name: "TimeoutError",
    phase: "body",
  });
  expect(body.cancelled).toBe(true);
});

test("an abort reaches a stream that nobody reads", async () => {
  const controller = new AbortController();
  const body = watchedBody("a");
  const plain = plainOf(stubClient({ fetch: async () => new Response(body.stream) }));
  await plain.GET("/bytes", { parseAs: "stream", signal: controller.signal });
  controller.abort();
  expect(body.cancelled).toBe(true);
});

test('redirect: "manual" hands the redirect over, and "error" refuses it', async () => {
  const { fetch, arrived } = scriptedFetch(redirect(302, "/moved"), redirect(302, "/moved"));
  const plain = plainOf(stubClient({ fetch }));
  const { response } = await plain.GET("/things", { redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([302, "/moved"]);
  expect(await rejection(plain.GET("/things", { redirect: "error" }))).toMatchObject({
    name: "RedirectError",
    status: 302,
  });
  expect(arrived).toHaveLength(2);
});
