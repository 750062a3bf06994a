import { expect, test } from "vitest";
import { errorOf } from "../../support/end-of-call.ts";
import { steadyFetch } from "../../support/scripted-fetch.ts";
import { stubClient } from "../../support/stub-client.ts";
import { watchedBody } from "../../support/watched-body.ts";

/** The answer of a `fetch` that takes no notice of `redirect: "manual"`. */
const followedTo = (url: string, body: BodyInit): Response =>
  Object.defineProperties(new Response(body), { redirected: { value: true }, url: { value: url } });

test("an answer that a fetch has followed to another origin is not taken", async () => {
  const body = watchedBody("{}");
  const { fetch, arrived } = steadyFetch(() => followedTo("https://elsewhere.example/things", body.stream));
  const error = await errorOf(stubClient({ fetch }).GET("/things"));
  expect(error).toMatchObject({
    name: "RedirectError",
    origin: "https://elsewhere.example",
    outcome: "unknown",
    attempts: 1,
  });
  expect(error.message).toContain('does not heed `redirect: "manual"`');
  expect(arrived).toHaveLength(1);
  expect(body.cancelled).toBe(true);
});

test("nor one whose address is hidden", async () => {
  const { fetch } = steadyFetch(() => followedTo("", "{}"));
  expect(await errorOf(stubClient({ fetch }).GET("/things"))).toMatchObject({
    name: "RedirectError",
    origin: undefined,
  });
});

test("one that it has followed within the origin is", async () => {
  const { fetch } = steadyFetch(() => followedTo("https://pbx.example/things/", "{}"));
  expect((await stubClient({ fetch }).GET("/things")).data).toEqual({});
});
