import { createTestClock } from "@pbxkit/core/testing";
import { expect, test } from "vitest";

test("time moves only when told, and timers run in the order in which they fall due", async () => {
  const clock = createTestClock(1_000);
  const ran: string[] = [];
  clock.setTimeout(() => ran.push(`late ${clock.now()}`), 300);
  clock.setTimeout(() => ran.push(`first ${clock.now()}`), 100);
  clock.setTimeout(() => ran.push(`second ${clock.now()}`), 100);

  await clock.advance(99);
  expect(ran).toEqual([]);
  await clock.advance(1);
  expect(ran).toEqual(["first 1100", "second 1100"]);
  await clock.advance(1_000);
  expect(ran).toEqual(["first 1100", "second 1100", "late 1300"]);
  expect(clock.now()).toBe(2_100);
  expect(clock.sleeps).toEqual([300, 100, 100]);
});

test("a timer set by a promise that another timer resolved is seen within the same advance", async () => {
  const clock = createTestClock(0);
  const wait = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      clock.setTimeout(resolve, milliseconds);
    });
  const times: number[] = [];
  const chain = (async () => {
    for (let step = 0; step < 3; step += 1) {
      await wait(100);
      times.push(clock.now());
    }
  })();
  await clock.advance(1_000);
  await chain;
  expect(times).toEqual([100, 200, 300]);
});

test("a cleared timer never runs and is not pending", async () => {
  const clock = createTestClock();
  const handle = clock.setTimeout(() => expect.unreachable(), 10);
  expect(clock.pending).toBe(1);
  clock.clearTimeout(handle);
  expect(clock.pending).toBe(0);
  await clock.advance(100);
});

test("runUntil goes on to the next timer until the promise settles, and no further", async () => {
  const clock = createTestClock(0);
  const sleeper = new Promise<string>((resolve) => {
    clock.setTimeout(() => clock.setTimeout(() => resolve("done"), 8_000), 300);
  });
  clock.setTimeout(() => expect.unreachable(), 60_000);
  expect(await clock.runUntil(sleeper)).toBe("done");
  expect(clock.now()).toBe(8_300);
  expect(clock.pending).toBe(1);
});

test("runUntil rejects as the promise does", async () => {
  const clock = createTestClock();
  const failing = new Promise((_resolve, reject) => {
    clock.setTimeout(() => reject(new Error("late")), 5_000);
  });
  await expect(clock.runUntil(failing)).rejects.toThrow("late");
});

test("runUntil says so when nothing can settle the promise", async () => {
  await expect(createTestClock().runUntil(new Promise(() => {}))).rejects.toThrow("no timer is left");
});
