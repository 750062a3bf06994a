import { TimeoutError } from "../errors/timeout-error.ts";
import { CallFault } from "../transport/call-fault.ts";
import { Deadline, isCancellation } from "../transport/deadline.ts";
import type { AuthContext } from "./authenticator.ts";

/**
 * Milliseconds for a client without `attemptTimeout`. There is always a limit: all calls wait for the same request, so
 * one that hung for ever would hold up every later call, too.
 */
const WITHOUT_ATTEMPT_TIMEOUT = 60_000;
/** Timers beyond this fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Runs what several calls wait for under a time limit of its own: no caller's abort or timeout ends it for the others.
 * Rejects with a {@link CallFault} when it is over.
 */
export async function withinLimit<T>(
  { clock, timeout }: AuthContext,
  work: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  const limit = Math.min(timeout || WITHOUT_ATTEMPT_TIMEOUT, LONGEST_TIMER);
  const deadline = new Deadline(clock, limit, undefined);
  try {
    return await deadline.race("token", work(deadline));
  } catch (thrown) {
    if (!isCancellation(thrown)) throw thrown;
    throw new CallFault((call) => new TimeoutError("token", limit, call.record()));
  } finally {
    deadline.dispose();
  }
}
