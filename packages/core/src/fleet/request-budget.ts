import type { AuthContext } from "../auth/authenticator.ts";
import type { Clock, elapsedBy } from "../clock.ts";
import type { BudgetError } from "../errors/unanswered-errors.ts";
import type { CallFault, Deadline } from "../transport/call.ts";
import type { BudgetOptions, RequestBudget } from "../transport/limits.ts";
import type { Counted, SharedStore } from "./shared-store.ts";
import { storeKey } from "./store-access.ts";

/** What clients hand over: see `budgetOf`. */
export interface BudgetParts {
  readonly CallFault: typeof CallFault;
  readonly BudgetError: typeof BudgetError;
  readonly elapsedBy: typeof elapsedBy;
}

/** The budget of a client; with a store, of all clients of this address, or of the budget's name, that have the same. */
export function requestBudget(
  { CallFault, BudgetError, elapsedBy }: BudgetParts,
  { requests, per, name }: BudgetOptions,
  { clock, baseUrl, store }: AuthContext,
): RequestBudget {
  const elapsed = () => elapsedBy(clock);
  const names = ["budget", name ?? baseUrl, `${requests}`, `${per}`];
  const count = store && sharedCounter(store, names, per, clock, elapsed);
  let own = { count: 0, endsAt: 0 };
  let left = Infinity;
  let leftUntil = 0;

  const refuse = (milliseconds: number) => {
    const retryAt = new Date(clock.now() + milliseconds);
    const fault = new CallFault((call) => new BudgetError(retryAt, call.record()));
    // For a login guard: a login that was not sent has not failed.
    return Object.assign(fault, { neverSent: true });
  };
  const countOwn = (): Counted => {
    const now = elapsed();
    if (own.count === 0 || now >= own.endsAt) own = { count: 0, endsAt: now + per };
    own.count += 1;
    return { count: own.count, endsIn: own.endsAt - now };
  };
  const learn = (headers: Headers) => {
    const remaining = headers.get("x-ratelimit-remaining");
    const reset = Number(headers.get("x-ratelimit-reset") ?? Number.NaN);
    if (remaining === null || !(Number(remaining) >= 0)) return;
    left = Number(remaining);
    leftUntil = elapsed() + (reset > 0 ? reset * 1_000 : per);
  };
  return async (deadline, send) => {
    const now = elapsed();
    if (now < leftUntil && left < 1) throw refuse(leftUntil - now);
    left -= 1;
    const counted = countOwn();
    const { count: sum, endsIn } = count ? await count(counted, deadline) : counted;
    if (sum > requests) throw refuse(endsIn);
    const response = await send();
    learn(response.headers);
    return response;
  };
}

/** Counts a request for all; gives what this process has counted itself, while the store is away. */
type SharedCounter = (own: Counted, deadline: Deadline) => Promise<Counted>;

/** Milliseconds that a request waits for the store at most, and for which it is then left alone. */
const PATIENCE = 1_000;

/** A store that is away is not asked again for a while, and by one call alone then: the others go on without it. */
function sharedCounter(
  store: SharedStore,
  names: readonly string[],
  per: number,
  clock: Clock,
  elapsed: () => number,
): SharedCounter {
  const key = storeKey(names, "");
  let awayUntil = -Infinity;
  return async (own, deadline) => {
    if (elapsed() < awayUntil) return own;
    if (awayUntil > -Infinity) awayUntil = elapsed() + 2 * PATIENCE;
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
    awayUntil = counted ? -Infinity : elapsed() + PATIENCE;
    return counted ?? own;
  };
}
