import type { ClientOptions } from "@pbxkit/core";
import { jitteredWait } from "@pbxkit/core/client";
import { createTestClock } from "@pbxkit/core/testing";
import { describe, expect, test } from "vitest";
import { steadyFetch } from "../../support/scripted-fetch.ts";
import { bare } from "../../support/stub-answers.ts";
import { stubClient } from "../../support/stub-client.ts";

/** The waits of a GET that is answered with 503 each time. */
async function waits(
  options: Omit<ClientOptions, "clock">,
  headers: Record<string, string> = {},
): Promise<number[]> {
  const clock = createTestClock();
  const { fetch } = steadyFetch(() => bare(503, headers));
  const waited: number[] = [];
  const hooks = { onRetry: ({ wait }: { wait: number }) => waited.push(wait) };
  const client = stubClient({ fetch, clock, timeout: false, attemptTimeout: false, hooks, ...options });
  await clock.runUntil(client.GET("/things"));
  // What was announced is what was slept; without timeouts there is no other timer.
  expect(clock.sleeps).toEqual(waited.filter((wait) => wait > 0));
  return waited;
}

describe("full jitter", () => {
  test("the upper bound doubles from 300 ms to 8 s", async () => {
    const almost = 1 - Number.EPSILON;
    const upper = await waits({ random: () => almost, retry: { attempts: 8 } });
    expect(upper.map(Math.ceil)).toEqual([300, 600, 1200, 2400, 4800, 8000, 8000]);
  });

  test("the whole range down to nothing is used", async () => {
    expect(await waits({ random: () => 0 })).toEqual([0, 0]);
    expect(await waits({ random: () => 0.5 })).toEqual([150, 300]);
  });

  test("each wait is drawn anew", async () => {
    const draws = [0.1, 0.9];
    expect(await waits({ random: () => draws.shift() ?? 0 })).toEqual([30, 540]);
  });

  test("the bounds are options", async () => {
    const retry = { attempts: 4, firstWait: 1_000, maxWait: 2_500 };
    expect(await waits({ random: () => 0.5, retry })).toEqual([500, 1000, 1250]);
  });

  test("a timer that no runtime can hold is shortened to one that it can", async () => {
    const retry = { attempts: 2, firstWait: Number.MAX_SAFE_INTEGER, maxWait: Number.POSITIVE_INFINITY };
    expect(await waits({ random: () => 0.5, retry })).toEqual([(2 ** 31 - 1) / 2]);
  });
});

describe("Retry-After", () => {
  test("wins over jitter, and has none", async () => {
    expect(await waits({ random: () => 0.5 }, { "retry-after": "7" })).toEqual([7_000, 7_000]);
  });

  test("of zero repeats at once", async () => {
    expect(await waits({ random: () => 0.5 }, { "retry-after": "0" })).toEqual([0, 0]);
  });

  test("that is garbage leaves the jitter", async () => {
    expect(await waits({ random: () => 0.5 }, { "retry-after": "soon" })).toEqual([150, 300]);
  });

  test("of exactly a minute is waited for", async () => {
    expect(await waits({ retry: { attempts: 2 } }, { "retry-after": "60" })).toEqual([60_000]);
  });
});

test.each([
  ["61", 61_000],
  ["3600", 3_600_000],
  ["99999999999999999999999999", Number.MAX_SAFE_INTEGER],
])("Retry-After: %s fails at once, with the hint on the error", async (value, retryAfter) => {
  const clock = createTestClock();
  const { fetch, arrived } = steadyFetch(() => bare(503, { "retry-after": value }));
  const { error } = await stubClient({ fetch, clock }).GET("/things");
  expect(error).toMatchObject({ name: "ApiError", status: 503, retryAfter, attempts: 1 });
  expect(arrived).toHaveLength(1);
  expect(clock.pending).toBe(0);
});

test("how long a Retry-After is waited for is an option", async () => {
  const retry = { attempts: 2, maxRetryAfter: 300_000 };
  expect(await waits({ retry }, { "retry-after": "240" })).toEqual([240_000]);
  const { fetch } = steadyFetch(() => bare(503, { "retry-after": "2" }));
  const { error } = await stubClient({ fetch }).GET("/things", { retry: { maxRetryAfter: 1_000 } });
  expect(error).toMatchObject({ attempts: 1, retryAfter: 2_000 });
});

test("the wait stays a number after thousands in a row, also without a first wait", () => {
  expect(jitteredWait(5_000, { firstWait: 0, maxWait: 30_000 }, () => 0.5)).toBe(0);
  expect(jitteredWait(5_000, { firstWait: 300, maxWait: 30_000 }, () => 0.5)).toBe(15_000);
});
