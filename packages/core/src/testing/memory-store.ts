import { type Clock, elapsedBy, systemClock } from "../clock.ts";
import type { SharedStore } from "../fleet/shared-store.ts";

/** What a {@link createMemoryStore} is made with. */
export interface MemoryStoreOptions {
  /** Time for lifetimes. Default: the runtime's clock. */
  readonly clock?: Clock | undefined;
}

/** A store in memory, and what a test looks at and breaks. */
export interface MemoryStore extends SharedStore {
  /** How many times any of the five functions was called. */
  readonly requests: number;
  /** While true, every function rejects, as with a server that cannot be reached. */
  isAway: boolean;
  /** What is kept now: key -> value. */
  readonly values: ReadonlyMap<string, string>;
}

/**
 * A shared store in memory, for tests: clients that are given the same one share tokens, sessions and counts, as
 * processes with `redisStore` of `@pbxkit/redis` do.
 */
export function createMemoryStore({ clock = systemClock }: MemoryStoreOptions = {}): MemoryStore {
  const entries = new Map<string, { readonly value: string; readonly endsAt: number }>();
  const locks = new Map<string, { readonly endsAt: number }>();
  const windows = new Map<string, { readonly count: number; readonly endsAt: number }>();
  let requests = 0;
  const state = { isAway: false };

  const now = () => elapsedBy(clock);
  const reach = () => {
    requests += 1;
    if (state.isAway) throw new Error("the store is away");
  };
  const read = (key: string): string | undefined => {
    const entry = entries.get(key);
    return entry && now() < entry.endsAt ? entry.value : undefined;
  };
  const write = (key: string, value: string, lifetime: number) => {
    entries.set(key, { value, endsAt: now() + lifetime });
  };

  const store: SharedStore = {
    async get(key) {
      reach();
      return read(key);
    },
    async set(key, value, lifetime) {
      reach();
      write(key, value, lifetime);
    },
    async delete(key) {
      reach();
      entries.delete(key);
    },
    async lock(key, lifetime, work) {
      reach();
      if (now() < (locks.get(key)?.endsAt ?? 0)) return undefined;
      const lock = { endsAt: now() + lifetime };
      locks.set(key, lock);
      const isHeld = () => locks.get(key) === lock && now() < lock.endsAt;
      try {
        const result = await work({
          async set(value, valueLifetime) {
            reach();
            if (isHeld()) write(key, value, valueLifetime);
            return isHeld();
          },
        });
        return { result };
      } finally {
        if (isHeld()) locks.delete(key);
      }
    },
    async count(key, within, amount) {
      reach();
      const time = now();
      const open = windows.get(key);
      const before = open && time < open.endsAt ? open : { count: 0, endsAt: time + within };
      const window = { ...before, count: before.count + amount };
      windows.set(key, window);
      return { count: window.count, endsIn: window.endsAt - time };
    },
  };
  return Object.defineProperties(Object.assign(state, store) as MemoryStore, {
    requests: { get: () => requests },
    values: {
      get: () => new Map([...entries.keys()].map((key) => [key, read(key) ?? ""] as const)),
    },
  });
}
