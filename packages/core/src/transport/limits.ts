import { demand, refuseUnknown } from "../request/invalid-input.ts";
import type { Deadline } from "./call.ts";

/** Gives a place back. */
export type ReleasePlace = () => void;

/** Hands out a fixed number of places, first come first served. */
export interface Limiter {
  /** Resolves when there is a place; rejects with the deadline's cancellation, leaving the queue. */
  acquire(deadline: Deadline): Promise<ReleasePlace> | ReleasePlace;
}

const FREE: ReleasePlace = () => {};

/** A limiter of `places`; without a number, one that never makes anybody wait. */
export function createLimiter(places: number | undefined): Limiter {
  if (places === undefined) return { acquire: () => FREE };
  demand(Number.isInteger(places) && places >= 1, "concurrency must be a whole number from 1");
  let free = places;
  const waiting = new Set<() => void>();

  const takePlace = (): ReleasePlace => {
    free -= 1;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      free += 1;
      const next = waiting.values().next();
      if (!next.done) next.value();
    };
  };

  return {
    acquire(deadline) {
      deadline.check("queue");
      if (free > 0) return takePlace();
      return new Promise((resolve, reject) => {
        const leave = () => {
          waiting.delete(enter);
          deadline.unwatch(giveUp);
        };
        const enter = () => {
          leave();
          resolve(takePlace());
        };
        const giveUp = (reason: unknown) => {
          leave();
          reject(reason);
        };
        waiting.add(enter);
        deadline.watch(giveUp);
      });
    },
  };
}

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

/**
 * Takes one request of the budget, sends it, and heeds what the answer says of the server's own quota. Rejects with the fault of a
 * `BudgetError`, and sends nothing, where none is left.
 */
export type RequestBudget = (deadline: Deadline, send: () => Promise<Response>) => Promise<Response>;

/** Throws `InvalidInput` for a budget that makes no sense. */
export function checkBudget(budget: BudgetOptions): void {
  refuseUnknown("budget", budget, ["requests", "per", "name"]);
  const { requests, per } = budget;
  demand(
    Number.isInteger(requests) && requests > 0 && typeof per === "number" && per > 0,
    "budget must be { requests, per }, a whole number and milliseconds above 0",
  );
}
