import type { Clock } from "../../clock.ts";
import { macrotask, settle } from "./macrotask.ts";
import { TimerQueue } from "./timer-queue.ts";

/** A clock that moves only when a test says so. */
export interface TestClock extends Clock {
  /** Timers that are set and have neither run nor been cleared: 0 at the end of a test that leaks nothing. */
  readonly pending: number;
  /** Every delay that was asked for, in milliseconds, in order. */
  readonly sleeps: readonly number[];
  /** Moves time on, running the timers that fall due in order and letting promises settle after each. */
  advance(milliseconds: number): Promise<void>;
  /**
   * Moves time on to the next timer for as long as `promise` is pending, then settles as it does.
   * Rejects when the promise is still pending, no timer is left and nothing happens for a real second.
   */
  runUntil<Value>(promise: PromiseLike<Value>): Promise<Value>;
}

/** 2026-01-01T00:00:00Z: a fixed start, so that dates in answers are the same in each run. */
const defaultStart = Date.UTC(2026, 0, 1);
const idleLimit = 1_000;

/**
 * A manual clock for clients and simulators: no test ever sleeps.
 *
 * @param start milliseconds since 1970, by default the first of January 2026
 */
export function createTestClock(start: number = defaultStart): TestClock {
  const timers = new TimerQueue(start);

  async function advance(milliseconds: number): Promise<void> {
    const end = timers.now + milliseconds;
    await settle();
    while (timers.runNext(end)) await settle();
    timers.now = end;
  }

  async function runUntil<Value>(promise: PromiseLike<Value>): Promise<Value> {
    let settled = false;
    const mark = () => {
      settled = true;
    };
    promise.then(mark, mark);
    await settle();
    for (let idleSince = Date.now(); !settled; ) {
      if (timers.runNext(Number.MAX_SAFE_INTEGER)) idleSince = Date.now();
      else if (Date.now() - idleSince > idleLimit) {
        throw new Error("createTestClock().runUntil: the promise is pending and no timer is left to run");
      }
      await settle();
    }
    await macrotask();
    return promise;
  }

  return {
    now: () => timers.now,
    setTimeout: (callback, milliseconds) => timers.add(callback, milliseconds),
    clearTimeout: (handle) => timers.remove(handle),
    get pending() {
      return timers.size;
    },
    get sleeps() {
      return timers.delays;
    },
    advance,
    runUntil,
  };
}
