import { RequestError } from "@pbxkit/core";
import { expect, test } from "vitest";
import { rejection } from "../support/rejection.ts";
import { scriptedFetch } from "../support/scripted-fetch.ts";
import { json } from "../support/stub-answers.ts";
import { stubClient, TOKEN } from "../support/stub-client.ts";

test("the call's headers win over the parameters', the client's and the vendor's", async () => {
  const { fetch, arrived } = scriptedFetch(json({}));
  const client = stubClient(
    { fetch, headers: { "X-A": "client", "X-B": "client", "X-C": "client" } },
    { headers: { "x-a": "vendor", "x-b": "vendor", "x-c": "vendor", "x-d": "vendor" } },
  );
  await client.GET("/things", {
    params: { header: { "x-b": "parameter", "x-c": 3 } },
    headers: { "x-c": true },
  });
  const seen = ["x-a", "x-b", "x-c", "x-d"].map((name) => arrived[0]?.headers.get(name));
  expect(seen).toEqual(["client", "parameter", "true", "vendor"]);
});

test("null and undefined take a header out", async () => {
  const { fetch, arrived } = scriptedFetch(json({}));
  const client = stubClient({ fetch, headers: { "x-a": "1", "x-b": "1" } });
  await client.GET("/things", { headers: { "X-A": null, "x-b": undefined } });
  expect(arrived[0]?.headers.has("x-a")).toBe(false);
  expect(arrived[0]?.headers.has("x-b")).toBe(false);
});

test.each([
  ["/things", "application/json"],
  ["/bytes", "*/*"],
  ["/notes", "application/json"],
])("%s asks for %s", async (path, accept) => {
  const { fetch, arrived } = scriptedFetch(json({}));
  await stubClient({ fetch }).GET(path, { parseAs: "text" });
  expect(arrived[0]?.headers.get("accept")).toBe(accept);
});

test("the credentials are sent, and an authorization of the call's own replaces them", async () => {
  const { fetch, arrived } = scriptedFetch(json({}), json({}));
  const client = stubClient({ fetch });
  await client.GET("/things");
  await client.GET("/things", { headers: { Authorization: "Basic b3duOm93bg==" } });
  expect(arrived.map(({ headers }) => headers.get("authorization"))).toEqual([
    `Bearer ${TOKEN}`,
    "Basic b3duOm93bg==",
  ]);
});

test.each([
  ["a line break", { "x-a": "one\r\nx-b: two" }, /header "x-a" has a name or value that HTTP does not allow/],
  ["a null byte", { "x-a": "\u0000" }, /header "x-a" has/],
  ["letters beyond Latin-1", { "x-a": "привет" }, /header "x-a" has/],
  ["a space in the name", { "x a": "1" }, /header "x\?a" has/],
  ["a Date", { "x-a": new Date(0) }, /header "x-a" is a Date/],
  ["an array", { "x-a": ["1"] }, /header "x-a" is an object/],
  ["a Headers object, which is not read", new Headers({ a: "1" }), /headers must be a plain object/],
  ["a list of pairs", [["x-a", "1"]], /headers must be a plain object, such as { name: "value" }$/],
  ["a Map", new Map([["x-a", "1"]]), /headers must be a plain object/],
  ["a string", "x-a: 1", /headers must be a plain object/],
])("%s in a header is refused before anything leaves", async (_, headers, message) => {
  const { fetch, arrived } = scriptedFetch();
  const error = await rejection(stubClient({ fetch }).GET("/things", { headers }));
  expect(error).toBeInstanceOf(RequestError);
  expect(String(error)).toMatch(message);
  expect(arrived).toEqual([]);
});
