import type { Clock } from "../../clock.ts";

/** Waits by the simulator's clock; rejects with the signal's reason as soon as it aborts. `Infinity` waits for that alone. */
export function wait(milliseconds: number, clock: Clock, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const forever = milliseconds === Number.POSITIVE_INFINITY;
    const timer = forever ? undefined : clock.setTimeout(done, milliseconds);
    signal.addEventListener("abort", onAbort);
    function done() {
      signal.removeEventListener("abort", onAbort);
      resolve();
    }
    function onAbort() {
      if (!forever) clock.clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
      reject(signal.reason);
    }
  });
}
