import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/end-of-call.ts";
import { scriptedFetch, steadyFetch } from "../../support/scripted-fetch.ts";
import { bare, json, redirect } from "../../support/stub-answers.ts";
import { stubClient, TOKEN } from "../../support/stub-client.ts";
import { watchedBody } from "../../support/watched-body.ts";

/** Method after the redirect, and whether the body goes along. Source: Fetch standard, "HTTP-redirect fetch". */
const table = [
  ["GET", 301, "GET", false],
  ["GET", 302, "GET", false],
  ["GET", 303, "GET", false],
  ["GET", 307, "GET", false],
  ["GET", 308, "GET", false],
  ["POST", 301, "GET", false],
  ["POST", 302, "GET", false],
  ["POST", 303, "GET", false],
  ["POST", 307, "POST", true],
  ["POST", 308, "POST", true],
  ["PUT", 301, "PUT", true],
  ["PUT", 302, "PUT", true],
  ["PUT", 303, "GET", false],
  ["PUT", 307, "PUT", true],
  ["PUT", 308, "PUT", true],
] as const;

test.each(table)("%s and %i become %s, with the body: %s", async (method, status, next, withBody) => {
  const bodies: string[] = [];
  const { fetch, arrived } = scriptedFetch(redirect(status, "/things/1?x=2"), async (request) => {
    bodies.push(await request.text());
    return json({ id: 1 });
  });
  const init = method === "GET" ? {} : { body: { a: 1 }, headers: { "content-language": "ru" } };
  const { data } = await stubClient({ fetch, headers: { "x-client": "7" } })[method]("/things", init);
  expect(data).toEqual({ id: 1 });
  expect(arrived[1]).toMatchObject({ method: next });
  expect(arrived[1]?.url.href).toBe("https://pbx.example/things/1?x=2");
  expect(bodies).toEqual([withBody ? '{"a":1}' : ""]);
  expect(arrived[1]?.headers.get("content-type")).toBe(withBody ? "application/json" : null);
  expect(arrived[1]?.headers.get("content-language")).toBe(withBody ? "ru" : null);
  expect(arrived[1]?.headers.get("x-client")).toBe("7");
  expect(arrived[1]?.headers.get("authorization")).toBe(`Bearer ${TOKEN}`);
});

test("every request asks the runtime not to follow on its own", async () => {
  const { fetch, arrived } = scriptedFetch(redirect(302, "/things/1"), json({}));
  await stubClient({ fetch }).GET("/things");
  expect(arrived.map(({ request }) => request.redirect)).toEqual(["manual", "manual"]);
});

test("a relative Location is taken from where the request went, without its fragment", async () => {
  const { fetch, arrived } = scriptedFetch(redirect(307, "../v2/things#top"), json({}));
  await stubClient({ fetch }, { prefix: "/api/v1" }).GET("/things");
  expect(arrived[1]?.url.href).toBe("https://pbx.example/api/v2/things");
});

test("the hops are one attempt, and their bodies are let go", async () => {
  const body = watchedBody("moved");
  const moved = new Response(body.stream, { status: 302, headers: { location: "/things/1" } });
  const { fetch } = scriptedFetch(moved, json({}, 404));
  const { error } = await stubClient({ fetch }).GET("/things");
  expect(error).toMatchObject({ attempts: 1, reasons: ["404"] });
  expect(body.cancelled).toBe(true);
});

describe("how far", () => {
  test("five hops are followed", async () => {
    const hops = new Array(5).fill(0).map((_, hop) => redirect(302, `/things/${hop}`));
    const { data } = await stubClient({ fetch: scriptedFetch(...hops, json("there")).fetch }).GET("/things");
    expect(data).toBe("there");
  });

  test("a loop ends at the sixth, and is not tried again", async () => {
    const { fetch, arrived } = steadyFetch(() => redirect(302, "/things"));
    const error = await errorOf(stubClient({ fetch }).GET("/things"));
    expect(error).toMatchObject({
      name: "RedirectError",
      status: 302,
      origin: "https://pbx.example",
      attempts: 1,
      reasons: ["302"],
    });
    expect(error.message).toBe("GET /things: redirected more than 5 times");
    expect(arrived).toHaveLength(6);
  });
});

test.each([300, 304, 305, 306])("%i is no redirect to follow", async (status) => {
  const { fetch, arrived } = scriptedFetch(bare(status, { location: "/things/1" }));
  const { error } = await stubClient({ fetch }).GET("/things");
  expect(error).toMatchObject({ name: "ApiError", status });
  expect(arrived).toHaveLength(1);
});

test("a redirect without a Location is an answer that failed", async () => {
  const { error } = await stubClient({ fetch: scriptedFetch(bare(302)).fetch }).GET("/things");
  expect(error).toMatchObject({ name: "ApiError", status: 302, body: undefined });
});
