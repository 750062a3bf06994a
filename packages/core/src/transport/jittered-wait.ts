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
