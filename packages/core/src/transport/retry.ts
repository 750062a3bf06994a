import type { Outcome } from "../errors/pbx-error.ts";
import type { Effect } from "../operations/operation-table.ts";

/** How attempts are repeated. Which operations may be is not an option: that is their effect in the document. */
export interface RetryOptions {
  /** Requests at most, the first one included. Default 3. */
  readonly attempts?: number | undefined;
  /**
   * Answers that are worth another attempt, from 400 to 599. Default 408, 425, 429, 500 (only operations that read), 502, 503, 504,
   * less those that a vendor's limits make pointless (RingMe: 429 is an hourly quota).
   */
  readonly statuses?: readonly number[] | undefined;
  /** The first wait's upper bound in milliseconds; it doubles with each attempt. Default 300. */
  readonly firstWait?: number | undefined;
  /** The upper bound of any wait in milliseconds. Default 8,000. */
  readonly maxWait?: number | undefined;
  /** The longest `Retry-After` in milliseconds that is waited for; a longer one fails the call at once. Default 60,000. */
  readonly maxRetryAfter?: number | undefined;
}

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
export interface AttemptAnswer {
  readonly status: number;
  /** The parsed `Retry-After`. */
  readonly retryAfter: number | undefined;
}

/** Whether an operation may be repeated after a fault: always if nothing left, else only without a second effect. */
export const mayRepeatAfterFault = (effect: Effect, fault: Fault): boolean =>
  fault.neverSent || effect !== "once";

/** The vendor's entry says that such an answer comes before anything was done. */
const isRefusal = ({ status, retryAfter }: AttemptAnswer, { refusals }: RetryPolicy): boolean =>
  refusals.includes(status) && (status !== 503 || retryAfter !== undefined);

/** A client error is a refusal; anything else may have been acted upon. 408 can come from a proxy in the middle. */
export function outcomeOfAnswer(answer: AttemptAnswer, policy: RetryPolicy): Outcome {
  const { status } = answer;
  return (status >= 400 && status < 500 && status !== 408) || isRefusal(answer, policy)
    ? "rejected"
    : "unknown";
}

/** Whether an operation may be repeated after this answer. */
export function mayRepeatAfterAnswer(effect: Effect, answer: AttemptAnswer, policy: RetryPolicy): boolean {
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

/** Bounds of waits, in milliseconds. */
export interface WaitBounds {
  /** Upper bound of the first wait; it doubles with each further one. */
  readonly firstWait: number;
  /** The bound that no doubling goes beyond. */
  readonly maxWait: number;
}

/** Doublings beyond this are beyond any bound, and in the end no numbers: 0 times infinity. */
const MOST_DOUBLINGS = 52;

/**
 * Milliseconds to wait after so many waits in a row: full jitter under a bound that doubles.
 *
 * Source: AWS Architecture Blog, "Exponential Backoff and Jitter".
 */
export const jitteredWait = (
  earlier: number,
  { firstWait, maxWait }: WaitBounds,
  random: () => number,
): number => random() * Math.min(maxWait, firstWait * 2 ** Math.min(earlier, MOST_DOUBLINGS));

/** 31 years: whoever writes more means no time, and errors show what was written. */
const MOST_SECONDS = 1e9;

const SECONDS = /^\d+(\.\d+)?$/;
/** The three date forms of HTTP: IMF-fixdate, RFC 850, asctime. `Date.parse` alone would read "-5" as a year. */
export const HTTP_DATE =
  /^(Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Satur|Sat|Sun)(day)?,? (\d{2}[ -][A-Z][a-z]{2}[ -]\d{2,4}|[A-Z][a-z]{2} [ \d]\d) \d{2}:\d{2}:\d{2}( GMT| \d{4})$/;

/**
 * Milliseconds to wait that a `Retry-After` header asks for; undefined where there is none or it is not one.
 * A date is taken against the answer's own `Date`, so that a wrong clock on either side does not matter.
 *
 * Source: RFC 9110, sections 5.6.7 and 10.2.3.
 */
export function parseRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (SECONDS.test(value))
    return Number(value) < MOST_SECONDS ? Number(value) * 1000 : Number.MAX_SAFE_INTEGER;
  const at = parseHttpDate(value);
  if (at === undefined) return undefined;
  return Math.max(0, at - (parseHttpDate(headers.get("date")) ?? now));
}

function parseHttpDate(value: string | null): number | undefined {
  if (value === null || !HTTP_DATE.test(value)) return undefined;
  // asctime carries no zone, and is GMT by definition.
  const time = Date.parse(value.endsWith("GMT") ? value : `${value} GMT`);
  return Number.isNaN(time) ? undefined : time;
}
