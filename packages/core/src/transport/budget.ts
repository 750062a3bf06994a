import type { Clock } from "../clock.ts";
import { BudgetError } from "../errors/budget-error.ts";
import type { FleetCounts } from "../fleet/fleet-counts.ts";
import type { ClientStore, Counted } from "../fleet/shared-store.ts";
import { InvalidInput } from "../request/invalid-input.ts";
import { CallFault, type Deadline } from "./call.ts";

/**
 * How many requests may be sent, repeated attempts included, in windows that begin with the first request. Token requests
 * are not counted.
 */
export interface BudgetOptions {
  /** Requests in a window. */
  readonly requests: number;
  /** Milliseconds of a window. */
  readonly per: number;
  /**
   * With `store`: clients that name the same budget share it. Default: all clients of the same address share one, so give
   * each account of yours a name.
   */
  readonly name?: string | undefined;
}

/** Counts requests before they are sent. */
export interface RequestBudget {
  /** Takes one request; throws or rejects with the fault of a {@link BudgetError} where none is left. */
  take(deadline: Deadline): void | Promise<void>;
  /** Heeds what an answer says of the server's own quota. */
  learn(headers: Headers): void;
}

/** A budget, with the store's count where there is a store. Throws {@link InvalidInput}. */
export function createBudget(
  { requests, per, name }: BudgetOptions,
  clock: Clock,
  store: ClientStore | undefined,
  address: string,
): RequestBudget {
  if (!(Number.isInteger(requests) && requests > 0 && per > 0)) {
    throw new InvalidInput("budget must be { requests, per }, a whole number and milliseconds above 0");
  }
  const shared = store && (store.fleet as FleetCounts);
  const count = shared?.counter([name ?? address, `${requests}`], per, clock);
  let own = { count: 0, endsAt: 0 };
  let left = Infinity;
  let leftUntil = 0;

  const refuse = (milliseconds: number) => {
    const retryAt = new Date(clock.now() + milliseconds);
    return new CallFault((call) => new BudgetError(retryAt, call.record()));
  };
  const countOwn = (): Counted => {
    const now = clock.now();
    if (now >= own.endsAt) own = { count: 0, endsAt: now + per };
    own.count += 1;
    return { count: own.count, endsIn: own.endsAt - now };
  };
  const judge = ({ count, endsIn }: Counted) => {
    if (count > requests) throw refuse(endsIn);
  };
  return {
    take(deadline) {
      const now = clock.now();
      if (now < leftUntil && left < 1) throw refuse(leftUntil - now);
      left -= 1;
      if (!count) return judge(countOwn());
      return count(countOwn(), deadline).then(judge);
    },
    learn(headers) {
      const remaining = headers.get("x-ratelimit-remaining");
      const reset = Number(headers.get("x-ratelimit-reset") ?? Number.NaN);
      if (remaining === null || !(Number(remaining) >= 0)) return;
      left = Number(remaining);
      leftUntil = clock.now() + (reset > 0 ? reset * 1_000 : per);
    },
  };
}
