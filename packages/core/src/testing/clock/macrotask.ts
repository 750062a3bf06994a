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
  for (let round = 0; round < settlingRounds; round += 1) await macrotask();
}
