import { ApiError, isPbxError } from "@pbxkit/core";
import { describe, expect, test } from "vitest";
import { scriptedFetch } from "../support/scripted-fetch.ts";
import { bare, json } from "../support/stub-answers.ts";
import { stubClient } from "../support/stub-client.ts";

const item = { params: { path: { id: 80 } } };

test("an answer that succeeds is data and the response, and no error", async () => {
  const result = await stubClient({ fetch: scriptedFetch(json({ id: 80 }, 200, { "x-a": "1" })).fetch }).GET(
    "/things/{id}",
    item,
  );
  expect(Object.keys(result)).toEqual(["data", "response"]);
  expect(result.data).toEqual({ id: 80 });
  expect(result.response.headers.get("x-a")).toBe("1");
});

test("an answer that fails is an ApiError and the response, and no data", async () => {
  const result = await stubClient({ fetch: scriptedFetch(json({ error: "none" }, 404)).fetch }).GET(
    "/things/{id}",
    item,
  );
  expect(Object.keys(result)).toEqual(["error", "response"]);
  expect(result.error).toBeInstanceOf(ApiError);
  expect(result.error).toMatchObject({
    name: "ApiError",
    message: "GET /things/{id}: failed with status 404",
    operation: "GET /things/{id}",
    status: 404,
    attempts: 1,
    reasons: ["404"],
    outcome: "rejected",
    retryAfter: undefined,
  });
  expect(result.error?.body).toEqual({ error: "none" });
  expect(result.error?.response).toBe(result.response);
});

describe("the body of an error", () => {
  test.each([
    ["nothing", bare(404), undefined],
    ["an empty text", new Response("", { status: 404 }), undefined],
    ["JSON", json({ message: "no" }, 404), { message: "no" }],
    ["JSON false", json(false, 404), false],
    ["JSON null", json(null, 404), null],
    [
      "JSON under another content type",
      new Response('{"a":1}', { status: 404, headers: { "content-type": "text/html" } }),
      { a: 1 },
    ],
    ["a page", new Response("<h1>Not found</h1>", { status: 404 }), "<h1>Not found</h1>"],
    [
      "torn JSON",
      new Response('{"a":', { status: 404, headers: { "content-type": "application/json" } }),
      '{"a":',
    ],
    [
      "bytes that are no text",
      new Response(new Uint8Array([0xff, 0xfe, 0x41]), { status: 404 }),
      "\ufffd\ufffdA",
    ],
  ])("%s", async (_, response, body) => {
    const { error } = await stubClient({ fetch: scriptedFetch(response).fetch }).GET("/things/{id}", item);
    expect(Boolean(error)).toBe(true);
    expect(error?.body).toEqual(body);
  });

  test("that breaks off is missing; the answer stays an answer", async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("reset")) });
    const { fetch } = scriptedFetch(new Response(broken, { status: 400 }));
    const { error } = await stubClient({ fetch }).GET("/things/{id}", item);
    expect(error).toMatchObject({ name: "ApiError", status: 400, attempts: 1 });
    expect(error?.body).toBeUndefined();
  });

  test("that is larger than the client reads is missing", async () => {
    const { fetch } = scriptedFetch(new Response("x".repeat(101), { status: 400 }));
    const { error } = await stubClient({ fetch, maxResponseBytes: 100 }).GET("/things/{id}", item);
    expect(error).toMatchObject({ name: "ApiError", status: 400 });
    expect(error?.body).toBeUndefined();
  });
});

describe("a 2xx that the document does not name", () => {
  test.each([201, 202, 203, 206, 226, 299])("%i is a success with the promised form", async (status) => {
    const { data } = await stubClient({ fetch: scriptedFetch(json({ a: 1 }, status)).fetch }).GET("/things");
    expect(data).toEqual({ a: 1 });
  });

  test.each([204, 205])("%i where a body was promised is a DecodeError", async (status) => {
    const call = stubClient({ fetch: scriptedFetch(bare(status)).fetch }).POST("/things");
    await expect(call).rejects.toMatchObject({
      name: "DecodeError",
      status,
      contentType: "none",
      outcome: "unknown",
    });
  });

  test.each([204, 200])("%i without a body is a success where the document allows it", async (status) => {
    const init = { params: { path: { id: 1, part_id: 2 } } };
    const { data, error } = await stubClient({ fetch: scriptedFetch(bare(status)).fetch }).POST(
      "/things/{id}/parts/{part_id}",
      init,
    );
    expect([data, error]).toEqual([undefined, undefined]);
  });

  test("a body where none was promised is left alone", async () => {
    const { data, error } = await stubClient({ fetch: scriptedFetch(json({ a: 1 })).fetch }).DELETE(
      "/things/{id}",
      item,
    );
    expect([data, error]).toEqual([undefined, undefined]);
  });
});

test("every error is a PbxError, of this copy or another", async () => {
  const { error } = await stubClient({ fetch: scriptedFetch(bare(404)).fetch }).GET("/things/{id}", item);
  expect(isPbxError(error)).toBe(true);
});

test("null where options are expected is taken as none", async () => {
  const { fetch } = scriptedFetch(json([]));
  expect((await stubClient({ fetch }).GET("/things", null as unknown as object)).data).toEqual([]);
});
