import type { Clock } from "../../clock.ts";
import { Deadline } from "../../transport/deadline.ts";
import type { OAuthTokens } from "./tokens.ts";

/**
 * Takes what was issued, to keep it beyond this process: with the grants that have one, the refresh token (which the
 * server may replace each time) is what a later run starts from.
 *
 * The calls that wait for the tokens go on once the returned promise has settled, or after ten seconds. The tokens are
 * used in any case: an error that this function throws or rejects with is ignored, so report it yourself.
 * It may make calls of the same client. Sets come one after the other, in the order in which they were issued.
 */
export type OnTokens = (tokens: OAuthTokens) => void | Promise<void>;

/** Milliseconds. A host that hangs must not hang every call of the client. */
const PATIENCE = 10_000;

/** Waits for the host to have taken the tokens; never rejects. */
export async function tellHost(
  onTokens: OnTokens | undefined,
  tokens: OAuthTokens,
  clock: Clock,
): Promise<void> {
  if (!onTokens) return;
  const deadline = new Deadline(clock, PATIENCE, undefined);
  try {
    await deadline.race("token", onTokens(tokens));
  } catch {
    // The tokens are good all the same, and losing them would lose a refresh token that cannot be had again.
  } finally {
    deadline.dispose();
  }
}
