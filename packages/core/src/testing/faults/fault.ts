import type { RequestMatch } from "./match.ts";

/** A body that arrives in small pieces. */
export interface Drip {
  /** Bytes of each piece, by default 1. */
  readonly bytes?: number;
  /** Milliseconds before each piece, by default 0. */
  readonly every?: number;
  /** Never ends: after the body, spaces. */
  readonly endless?: boolean;
}

/**
 * Something that goes wrong with the next matching requests.
 *
 * A request takes at most one fault for each of: *when* (`delay`), *what* (everything about the answer or the
 * connection), and *how* (`drip`). Faults wait in the order in which they were injected, so two of one kind hit one
 * request after the other, and two of different kinds hit the same request.
 */
export interface Fault {
  /** Which requests; all when left out. */
  readonly match?: RequestMatch;
  /** How many requests it hits, by default 1; `Infinity` for all. */
  readonly times?: number;

  /** Milliseconds before anything else happens; `Infinity` for an answer that never comes. */
  readonly delay?: number;

  /** Answers with this status, without doing the work. */
  readonly status?: number;
  /** With `status`: `true` does the work first (a gateway that lost the answer). */
  readonly work?: boolean;
  /** Headers added to the answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Body instead of the answer's: a string or bytes as they are, anything else as JSON. */
  readonly body?: unknown;
  /** Instead of the answer's `content-type`. */
  readonly contentType?: string;
  /** Cuts the body after this many bytes, or in the middle; the message itself is complete. */
  readonly torn?: boolean | number;
  /** Answers with a redirect (307 unless `status` says otherwise), without doing the work. */
  readonly redirect?: string;
  /** Answers as if the credentials were not known, without doing the work. */
  readonly unauthorized?: boolean;
  /**
   * Breaks the connection: `before` the request was taken, `after` the work was done and before the answer, or in the
   * middle of the `body`. `fetch` rejects with a TypeError whose `cause.code` is `ECONNRESET`.
   */
  readonly reset?: "before" | "after" | "body";
  /** Refuses the connection (`ECONNREFUSED`): nothing was sent. */
  readonly refuse?: boolean;

  /** Sends the body in pieces. */
  readonly drip?: Drip;
}
