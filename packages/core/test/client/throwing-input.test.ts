import { type Clock, explain } from "@pbxkit/core";
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
