import { inspect } from "node:util";
import { expect, test } from "vitest";
import { errorOf } from "../../support/end-of-call.ts";
import { planted, shownIn } from "../../support/planted-secrets.ts";
import { renderings } from "../../support/renderings.ts";
import { scriptedFetch } from "../../support/scripted-fetch.ts";
import { json } from "../../support/stub-answers.ts";
import { stubClient } from "../../support/stub-client.ts";

const failing = () =>
  errorOf(stubClient({ fetch: scriptedFetch(json({ said: planted.answerBody }, 404)).fetch }).GET("/things"));

test("what is printed is a list of allowed fields", async () => {
  const error = await failing();
  const shown = {
    name: "ApiError",
    message: "GET /things: failed with status 404",
    operation: "GET /things",
    outcome: "rejected",
    attempts: 1,
    reasons: ["404"],
    status: 404,
  };
  expect(JSON.parse(JSON.stringify(error))).toEqual(shown);
  expect(String(error)).toBe("ApiError: GET /things: failed with status 404");
  const text = inspect(error);
  expect(text).toMatch(/^ApiError: GET \/things: failed with status 404\n {4}at /);
  expect(text).toContain("outcome: 'rejected'");
});

test("the body is there for code, and no enumeration finds it", async () => {
  const error = await failing();
  expect((error as { body?: unknown }).body).toEqual({ said: planted.answerBody });
  expect(Object.keys(error).sort()).toEqual([
    "attempts",
    "cause",
    "operation",
    "outcome",
    "reasons",
    "retryAfter",
    "status",
  ]);
  expect({ ...error }).not.toHaveProperty("body");
});

test("the search finds what is there", async () => {
  const error = await failing();
  // A test of the tests: a field that somebody adds is found in each way of printing.
  expect(shownIn(renderings(Object.assign(error, { added: planted.token })))).toEqual(["token"]);
  expect(shownIn(`https://pbx.example/?phone=%37${planted.queryValue.slice(1)}`)).toEqual(["queryValue"]);
});
