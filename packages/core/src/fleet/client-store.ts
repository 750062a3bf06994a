import type { Fleet } from "./fleet.ts";
import { fleetCounter } from "./fleet-counts.ts";
import { fleetFailed, fleetPass, fleetSession } from "./fleet-sessions.ts";
import { fleetTokens } from "./fleet-tokens.ts";
import type { ClientStore, SharedStore } from "./shared-store.ts";

/**
 * Makes a store of your own, five functions, into one that clients take as `store`.
 *
 * `redisStore` of `@pbxkit/redis` is one that is made already.
 */
export function sharedStore(functions: SharedStore): ClientStore {
  const fleet: Fleet = {
    tokens: (...given) => fleetTokens(functions, ...given),
    session: (...given) => fleetSession(functions, ...given),
    pass: (...given) => fleetPass(functions, ...given),
    counter: (...given) => fleetCounter(functions, ...given),
    failed: (...given) => fleetFailed(functions, ...given),
  };
  return {
    get: (key) => functions.get(key),
    set: (key, value, lifetime) => functions.set(key, value, lifetime),
    delete: (key) => functions.delete(key),
    lock: (key, lifetime, work) => functions.lock(key, lifetime, work),
    count: (key, within, amount) => functions.count(key, within, amount),
    fleet,
  };
}
