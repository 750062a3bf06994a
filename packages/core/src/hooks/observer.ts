/**
 * The answer that a call ended with, failed ones included; not the answers of attempts that were repeated.
 * The body is as it came, with whatever it says about people: nothing here is redacted.
 */
export interface ObservedAnswer {
  /** Such as "GET". */
  readonly method: string;
  /** The path template, as the document writes it; "(undeclared path)" for a path that it does not have. */
  readonly path: string;
  /** Status of the answer. */
  readonly status: number;
  /** The media type without parameters, in lower case; "none" where there is none. */
  readonly contentType: string;
  /** The body's text, where the client has read it to parse it; undefined for files, streams and empty answers. */
  readonly text: string | undefined;
  /** The vendor reports a failure inside a success status: the body is not what the document declares for it. */
  readonly failed: boolean;
}

/**
 * Sees the answers of a client. `observe` is called before the call resolves and is not waited for; what it throws or
 * rejects with is ignored. It should put off all work: time that it takes is the call's.
 */
export interface AnswerObserver {
  /** Called once for each call that was answered. */
  observe(answer: ObservedAnswer): void;
}
