/** A body that arrives in small pieces. */
export interface Drip {
  /** Bytes of each piece, by default 1. */
  readonly bytes?: number | undefined;
  /** Milliseconds before each piece, by default 0. */
  readonly every?: number | undefined;
  /** Never ends: after the body, spaces. */
  readonly endless?: boolean | undefined;
}

/**
 * Something that goes wrong with the next matching requests.
 *
 * A request takes at most one fault for each of: *when* (`delay`), *what* (everything about the answer or the
 * connection), and *how* (`drip`). Faults wait in the order in which they were injected, so two of one kind hit one
 * request after the other, and two of different kinds hit the same request.
 */
export interface SimulatedFault {
  /** Which requests; when left out, all but those that give tokens or sessions. */
  readonly match?: RequestMatch | undefined;
  /** How many requests it hits, by default 1; `Infinity` for all. */
  readonly times?: number | undefined;

  /** Milliseconds before anything else happens; `Infinity` for an answer that never comes. */
  readonly delay?: number | undefined;

  /** Answers with this status, without doing the work. */
  readonly status?: number | undefined;
  /** With `status`: `true` does the work first (a gateway that lost the answer). */
  readonly work?: boolean | undefined;
  /** Headers added to the answer. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Body instead of the answer's: a string or bytes as they are, anything else as JSON. */
  readonly body?: unknown;
  /** Instead of the answer's `content-type`. */
  readonly contentType?: string | undefined;
  /** Cuts the body after this many bytes, or in the middle; the message itself is complete. */
  readonly torn?: boolean | number | undefined;
  /** Answers with a redirect (307 unless `status` says otherwise), without doing the work. */
  readonly redirect?: string | undefined;
  /** Answers as if the credentials were not known, without doing the work. */
  readonly unauthorized?: boolean | undefined;
  /**
   * Breaks the connection: `before` the request was taken, `after` the work was done and before the answer, or in the
   * middle of the `body`. `fetch` rejects with a TypeError whose `cause.code` is `ECONNRESET`.
   */
  readonly reset?: "before" | "after" | "body" | undefined;
  /** Refuses the connection (`ECONNREFUSED`): nothing was sent. */
  readonly refuse?: boolean | undefined;

  /** Sends the body in pieces. */
  readonly drip?: Drip | undefined;
}

/** Which requests a fault hits: all that is named must fit. */
export interface RequestPattern {
  /** In upper or lower case. */
  readonly method?: string | undefined;
  /**
   * The path behind `baseUrl`: a template (`/api/v1/sip/{sip_id}`), as the document writes it or with what the vendor has
   * in front of the document's paths; or a regular expression for the whole of it. In a template, `*` stands for any characters
   * of a segment, and a last segment `*` for everything below.
   */
  readonly path?: string | RegExp | undefined;
  /** `PUT /api/v1/sip` as the document writes it, an `operationId`, or the operation's function. */
  readonly operation?: string | NamedOperation | undefined;
}

/** An operation's function, such as `createSipAccount` of `@pbxkit/plusofon/operations`. */
export interface NamedOperation {
  /** As it is sent. */
  readonly method: string;
  /** As the document writes it. */
  readonly path: string;
}

/**
 * An operation's function; a pattern; text for an operation (`"PUT /api/v1/sip"`, `"createSipAccount"`) or a path (`"/api/v1/sip/{sip_id}"`); an
 * expression for a path; or a function that looks at the request.
 */
export type RequestMatch =
  | NamedOperation
  | RequestPattern
  | string
  | RegExp
  | ((request: SimulatedRequest) => boolean);

/** One request that arrived, as `requests` of a simulator shows it. */
export interface SimulatedRequest {
  /** As it was sent. */
  readonly method: string;
  /** The whole address, as it was sent. */
  readonly url: string;
  /** The path behind `baseUrl`, as it was sent. */
  readonly path: string;
  /** Query parameters by name; a list where a name repeats. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Lower-case names. `authorization` shows its scheme only, `cookie` the names only. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON value or form fields, passwords of logins included; bytes of any other type; `undefined` for none. */
  readonly body: unknown;
  /** `PUT /api/v1/sip`, with the path as the document writes it; `undefined` when no route fits. */
  readonly operation: string | undefined;
  /** `operationId`, or method and path of an endpoint beside the document; `undefined` when no route fits. */
  readonly operationId: string | undefined;
  /** Status of the answer; `undefined` while there is none, and when the connection died instead. */
  readonly status: number | undefined;
  /** What `lenient` mode took though the document does not have it, a line each. */
  readonly notes: readonly string[];
  /** Why the simulator refused it, a line for each thing that is wrong; empty when it did not, and where a fault answered. */
  readonly refused: readonly string[];
  /** The faults that were applied, in order. */
  readonly faults: readonly SimulatedFault[];
  /** When it arrived: milliseconds since 1970, by the simulator's clock. */
  readonly time: number;
  /** The credentials as sent. Not enumerable, so that they do not end up in a log or a snapshot. */
  readonly credentials: {
    /** The `Authorization` header; null when there is none. */
    readonly authorization: string | null;
    /** The `Cookie` header; null when there is none. */
    readonly cookie: string | null;
  };
}
