import type { Authenticator } from "@pbxkit/core/client";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/end-of-call.ts";
import { type Step, scriptedFetch } from "../../support/scripted-fetch.ts";
import { bare, json, redirect } from "../../support/stub-answers.ts";
import { stubClient } from "../../support/stub-client.ts";

/** Another token each time, so that a 401 can be answered with a repeat. */
const changing = (): Authenticator => {
  let count = 0;
  const next = () => {
    count += 1;
    return { headers: { authorization: `Bearer t${count}` } };
  };
  return { current: next, renew: next };
};

/** POST /things, redirected to where its result is to be read, and what the reading is answered with. */
async function readAfterPost(status: number, ...answers: readonly Step[]) {
  const { fetch, arrived } = scriptedFetch(redirect(status, "/things/1"), ...answers);
  const client = stubClient({ fetch }, { authenticator: changing(), refusals: [429, 503] });
  const error = await errorOf(client.POST("/things", { body: {} }));
  return { error, methods: arrived.map(({ method }) => method) };
}

describe.each([301, 302, 303])("after a %i, which says where to read what a POST has done", (status) => {
  test.each<[string, Response]>([
    ["401", bare(401)],
    ["429", bare(429)],
    ["503 with Retry-After", bare(503, { "retry-after": "0" })],
    ["404", bare(404)],
  ])("%s is no refusal of the POST, which is not repeated", async (_, answer) => {
    const { error, methods } = await readAfterPost(status, answer);
    expect(methods).toEqual(["POST", "GET"]);
    expect(error).toMatchObject({ name: "ApiError", outcome: "unknown", attempts: 1 });
  });
});

test.each([
  [307, 401],
  [308, 429],
  [307, 404],
])(
  "after a %i nothing is known of a once operation but by a success: a %i does not repeat it",
  async (status, answer) => {
    const { fetch, arrived } = scriptedFetch(redirect(status, "/things/"), bare(answer));
    const client = stubClient({ fetch }, { authenticator: changing(), refusals: [429] });
    expect(await errorOf(client.POST("/things", { body: {} }))).toMatchObject({
      outcome: "unknown",
      attempts: 1,
    });
    expect(arrived.map(({ method }) => method)).toEqual(["POST", "POST"]);
  },
);

test.each([301, 302])(
  "a %i does not send what acts again another time, whatever the second answer would be",
  async (status) => {
    const { fetch, arrived } = scriptedFetch(redirect(status, "/elsewhere"));
    const error = await errorOf(
      stubClient({ fetch }).PATCH("/things/{id}", { params: { path: { id: 1 } }, body: {} }),
    );
    expect(error).toMatchObject({ name: "RedirectError", status, outcome: "unknown", attempts: 1 });
    expect(arrived).toHaveLength(1);
  },
);

test.each([
  [307, "/things"],
  [308, "/things"],
  [307, "/things?again=1"],
  [308, "/there?again=1#x"],
])("a %i to %s, which had the request already, does not send it again", async (status, back) => {
  const { fetch, arrived } = scriptedFetch(redirect(status, "/there"), redirect(status, back));
  const error = await errorOf(stubClient({ fetch }).POST("/things", { body: {} }));
  expect(error).toMatchObject({ name: "RedirectError", outcome: "unknown", attempts: 1 });
  expect(arrived).toHaveLength(2);
});

test("what may be repeated is repeated after a 303 as well", async () => {
  const { fetch, arrived } = scriptedFetch(
    redirect(303, "/things/1"),
    bare(503),
    redirect(303, "/things/1"),
    json({}),
  );
  await stubClient({ fetch }).PUT("/things", { body: {} });
  expect(arrived.map(({ method }) => method)).toEqual(["PUT", "GET", "PUT", "GET"]);
});
