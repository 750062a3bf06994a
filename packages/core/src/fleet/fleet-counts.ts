import type { Clock } from "../clock.ts";
import type { Deadline } from "../transport/call.ts";
import type { Counted, SharedStore } from "./shared-store.ts";
import { storeKey } from "./store-key.ts";

/** Counts a request for all; gives what this process has counted itself, while the store is away. */
export type SharedCounter = (own: Counted, deadline: Deadline) => Promise<Counted>;

/** What budgets do together with those of other processes. Comes with the store. */
export interface FleetCounts {
  /** Counts the requests of a budget that these names tell from others, in windows of `per` milliseconds. */
  counter(names: readonly string[], per: number, clock: Clock): SharedCounter;
}

/** Milliseconds that a request waits for the store at most, and for which it is then left alone. */
const PATIENCE = 1_000;

/** Counts requests of all processes. A store that is away is not asked again for a while: calls go on without it. */
export function fleetCounter(
  store: SharedStore,
  names: readonly string[],
  per: number,
  clock: Clock,
): SharedCounter {
  const key = storeKey(["budget", ...names, String(per)], "");
  let awayUntil = 0;
  return async (own, deadline) => {
    if (clock.now() < awayUntil) return own;
    let timer: unknown;
    const patience = new Promise<undefined>((resolve) => {
      timer = clock.setTimeout(() => resolve(undefined), PATIENCE);
    });
    const stop = () => clock.clearTimeout(timer);
    const asked = async (): Promise<Counted | undefined> => {
      try {
        return await store.count(await key, per, 1);
      } catch {
        return undefined;
      }
    };
    const counted = await deadline.race("queue", Promise.race([asked(), patience]), stop);
    stop();
    if (!counted) awayUntil = clock.now() + PATIENCE;
    return counted ?? own;
  };
}
