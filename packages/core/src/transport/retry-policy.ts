import type { Outcome } from "../errors/pbx-error.ts";
import type { Effect } from "../operations/operation-table.ts";
import { jitteredWait } from "./jittered-wait.ts";
import type { RetryOptions } from "./retry-options.ts";

/** {@link RetryOptions} with every value there, and what the vendor's entry adds. */
export interface RetryPolicy
  extends Required<{ [K in keyof RetryOptions]: Exclude<RetryOptions[K], undefined> }> {
  /** The caller listed the statuses, so a 500 counts for every operation that may be repeated at all. */
  readonly statusesChosen: boolean;
  /** Answers by which the vendor provably refuses before acting; 503 counts only with `Retry-After`. */
  readonly refusals: readonly number[];
}

/** The statuses that are worth another attempt when nothing else is said. */
const RETRY_STATUSES = [408, 425, 429, 500, 502, 503, 504];

export const DEFAULT_RETRY: RetryPolicy = {
  attempts: 3,
  statuses: RETRY_STATUSES,
  firstWait: 300,
  maxWait: 8_000,
  maxRetryAfter: 60_000,
  statusesChosen: false,
  refusals: [],
};

/** An attempt that a connection fault or the attempt's timeout ended. */
export interface Fault {
  readonly neverSent: boolean;
}

/** An attempt that was answered. */
export interface Answer {
  readonly status: number;
  /** The parsed `Retry-After`. */
  readonly retryAfter: number | undefined;
}

/** Whether an operation may be repeated after a fault: always if nothing left, else only without a second effect. */
export const mayRepeatAfterFault = (effect: Effect, fault: Fault): boolean =>
  fault.neverSent || effect !== "once";

/** The vendor's entry says that such an answer comes before anything was done. */
const isRefusal = ({ status, retryAfter }: Answer, { refusals }: RetryPolicy): boolean =>
  refusals.includes(status) && (status !== 503 || retryAfter !== undefined);

/** A client error is a refusal; anything else may have been acted upon. 408 can come from a proxy in the middle. */
export function outcomeOf(answer: Answer, policy: RetryPolicy): Outcome {
  const { status } = answer;
  return (status >= 400 && status < 500 && status !== 408) || isRefusal(answer, policy)
    ? "rejected"
    : "unknown";
}

/** Whether an operation may be repeated after this answer. */
export function mayRepeatAfterAnswer(effect: Effect, answer: Answer, policy: RetryPolicy): boolean {
  const { status } = answer;
  if (!policy.statuses.includes(status)) return false;
  if (effect === "once") return isRefusal(answer, policy);
  // A 500 may have been half of a change; the caller's own list overrules that.
  return status !== 500 || effect === "read" || policy.statusesChosen;
}

/** Milliseconds until the next attempt, or undefined when there must be none. `Retry-After` wins. */
export function waitBefore(
  nextAttempt: number,
  retryAfter: number | undefined,
  policy: RetryPolicy,
  random: () => number,
): number | undefined {
  if (nextAttempt > policy.attempts) return undefined;
  if (retryAfter !== undefined) return retryAfter <= policy.maxRetryAfter ? retryAfter : undefined;
  return jitteredWait(nextAttempt - 2, policy, random);
}
