/** Which of the two origins of the scripted server: redirects go from one to the other. */
export type Origin = "main" | "other";

/** What goes wrong with the connection. */
export type ConnectionFault =
  /** The request is taken and never answered. */
  | "hang"
  /** The connection is reset instead of an answer. */
  | "reset"
  /** The connection is reset after half of the body. */
  | "reset-in-body"
  /** After the body, spaces, one every 20 ms, for ever. */
  | "drip";

/** One answer of a script. In header values, `{main}` and `{other}` stand for the script's address at either origin. */
export interface ScriptedAnswer {
  /** Default 200. */
  readonly status?: number;
  /** Default content type: application/json. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A string as it is, anything else as JSON. */
  readonly body?: unknown;
  /** Bytes in base64, instead of `body`. */
  readonly base64?: string;
  /** So many bytes of the pattern 0, 1, ... 250, 0, ..., instead of `body`. */
  readonly pattern?: number;
  readonly fault?: ConnectionFault;
}

/** A request that arrived. */
export interface ScriptedRequest {
  readonly origin: Origin;
  readonly method: string;
  /** Path and query behind the script's address. */
  readonly target: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body's bytes in base64. */
  readonly base64: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What a script has seen so far. */
export interface ScriptLog {
  readonly requests: readonly ScriptedRequest[];
  /** Answers that the client broke off before they were complete. */
  readonly broken: number;
}
