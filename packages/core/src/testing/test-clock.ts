import type { Clock } from "../clock.ts";
import { loading } from "../request/invalid-input.ts";

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

interface Timer {
  readonly due: number;
  readonly order: number;
  readonly callback: () => void;
}

/** Timers of a manual clock, in the order in which they fall due (first set, first run, where that is the same). */
export class TimerQueue {
  now: number;
  readonly delays: number[] = [];
  readonly #timers = new Set<Timer>();
  #order = 0;

  constructor(start: number) {
    this.now = start;
  }

  get size(): number {
    return this.#timers.size;
  }

  add(callback: () => void, milliseconds: number): Timer {
    this.delays.push(milliseconds);
    this.#order += 1;
    // As with the runtime's own timers, a negative delay or NaN is none.
    const timer = { due: this.now + Math.max(0, milliseconds || 0), order: this.#order, callback };
    this.#timers.add(timer);
    return timer;
  }

  remove(handle: unknown): void {
    this.#timers.delete(handle as Timer);
  }

  /** Runs the first timer that is due by `end` and moves time to it; false when there is none. */
  runNext(end: number): boolean {
    let next: Timer | undefined;
    for (const timer of this.#timers) {
      if (!next || timer.due < next.due || (timer.due === next.due && timer.order < next.order)) next = timer;
    }
    if (!next || next.due > end) return false;
    this.#timers.delete(next);
    if (next.due > this.now) this.now = next.due;
    next.callback();
    return true;
  }
}

type Schedule = (callback: () => void) => unknown;

/**
 * Resolves after the runtime has run everything that was queued before: microtasks, and one round of the event loop.
 * `setImmediate` where there is one, because `setTimeout(0)` costs a millisecond in Node.
 */
export function macrotask(): Promise<void> {
  const immediate = (globalThis as { setImmediate?: Schedule }).setImmediate;
  return new Promise((resolve) => {
    if (immediate) immediate(resolve);
    else globalThis.setTimeout(resolve, 0);
  });
}

/** Rounds that a request through a simulator needs at most before it waits for a timer, streams included. */
const settlingRounds = 4;

/** Lets everything that does not wait for a clock come to rest. */
export async function settle(): Promise<void> {
  do {
    await Promise.allSettled(loading);
    for (let round = 0; round < settlingRounds; round += 1) await macrotask();
  } while (loading.size > 0);
}

/** A time as several vendors write it, `YYYY-MM-DD HH:MM:SS`. The simulators' zone is UTC. */
export const spacedTime = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().slice(0, 19).replace("T", " ");
