import { RequestError } from "@pbxkit/core";
import { expect, test } from "vitest";
import { rejection } from "../../support/rejection.ts";
import { scriptedFetch } from "../../support/scripted-fetch.ts";
import { json } from "../../support/stub-answers.ts";
import { stubClient } from "../../support/stub-client.ts";

async function sentPath(value: unknown): Promise<string | undefined> {
  const { fetch, arrived } = scriptedFetch(json({}));
  await stubClient({ fetch }).GET("/things/{id}", { params: { path: { id: value } } });
  return arrived[0]?.url.pathname;
}

test.each([
  [80, "/things/80"],
  [0, "/things/0"],
  [12345678901234567890n, "/things/12345678901234567890"],
  [false, "/things/false"],
  ["a b", "/things/a%20b"],
  ["a/b", "/things/a%2Fb"],
  ["a\\b", "/things/a%5Cb"],
  ["?x=1#y", "/things/%3Fx%3D1%23y"],
  ["100%", "/things/100%25"],
  ["%41", "/things/%2541"],
  ["+7", "/things/%2B7"],
  ["имя", "/things/%D0%B8%D0%BC%D1%8F"],
  ["@me", "/things/@me"],
  ["$&$1", "/things/%24%26%241"],
  ["...", "/things/..."],
  ["v1.2", "/things/v1.2"],
  [".well-known", "/things/.well-known"],
])("the value %s is sent within its own segment", async (value, path) => {
  expect(await sentPath(value)).toBe(path);
});

test.each([
  ["missing", undefined, /"id" is missing$/],
  ["null", null, /"id" is missing/],
  ["empty", "", /"id" is empty/],
  ["only spaces", "  ", /"id" is empty/],
  ["only slashes, which a decoding proxy would merge away", "//", /"id" is empty/],
  ["a Date", new Date(0), /"id" is a Date/],
  ["an object", {}, /"id" is an object/],
  ["NaN", Number.NaN, /"id" is a number that is not finite/],
  ["half a surrogate pair", "\ud800", /"id" holds half a surrogate pair/],
  ["escaped over and over", `%${"25".repeat(20)}41`, /"id"/],
])("a value that is %s never leaves", async (_, value, message) => {
  const { fetch, arrived } = scriptedFetch();
  const path = value === undefined ? {} : { id: value };
  const error = await rejection(stubClient({ fetch }).GET("/things/{id}", { params: { path } }));
  expect(error).toBeInstanceOf(RequestError);
  expect(error).toMatchObject({
    operation: "GET /things/{id}",
    attempts: 0,
    reasons: [],
    outcome: "not-sent",
  });
  expect(String(error)).toMatch(message);
  expect(arrived).toEqual([]);
});

test("a parameter that only a prototype has is missing", async () => {
  const { fetch } = scriptedFetch();
  const path = Object.create({ id: 80 }) as object;
  const error = await rejection(stubClient({ fetch }).GET("/things/{id}", { params: { path } }));
  expect(String(error)).toMatch(/"id" is missing/);
});

test("the client's default fills in what is not given, and null is not taken for that", async () => {
  const { fetch, arrived } = scriptedFetch(json({}), json({}));
  const client = stubClient({ fetch }, { pathDefaults: { id: "@me" } });
  await client.GET("/things/{id}");
  await client.GET("/things/{id}", { params: { path: { id: undefined } } });
  expect(arrived.map(({ url }) => url.pathname)).toEqual(["/things/@me", "/things/@me"]);
  expect(String(await rejection(client.GET("/things/{id}", { params: { path: { id: null } } })))).toMatch(
    /missing/,
  );
});

test.each([
  "things",
  "../things",
  "/things/../users",
  "/things/%2e%2e/users",
  "//../x",
  "",
  ".example/",
  "@other",
])("the template %j is refused, and not repeated in the message", async (template) => {
  const { fetch, arrived } = scriptedFetch();
  const error = await rejection(stubClient({ fetch }).GET(template));
  expect(error).toBeInstanceOf(RequestError);
  expect(String(error)).toBe(
    'RequestError: GET (undeclared path): the path must be a template that begins with "/" and does not walk up',
  );
  expect(arrived).toEqual([]);
});

test("a path outside the document goes out under the base address, and is not shown", async () => {
  const { fetch, arrived } = scriptedFetch(json({}, 404));
  const { error } = await stubClient({ fetch }).GET("/people/79990000001");
  expect(arrived[0]?.url.href).toBe("https://pbx.example/people/79990000001");
  expect(error?.operation).toBe("GET (undeclared path)");
});
