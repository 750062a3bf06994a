import type { Authenticator } from "@pbxkit/core/client";
import { expect, test } from "vitest";
import { errorOf } from "../../support/end-of-call.ts";
import { type Step, scriptedFetch } from "../../support/scripted-fetch.ts";
import { bare, json, redirect, refused, reset } from "../../support/stub-answers.ts";
import { stubClient } from "../../support/stub-client.ts";

const stream = () => new Blob(["streamed bytes"]).stream();

test("a streamed body is sent", async () => {
  const { fetch } = scriptedFetch(async (request) => json(await request.text()));
  const { data } = await stubClient({ fetch }).PUT("/bytes", { body: stream() });
  expect(data).toBe("streamed bytes");
});

test.each<[string, Step]>([
  ["a refused connection", refused()],
  ["a reset", reset()],
  ["429", bare(429)],
  ["503 with Retry-After", bare(503, { "retry-after": "0" })],
])("and never again, not even after %s", async (_, step) => {
  const { fetch, arrived } = scriptedFetch(step);
  const error = await errorOf(stubClient({ fetch }).PUT("/bytes", { body: stream() }));
  expect(arrived).toHaveLength(1);
  expect(error.attempts).toBe(1);
});

test("not after a 401 either: the refusal is the answer, and the next call has new credentials", async () => {
  let token = "old";
  const authenticator: Authenticator = {
    current: () => ({ headers: { authorization: token } }),
    renew() {
      token = "new";
      return { headers: { authorization: token } };
    },
  };
  const { fetch, arrived } = scriptedFetch(bare(401), json({}));
  const client = stubClient({ fetch }, { authenticator });
  const { error } = await client.PUT("/bytes", { body: stream() });
  expect(error).toMatchObject({ status: 401, attempts: 1, outcome: "rejected" });
  await client.PUT("/bytes", { body: stream() });
  expect(arrived.map(({ headers }) => headers.get("authorization"))).toEqual(["old", "new"]);
});

test.each([307, 308])("%s, which asks for the body again, is a RedirectError", async (status) => {
  const { fetch, arrived } = scriptedFetch(redirect(status, "/bytes/elsewhere"));
  const error = await errorOf(stubClient({ fetch }).PUT("/bytes", { body: stream() }));
  expect(error).toMatchObject({ name: "RedirectError", status, attempts: 1 });
  expect(error.message).toContain("streamed body");
  expect(arrived).toHaveLength(1);
});

test("303, which asks for no body, is followed", async () => {
  const { fetch, arrived } = scriptedFetch(redirect(303, "/things/1"), json({ id: 1 }));
  const { data } = await stubClient({ fetch }).PUT("/bytes", { body: stream() });
  expect(data).toEqual({ id: 1 });
  expect(arrived[1]?.method).toBe("GET");
});

test("what the stream itself fails with says nothing of the connection", async () => {
  const fetch = async (request: Request) => json(await request.text());
  const body = new ReadableStream({ pull: (controller) => controller.error(refused()) });
  const error = await errorOf(stubClient({ fetch }).POST("/things", { body }));
  expect(error).toMatchObject({ name: "ConnectionError", code: "ECONNREFUSED", outcome: "unknown" });
});
