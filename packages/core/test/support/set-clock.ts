import { createTestClock, type TestClock } from "@pbxkit/core/testing";

/** A test's clock whose time of day can be set forward or back while time goes on. */
export interface SetClock extends TestClock {
  /** Milliseconds that the time of day is wrong by. */
  offset: number;
}

export function createSetClock(): SetClock {
  const clock = createTestClock();
  const set = Object.assign(Object.create(clock) as SetClock, {
    offset: 0,
    now: () => clock.now() + set.offset,
    monotonic: () => clock.now(),
  });
  return set;
}
