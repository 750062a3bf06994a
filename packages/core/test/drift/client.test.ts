import type { AnswerObserver, ObservedAnswer } from "@pbxkit/core";
import type { FailureRule } from "@pbxkit/core/client";
import { createDriftObserver } from "@pbxkit/core/drift";
import { createTestClock } from "@pbxkit/core/testing";
import { expect, test } from "vitest";
import { rejection } from "../support/rejection.ts";
import { scriptedFetch } from "../support/scripted-fetch.ts";
import { bare, json, reset } from "../support/stub-answers.ts";
import { stubClient } from "../support/stub-client.ts";

/** An observer that keeps what it is shown. */
function keeper(): AnswerObserver & { readonly seen: ObservedAnswer[] } {
  const seen: ObservedAnswer[] = [];
  return { seen, observe: (answer) => void seen.push(answer) };
}

const path = { id: 79990000001 };

test("an observer sees the answer's text, and the template instead of the path", async () => {
  const observer = keeper();
  const { fetch } = scriptedFetch(json({ id: 1 }));
  await stubClient({ fetch, observer }).GET("/things/{id}", { params: { path } });
  expect(observer.seen).toEqual([
    {
      method: "GET",
      path: "/things/{id}",
      status: 200,
      contentType: "application/json",
      text: '{"id":1}',
      failed: false,
    },
  ]);
});

test("it sees failed answers, and none that were repeated", async () => {
  const observer = keeper();
  const { fetch } = scriptedFetch(bare(503), reset(), json({ error: "none" }, 404));
  await stubClient({ fetch, observer }).GET("/things");
  expect(observer.seen).toMatchObject([{ status: 404, text: '{"error":"none"}', failed: false }]);
});

test("it is told what the vendor calls a failure", async () => {
  const observer = keeper();
  const { fetch } = scriptedFetch(json({ success: false }));
  const failure: FailureRule = { isFailure: () => true, outcome: () => "rejected" };
  await stubClient({ fetch, observer }, { failure }).GET("/things");
  expect(observer.seen).toMatchObject([{ status: 200, failed: true }]);
});

test("it sees answers that cannot be decoded", async () => {
  const observer = keeper();
  const page = new Response("<html>", { headers: { "content-type": "text/html" } });
  const { fetch } = scriptedFetch(page);
  await rejection(stubClient({ fetch, observer }).GET("/things"));
  expect(observer.seen).toMatchObject([{ status: 200, contentType: "text/html", text: "<html>" }]);
});

test("files and streams are seen without their content", async () => {
  const observer = keeper();
  const file = () => new Response("bytes", { headers: { "content-type": "audio/mpeg" } });
  const { fetch } = scriptedFetch(file(), file());
  const client = stubClient({ fetch, observer });
  await client.GET("/bytes");
  await client.GET("/bytes", { parseAs: "stream" });
  const seen = { status: 200, contentType: "audio/mpeg", text: undefined };
  expect(observer.seen).toMatchObject([seen, seen]);
});

test("what the caller does with the data afterwards is not held against the vendor", async () => {
  const schema = { type: "array", items: { type: "object", properties: { id: { type: "integer" } } } };
  const content = { "application/json": { schema } };
  const document = { openapi: "3.1.0", paths: { "/things": { get: { responses: { "200": { content } } } } } };
  const observer = createDriftObserver({ document, clock: createTestClock() });
  const { fetch } = scriptedFetch(json([{ id: 1 }]));
  const { data } = await stubClient({ fetch, observer }).GET("/things");
  Object.assign((data as object[])[0] as object, { mine: true });
  expect(observer.report()).toMatchObject({ answers: 1, departures: [] });
});

test.each([
  [
    "throws",
    () => {
      throw new Error("the observer's own mistake");
    },
  ],
  ["rejects", () => Promise.reject(new Error("the observer's own mistake"))],
  ["never settles", () => new Promise(() => {})],
])("an observer that %s does not disturb the call", async (_, observe) => {
  const { fetch } = scriptedFetch(json([1]));
  const observer = { observe: observe as () => void };
  expect((await stubClient({ fetch, observer }).GET("/things")).data).toEqual([1]);
});

test("an observer without a method is refused when the client is made", () => {
  const observer = (() => {}) as unknown as AnswerObserver;
  expect(() => stubClient({ observer })).toThrow("observer must have a function observe");
});
