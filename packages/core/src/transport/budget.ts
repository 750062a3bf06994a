import { demand, refuseUnknown } from "../request/invalid-input.ts";
import type { Deadline } from "./call.ts";

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
  /** Takes one request. Rejects with the fault of a `BudgetError` where none is left. */
  take(deadline: Deadline): Promise<void>;
  /** Heeds what an answer says of the server's own quota. */
  learn(headers: Headers): void;
}

/** Throws `InvalidInput` for a budget that makes no sense. */
export function checkBudget(budget: BudgetOptions): void {
  refuseUnknown("budget", budget, ["requests", "per", "name"]);
  const { requests, per } = budget;
  demand(
    Number.isInteger(requests) && requests > 0 && per > 0,
    "budget must be { requests, per }, a whole number and milliseconds above 0",
  );
}
