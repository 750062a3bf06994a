/**
 * Where a client takes its time from: waits, timeouts, token lifetimes.
 * Tests pass a manual one (`createTestClock` of a `./testing`) and never sleep.
 */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now`. */
  now(): number;
  /**
   * Milliseconds that only ever grow, whoever sets the time of day: deadlines and durations count by them. When absent, `now`
   * does, and what it jumps by counts.
   */
  monotonic?(): number;
  /** Calls `callback` once, after `milliseconds`. Returns a handle for `clearTimeout`. */
  setTimeout(callback: () => void, milliseconds: number): unknown;
  /** Takes back a call that has not come yet. */
  clearTimeout(handle: unknown): void;
}

/** A clock's growing time. What is no number, or cannot be had, counts as the beginning, so that no comparison goes wrong by it. */
export function elapsedBy(clock: Clock): number {
  try {
    const time = clock.monotonic ? clock.monotonic() : clock.now();
    return Number.isFinite(time) ? time : 0;
  } catch {
    return 0;
  }
}

/** 24.8 days, the longest that runtimes can wait: a longer timer runs at once. */
export const LONGEST_TIMER = 2 ** 31 - 1;

/** The runtime's own clock. Globals are looked up at each call, so fake timers of a test runner work. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  setTimeout: (callback, milliseconds) =>
    globalThis.setTimeout(callback, Math.min(milliseconds, LONGEST_TIMER)),
  clearTimeout: (handle) => globalThis.clearTimeout(handle as ReturnType<typeof globalThis.setTimeout>),
};
