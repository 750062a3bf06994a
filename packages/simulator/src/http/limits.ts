/** What the server puts up with. Times are in milliseconds. */
export interface ServerLimits {
  /** Bytes of a request's head. */
  readonly headBytes: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Bytes of the bodies of all requests that are on their way at once; a request that would be over it is answered with 503. */
  readonly heldBytes: number;
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
  bodyBytes: 12 * 2 ** 20,
  heldBytes: 96 * 2 ** 20,
  readTime: 10_000,
  idleTime: 65_000,
  // Whoever stops it waits no longer than two seconds.
  closeTime: 1_500,
};

/** A request that cannot be served: it is answered with this status, and the connection ends. */
export class HttpProblem extends Error {
  override readonly name = "HttpProblem";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Counts the bytes of bodies that are held at once, over all connections. */
export class HeldBytes {
  readonly #most: number;
  #held = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Throws an {@link HttpProblem} where there is no room for so many more. */
  take(bytes: number): void {
    if (this.#held + bytes > this.#most) throw new HttpProblem(503, "too many large requests at once");
    this.#held += bytes;
  }

  release(bytes: number): void {
    this.#held -= bytes;
  }
}
