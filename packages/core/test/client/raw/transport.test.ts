import type { Fetch } from "@pbxkit/core";
import { createTestClock } from "@pbxkit/core/testing";
import { expect, test } from "vitest";
import { rejection } from "../../support/rejection.ts";
import { scriptedFetch } from "../../support/scripted-fetch.ts";
import { bare, json, reset } from "../../support/stub-answers.ts";
import { stubClient, TOKEN } from "../../support/stub-client.ts";
import { watchedBody } from "../../support/watched-body.ts";

test("the request is the one that the typed call makes", async () => {
  const { fetch, arrived } = scriptedFetch(json({}), json({}));
  const client = stubClient(
    { fetch, headers: { "x-a": "client" } },
    { prefix: "/api/v1", headers: { "x-a": "vendor", "x-b": "vendor" } },
  );
  const init = {
    params: { path: { id: "a b", part_id: "@me" }, query: { list: [1, 2], "n&": "&" } },
    headers: { "x-c": "call" },
  };
  await client.GET("/things/{id}/parts/{part_id}", init);
  await client.raw.GET("/things/{id}/parts/{part_id}", init);
  expect(arrived[1]?.url.href).toBe(arrived[0]?.url.href);
  expect([...(arrived[1]?.headers ?? [])]).toEqual([...(arrived[0]?.headers ?? [])]);
  expect(arrived[1]?.headers.get("authorization")).toBe(`Bearer ${TOKEN}`);
});

test("effects decide its retries, and the body is sent again", async () => {
  const bodies: string[] = [];
  const read = (response: Response) => async (request: Request) => {
    bodies.push(await request.text());
    return response;
  };
  const { fetch, arrived } = scriptedFetch(read(bare(503)), reset(), read(json({})), read(bare(503)));
  const { raw } = stubClient({ fetch });
  expect((await raw.PUT("/things", { body: { a: 1 } })).data).toEqual({});
  expect(bodies).toEqual(['{"a":1}', '{"a":1}']);
  expect((await raw.POST("/things", { body: {} })).response.status).toBe(503);
  expect(arrived).toHaveLength(4);
});

test.each([
  ["missing", {}],
  ["missing, without any parameters", undefined],
  ["empty", { path: { id: "" } }],
  ["walking up", { path: { id: ".." } }],
])("a path parameter that is %s rejects with a RequestError", async (_, params) => {
  const { fetch, arrived } = scriptedFetch();
  const error = await rejection(
    stubClient({ fetch }).raw.GET("/things/{id}", params ? { params } : undefined),
  );
  expect(error).toMatchObject({ name: "RequestError", operation: "GET /things/{id}", outcome: "not-sent" });
  expect(arrived).toEqual([]);
});

test("a query that cannot be written rejects with a RequestError", async () => {
  const { fetch } = scriptedFetch();
  const call = stubClient({ fetch }).raw.GET("/things", { params: { query: { since: new Date(0) } } });
  expect(await rejection(call)).toMatchObject({ name: "RequestError", operation: "GET /things" });
});

test("known path parameters are filled in", async () => {
  const { fetch, arrived } = scriptedFetch(json({}));
  await stubClient({ fetch }, { pathDefaults: { id: "@me" } }).raw.GET("/things/{id}");
  expect(arrived[0]?.url.pathname).toBe("/things/@me");
});

test("no option of a call, and no middleware, takes the credentials elsewhere", async () => {
  const { fetch, arrived } = scriptedFetch(json({}));
  const { raw } = stubClient({ fetch });
  const elsewhere: Fetch = () => Promise.reject(new Error("the transport was left out"));
  await raw.GET("/things", {
    baseUrl: "https://elsewhere.example",
    fetch: elsewhere,
    pathSerializer: () => "https://elsewhere.example",
  });
  expect(arrived[0]?.url.href).toBe("https://pbx.example/things");
  raw.use({ onRequest: () => new Request("https://elsewhere.example/things") });
  expect(await rejection(raw.GET("/things"))).toMatchObject({ name: "RequestError", outcome: "not-sent" });
  expect(arrived).toHaveLength(1);
});

test("the deadline holds for the body as well", async () => {
  const clock = createTestClock();
  const body = watchedBody('{"a":');
  const { raw } = stubClient({ clock, fetch: async () => new Response(body.stream), timeout: 5_000 });
  const error = await clock.runUntil(rejection(raw.GET("/things")));
  expect(error).toMatchObject({ name: "TimeoutError", phase: "body", operation: "GET /things" });
  expect(body.cancelled).toBe(true);
});

test("the caller's signal ends it", async () => {
  const clock = createTestClock();
  const controller = new AbortController();
  const { raw } = stubClient({ clock, fetch: () => new Promise(() => {}) });
  const failed = rejection(raw.GET("/things", { signal: controller.signal }));
  await clock.advance(10);
  controller.abort();
  expect(await failed).toMatchObject({ name: "AbortError", phase: "connect" });
  expect(clock.pending).toBe(0);
});

test("a body that the caller's own stream never finishes is given up with the deadline", async () => {
  const clock = createTestClock();
  const endless = new ReadableStream({ pull: () => new Promise(() => {}) });
  const { raw } = stubClient({ clock, fetch: async () => json({}), timeout: 5_000 });
  const call = raw.PUT("/bytes", { body: endless, bodySerializer: (body: unknown) => body, duplex: "half" });
  expect(await clock.runUntil(rejection(call))).toMatchObject({
    name: "TimeoutError",
    attempts: 0,
    outcome: "not-sent",
  });
});

test("what is collected in memory is limited, a download is not", async () => {
  const large = () => new Response(JSON.stringify("x".repeat(200)));
  const { raw } = stubClient({ fetch: async () => large(), maxResponseBytes: 100 });
  expect(await rejection(raw.GET("/things"))).toMatchObject({ name: "DecodeError", status: 200 });
  expect(((await raw.GET("/things", { parseAs: "blob" })).data as Blob).size).toBe(202);
});
