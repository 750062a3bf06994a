import { type Clock, explain } from "@pbxkit/core";
import { bearer, createClient } from "@pbxkit/core/client";
import { expect, test } from "vitest";
import { errorOf } from "../support/end-of-call.ts";
import { scriptedFetch } from "../support/scripted-fetch.ts";
import { stubClient } from "../support/stub-client.ts";

const SECRET = "a number of somebody's";
const thrower = (name: string): object =>
  Object.defineProperty({}, name, {
    enumerable: true,
    get() {
      throw new Error(SECRET);
    },
  });

function isTold(error: unknown): void {
  expect(error).toMatchObject({ name: "RequestError", outcome: "not-sent", attempts: 0 });
  expect(`${error}${JSON.stringify(error)}`).not.toContain(SECRET);
  expect(explain(error)).toContain(SECRET);
}

test.each(["timeout", "attemptTimeout", "retry", "signal", "params", "body", "headers"])(
  "a call whose %s cannot be looked at is a RequestError, and nothing is sent",
  async (name) => {
    const { fetch, arrived } = scriptedFetch();
    isTold(await errorOf(stubClient({ fetch }).GET("/things", thrower(name))));
    expect(arrived).toEqual([]);
  },
);

test.each<unknown>([{}, null, { now: Date.now }, { now: Date.now, setTimeout: () => 0 }])(
  "a clock that is none is refused: %j",
  (clock) => {
    expect(() => stubClient({ clock: clock as Clock })).toThrow(
      expect.objectContaining({ name: "RequestError", outcome: "not-sent" }),
    );
  },
);

test("a client's options that cannot be looked at are a RequestError", () => {
  const definition = { baseUrl: "https://pbx.example", operations: {}, authenticator: bearer("t") };
  for (const name of ["clock", "headers", "hooks", "retry", "budget", "store", "fetch"]) {
    let thrown: unknown;
    try {
      createClient(definition, thrower(name));
    } catch (error) {
      thrown = error;
    }
    isTold(thrown);
  }
});

test("a clock that takes no timer back ends no call, and keeps none from its end", async () => {
  const clearTimeout = (): void => {
    throw new Error(SECRET);
  };
  const clock: Clock = { now: Date.now, setTimeout: (work, wait) => setTimeout(work, wait), clearTimeout };
  const { fetch } = scriptedFetch(
    new Response("", { status: 503 }),
    Response.json({ id: 1 }),
    () => new Promise(() => {}),
  );
  const client = stubClient({ fetch, clock, retry: { firstWait: 0 } });
  expect((await client.GET("/things")).data).toEqual({ id: 1 });
  const controller = new AbortController();
  const call = errorOf(client.GET("/things", { signal: controller.signal }));
  controller.abort();
  expect(await call).toMatchObject({ name: "AbortError" });
});

test("a clock whose time cannot be had ends the call by an error, which explain tells of", async () => {
  const now = (): number => {
    throw new Error(SECRET);
  };
  const { fetch } = scriptedFetch(Response.json({ id: 1 }));
  const clock: Clock = { now, setTimeout: () => 0, clearTimeout: () => {} };
  const error = await errorOf(stubClient({ fetch, clock }).GET("/things"));
  expect(error).toMatchObject({ name: "RequestError", outcome: "unknown" });
  expect(explain(error)).toContain(SECRET);
});
