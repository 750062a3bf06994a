import { createTestClock } from "@pbxkit/core/testing";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/end-of-call.ts";
import { steadyFetch } from "../../support/scripted-fetch.ts";
import { bare, refused, reset } from "../../support/stub-answers.ts";
import { stubClient } from "../../support/stub-client.ts";

const never = () => new Promise<Response>(() => {});
const reject = (error: Error) => () => Promise.reject(error);

/** What keeps happening; how many attempts each effect gets; what the error then knows. */
const table = [
  {
    when: "refused",
    step: reject(refused()),
    read: 3,
    idempotent: 3,
    once: 3,
    outcome: "not-sent",
    reason: "ECONNREFUSED",
  },
  {
    when: "reset",
    step: reject(reset()),
    read: 3,
    idempotent: 3,
    once: 1,
    outcome: "unknown",
    reason: "ECONNRESET",
  },
  {
    when: "attempt timeout",
    step: never,
    read: 3,
    idempotent: 3,
    once: 1,
    outcome: "unknown",
    reason: "attempt timeout",
  },
  { when: "408", step: () => bare(408), read: 3, idempotent: 3, once: 1, outcome: "unknown", reason: "408" },
  { when: "425", step: () => bare(425), read: 3, idempotent: 3, once: 1, outcome: "rejected", reason: "425" },
  { when: "429", step: () => bare(429), read: 3, idempotent: 3, once: 1, outcome: "rejected", reason: "429" },
  { when: "500", step: () => bare(500), read: 3, idempotent: 1, once: 1, outcome: "unknown", reason: "500" },
  { when: "502", step: () => bare(502), read: 3, idempotent: 3, once: 1, outcome: "unknown", reason: "502" },
  { when: "503", step: () => bare(503), read: 3, idempotent: 3, once: 1, outcome: "unknown", reason: "503" },
  {
    when: "503 with Retry-After",
    step: () => bare(503, { "retry-after": "0" }),
    read: 3,
    idempotent: 3,
    once: 1,
    outcome: "unknown",
    reason: "503",
  },
  { when: "504", step: () => bare(504), read: 3, idempotent: 3, once: 1, outcome: "unknown", reason: "504" },
  { when: "400", step: () => bare(400), read: 1, idempotent: 1, once: 1, outcome: "rejected", reason: "400" },
  { when: "404", step: () => bare(404), read: 1, idempotent: 1, once: 1, outcome: "rejected", reason: "404" },
  { when: "501", step: () => bare(501), read: 1, idempotent: 1, once: 1, outcome: "unknown", reason: "501" },
] as const;

const methods = { read: "GET", idempotent: "PUT", once: "POST" } as const;

describe.each(["read", "idempotent", "once"] as const)("an operation whose effect is %s", (effect) => {
  test.each(table)("$when", async ({ step, outcome, reason, ...row }) => {
    const { fetch, arrived } = steadyFetch(step);
    const clock = createTestClock();
    // The three attempts' own limits come to the default of the whole call.
    const client = stubClient({ fetch, clock, timeout: 60_000 });
    const error = await clock.runUntil(errorOf(client[methods[effect]]("/things", {})));
    expect(arrived).toHaveLength(row[effect]);
    expect(error).toMatchObject({
      operation: `${methods[effect]} /things`,
      attempts: row[effect],
      reasons: new Array(row[effect]).fill(reason),
      outcome,
    });
    expect(clock.pending).toBe(0);
  });
});

test("the HTTP method decides nothing: a PUT that acts again is not repeated, a POST that reads is", async () => {
  const operations = { "/calls": { PUT: "once", POST: "read" } } as const;
  const { fetch, arrived } = steadyFetch(() => bare(503));
  const client = stubClient({ fetch }, { operations });
  await client.PUT("/calls");
  expect(arrived).toHaveLength(1);
  await client.POST("/calls");
  expect(arrived).toHaveLength(4);
});

test("what is not in the document may act again, so it is not repeated", async () => {
  const { fetch, arrived } = steadyFetch(() => bare(503));
  await stubClient({ fetch }).GET("/elsewhere");
  expect(arrived).toHaveLength(1);
});
