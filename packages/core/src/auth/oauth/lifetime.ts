/** Milliseconds that a call may need to reach the server with a token that it was just given, clocks' drift included. */
const MARGIN = 60_000;
/** For short-lived tokens: a full minute would take most of a two-minute token's use, and all of a one-minute one's. */
const MARGIN_SHARE = 0.1;
/** Beyond a thousand years it is no lifetime, and no date could be made of its end. */
const LONGEST = 1_000 * 365 * 86_400;

/**
 * Milliseconds that `expires_in` (seconds, as a number or its text) promises; undefined where it is missing or garbage.
 * Such a token is used until the server refuses it.
 */
export function lifetimeOf(expiresIn: unknown): number | undefined {
  const text = typeof expiresIn === "string" && /^\d+(\.\d+)?$/.test(expiresIn.trim());
  const seconds = text ? Number(expiresIn) : expiresIn;
  return typeof seconds === "number" && seconds > 0 && seconds <= LONGEST ? seconds * 1_000 : undefined;
}

/** Milliseconds before its end from which on a token is replaced. */
export const marginOf = (lifetime: number): number => Math.min(MARGIN, lifetime * MARGIN_SHARE);
