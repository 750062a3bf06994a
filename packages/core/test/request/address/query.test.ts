import { RequestError } from "@pbxkit/core";
import { describe, expect, test } from "vitest";
import { rejection } from "../../support/rejection.ts";
import { scriptedFetch } from "../../support/scripted-fetch.ts";
import { json } from "../../support/stub-answers.ts";
import { stubClient } from "../../support/stub-client.ts";

async function sentSearch(query: object, path = "/things"): Promise<string | undefined> {
  const { fetch, arrived } = scriptedFetch(json({}));
  await stubClient({ fetch }).GET(path, { params: { query } });
  return arrived[0]?.url.search;
}

test.each([
  ["nothing", {}, ""],
  ["undefined and null", { a: undefined, b: null }, ""],
  ["scalars", { a: 1, b: true, c: "x", d: 5n, e: "" }, "?a=1&b=true&c=x&d=5&e="],
  ["an array, by repeating the name", { id: [1, 2] }, "?id=1&id=2"],
  ["an empty array", { id: [] }, ""],
  ["an array with holes", { id: [1, undefined, null, 2] }, "?id=1&id=2"],
  ["an object", { filter: { name: "x", deep: { er: 1 } } }, "?filter%5Bname%5D=x&filter%5Bdeep%5D%5Ber%5D=1"],
  ["what would end the value", { a: "b&c=d#e+f g" }, "?a=b%26c%3Dd%23e%2Bf%20g"],
  ["what would end the name", { "a&b=c#": 1 }, "?a%26b%3Dc%23=1"],
])("%s", async (_, query, search) => {
  expect(await sentSearch(query)).toBe(search);
});

describe("an operation's own styles", () => {
  test.each([
    [{ comma: [1, "a,b"] }, "?comma=1,a%2Cb"],
    [{ space: ["x", "y"] }, "?space=x%20y"],
    [{ pipe: ["x", "y"] }, "?pipe=x%7Cy"],
    [{ comma: [] }, ""],
    [{ json: { a: [1] } }, "?json=%7B%22a%22%3A%5B1%5D%7D"],
  ])("%j", async (query, search) => {
    expect(await sentSearch(query, "/search")).toBe(search);
  });
});

const cycle: Record<string, unknown> = {};
cycle.self = cycle;

test.each([
  ["a Date", { since: new Date(0) }, /"since" is a Date \(write it as text/],
  ["a Date in an array", { since: [new Date(0)] }, /"since" is a Date/],
  ["a Date in an object", { since: { at: new Date(0) } }, /"since" is a Date/],
  ["NaN", { since: Number.NaN }, /"since" is a number that is not finite/],
  ["Infinity", { since: [Number.POSITIVE_INFINITY] }, /"since" is a number that is not finite/],
  ["an object in an array", { since: [{}] }, /"since" is an object/],
  [
    "an instance of a class, whose fields nobody promised",
    { since: new Map([["a", 1]]) },
    /"since" is a Map/,
  ],
  ["a function", { since: () => 1 }, /"since" is a function/],
  ["a symbol", { since: Symbol("x") }, /"since" is a symbol/],
  ["half a surrogate pair", { since: "\udfff" }, /"since" holds half a surrogate pair/],
  ["a cycle", { since: cycle }, /"since" is an object/],
])("%s is refused instead of vanishing", async (_, query, message) => {
  const { fetch, arrived } = scriptedFetch();
  const error = await rejection(stubClient({ fetch }).GET("/things", { params: { query } }));
  expect(error).toBeInstanceOf(RequestError);
  expect(String(error)).toMatch(message);
  expect(arrived).toEqual([]);
});

test.each([
  ["URLSearchParams", new URLSearchParams({ page: "2" })],
  ["a string", "page=2"],
  ["an array", [2]],
  ["a Map", new Map([["page", 2]])],
])("%s as the query is refused, with what it must be", async (_, query) => {
  const { fetch, arrived } = scriptedFetch();
  const error = await rejection(stubClient({ fetch }).GET("/things", { params: { query } }));
  expect(String(error)).toMatch(/: params\.query must be a plain object, such as { name: "value" }$/);
  expect(arrived).toEqual([]);
});

test.each([
  ["a Date", { json: { since: new Date(0) } }, /"json" value field "since" is a Date/],
  ["a BigInt", { json: { a: 5n } }, /"json" value cannot be written as JSON/],
])("%s is refused in a parameter that is written as JSON", async (_, query, message) => {
  const { fetch } = scriptedFetch();
  expect(String(await rejection(stubClient({ fetch }).GET("/search", { params: { query } })))).toMatch(
    message,
  );
});
