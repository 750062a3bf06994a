import type { ErrorEvent, HookEvent, Hooks, ResponseEvent, RetryEvent } from "@pbxkit/core";
import { createTestClock } from "@pbxkit/core/testing";
import { expect, test } from "vitest";
import { errorOf } from "../support/end-of-call.ts";
import { plainOf } from "../support/plain-client.ts";
import { scriptedFetch } from "../support/scripted-fetch.ts";
import { bare, json, refused } from "../support/stub-answers.ts";
import { stubClient } from "../support/stub-client.ts";

type Seen = [name: string, event: HookEvent | ResponseEvent | RetryEvent | ErrorEvent];

function recorder(): { readonly seen: Seen[]; readonly hooks: Hooks } {
  const seen: Seen[] = [];
  const note = (name: string) => (event: HookEvent) => void seen.push([name, event]);
  return {
    seen,
    hooks: {
      onRequest: note("request"),
      onResponse: note("response"),
      onRetry: note("retry"),
      onError: note("error"),
    },
  };
}

const attributes = {
  "http.request.method": "GET",
  "url.template": "/things/{id}",
  "server.address": "pbx.example",
  "server.port": 443,
};

test("one call's events, in order and in full", async () => {
  const clock = createTestClock();
  const { seen, hooks } = recorder();
  const slow = (response: Response) => () =>
    new Promise<Response>((resolve) => {
      clock.setTimeout(() => resolve(response), 70);
    });
  const busy = bare(503, {
    "retry-after": "2",
    "content-type": "Text/HTML; charset=utf-8",
    "x-request-id": "7",
    "set-cookie": "s=1",
  });
  const limits = { date: "Thu, 01 Jan 2026 00:00:00 GMT", "x-ratelimit-remaining": "9" };
  const { fetch } = scriptedFetch(slow(busy), slow(json({ error: "none" }, 404, limits)));
  const init = { params: { path: { id: 80 }, query: { phone: "79990000001" } } };
  await clock.runUntil(stubClient({ fetch, clock, hooks }).GET("/things/{id}", init));

  const first = { operation: "GET /things/{id}", call: 1, attempt: 1 };
  const second = { ...first, attempt: 2 };
  expect(seen).toEqual([
    ["request", { ...first, attributes: { ...attributes, "http.request.resend_count": 0 } }],
    [
      "response",
      {
        ...first,
        attributes: { ...attributes, "http.request.resend_count": 0, "http.response.status_code": 503 },
        duration: 70,
        headers: { "content-type": "text/html", "retry-after": "2" },
      },
    ],
    [
      "retry",
      { ...first, attributes: { ...attributes, "http.request.resend_count": 0 }, reason: "503", wait: 2_000 },
    ],
    ["request", { ...second, attributes: { ...attributes, "http.request.resend_count": 1 } }],
    [
      "response",
      {
        ...second,
        attributes: { ...attributes, "http.request.resend_count": 1, "http.response.status_code": 404 },
        duration: 70,
        headers: { "content-type": "application/json", ...limits },
      },
    ],
    [
      "error",
      {
        ...second,
        attributes: { ...attributes, "http.request.resend_count": 1, "error.type": "404" },
        name: "ApiError",
        // The 503 may have been half of an answer; the 404 does not undo that.
        outcome: "unknown",
        duration: 2_140,
      },
    ],
  ]);
});

test("an attempt without an answer has no response event", async () => {
  const { seen, hooks } = recorder();
  await stubClient({ fetch: scriptedFetch(refused(), json({})).fetch, hooks }).GET("/things");
  expect(seen.map(([name]) => name)).toEqual(["request", "retry", "request", "response"]);
  expect(seen[1]?.[1]).toMatchObject({ reason: "ECONNREFUSED", wait: 0 });
});

test("a call that is repeated with other credentials says so", async () => {
  const { seen, hooks } = recorder();
  const authenticator = { current: () => ({ headers: {} }), renew: () => ({ headers: {} }) };
  const { fetch } = scriptedFetch(bare(401), json({}));
  await stubClient({ fetch, hooks }, { authenticator }).POST("/things");
  expect(seen.map(([name]) => name)).toEqual(["request", "response", "retry", "request", "response"]);
  expect(seen[2]?.[1]).toMatchObject({ reason: "401", wait: 0, attempt: 1 });
});

test("calls are numbered, so that the events of those under way at once can be told apart", async () => {
  const { seen, hooks } = recorder();
  const client = stubClient({ fetch: async () => json({}), hooks });
  await Promise.all([client.GET("/things"), client.GET("/things")]);
  expect(new Set(seen.map(([, event]) => event.call))).toEqual(new Set([1, 2]));
});

test.each([
  ["http://127.0.0.1:8080/prefix", "127.0.0.1", 8080],
  ["http://pbx.example", "pbx.example", 80],
  ["https://[2001:db8::1]", "[2001:db8::1]", 443],
])("%s is named by address and port", async (baseUrl, address, port) => {
  const { seen, hooks } = recorder();
  await stubClient({ fetch: async () => json({}), hooks }, { baseUrl }).GET("/things");
  expect(seen[0]?.[1].attributes).toMatchObject({ "server.address": address, "server.port": port });
});

test("the plain client's calls are seen as well", async () => {
  const { seen, hooks } = recorder();
  const client = stubClient({ fetch: scriptedFetch(json({}), json({}, 404)).fetch, hooks });
  await plainOf(client).GET("/things/{id}", { params: { path: { id: 80 } } });
  await plainOf(client).GET("/things/{id}", { params: { path: { id: 80 } } });
  expect(seen.map(([name]) => name)).toEqual(["request", "response", "request", "response", "error"]);
  expect(seen.every(([, event]) => event.operation === "GET /things/{id}")).toBe(true);
});

test("an input that cannot be sent has only an error event", async () => {
  const { seen, hooks } = recorder();
  await errorOf(stubClient({ fetch: scriptedFetch().fetch, hooks }).GET("/things/{id}"));
  expect(seen).toEqual([
    [
      "error",
      {
        operation: "GET /things/{id}",
        call: 1,
        attempt: 0,
        attributes: { ...attributes, "http.request.resend_count": 0, "error.type": "RequestError" },
        name: "RequestError",
        outcome: "not-sent",
        duration: expect.any(Number),
      },
    ],
  ]);
});

test("each call has a number of its own, also one that is refused before it begins", async () => {
  const { seen, hooks } = recorder();
  const { fetch } = scriptedFetch(json({}), json({}));
  const client = stubClient({ fetch, hooks });
  const plain = plainOf(client);
  await client.GET("/things");
  await errorOf(client.GET("/things/"));
  await errorOf(client.GET("/things", { timeout: -1 }));
  await errorOf(client.GET("/things/{id}"));
  await errorOf(plain.GET("/things/{id}") as ReturnType<typeof client.GET>);
  await plain.GET("/things");
  expect(seen.map(([name, { call }]) => `${name} ${call}`)).toEqual([
    "request 1",
    "response 1",
    "error 2",
    "error 3",
    "error 4",
    "error 5",
    "request 6",
    "response 6",
  ]);
});
