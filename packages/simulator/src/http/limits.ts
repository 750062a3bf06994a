/** What the server puts up with. Times are in milliseconds. */
export interface ServerLimits {
  /** Bytes of a request's head. */
  readonly headBytes: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** From the first byte of a head to its last, and from the end of the head to the end of the body. */
  readonly readTime: number;
  /** How long a connection may stay open without a request. */
  readonly idleTime: number;
  /** How long `close` waits for requests in flight. */
  readonly closeTime: number;
}

export const usualLimits: ServerLimits = {
  headBytes: 16 * 1024,
  // A sound file may have 10 MB.
  bodyBytes: 12 * 1024 * 1024,
  readTime: 10_000,
  idleTime: 65_000,
  closeTime: 10_000,
};
