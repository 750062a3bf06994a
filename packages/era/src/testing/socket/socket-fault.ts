/** A message that arrived, or is on its way to a subscriber. */
export interface SimulatedMessage {
  /** "connect" for a connection that is opened, "event" for a change on its way out, otherwise the message's own name. */
  readonly method: string;
  /** `operation` of a `rest` message. */
  readonly operation: string | undefined;
  /** As it came; passwords and session ids are "[redacted]". */
  readonly params: Readonly<Record<string, unknown>>;
  /** When it arrived: milliseconds since 1970, by the simulator's clock. */
  readonly time: number;
}

/** A method ("login", "event"), a `rest` operation ("rest clear"), or a function. */
export type SocketMatch = string | ((message: SimulatedMessage) => boolean);

/**
 * Something that goes wrong with the next matching messages of the socket. A message takes the first fault that fits; all of
 * its members act together.
 */
export interface SocketFault {
  /** Which messages; those that a client sends when left out. */
  readonly match?: SocketMatch | undefined;
  /** How many messages it hits, by default 1; `Infinity` for all. */
  readonly times?: number | undefined;
  /** Milliseconds before the answer, or the event, goes out; `Infinity` for one that never comes. */
  readonly delay?: number | undefined;
  /** Reorders: the answer goes out behind this many answers to later messages. */
  readonly behind?: number | undefined;
  /**
   * The connection dies: `before` the message is looked at, or `after` its work, without an answer. A "connect" is refused, and an
   * "event" does not go out.
   */
  readonly drop?: "before" | "after" | undefined;
  /** Answers with this text as the error, without doing the work. */
  readonly refuse?: string | undefined;
  /** With `refuse`: the platform's number, such as 1403. */
  readonly code?: number | undefined;
  /** Ends the user's sessions before the message is looked at. */
  readonly endSession?: boolean | undefined;
  /** For "subscribe": the subscription ends without a word after this many milliseconds, whatever was asked for. */
  readonly lifetime?: number | undefined;
  /** Sends this as it is instead of the answer. */
  readonly answer?: unknown;
}
