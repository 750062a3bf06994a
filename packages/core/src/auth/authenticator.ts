import type { Fetch } from "../client/options.ts";
import type { Clock } from "../clock.ts";
import { AuthError, type AuthProblem } from "../errors/unanswered-errors.ts";
import type { SharedStore } from "../fleet/shared-store.ts";
import { probablyMeant, shownName } from "../request/invalid-input.ts";
import { CallFault } from "../transport/call.ts";
import type { RetryPolicy } from "../transport/retry.ts";

/** What goes onto a request to prove who is calling. Compared by identity to tell an old token from a new one. */
export interface Credentials {
  /** Headers to set on the request, such as `authorization`; none where the runtime sends a cookie by itself. */
  readonly headers: Readonly<Record<string, string>>;
  /** The runtime (a browser) keeps the session's cookie itself, and must be told to send it. */
  readonly include?: boolean;
  /** Sends a request with them when its turn has come, where what is refused does harm. Rejects as `current` does. */
  readonly alone?: (send: () => Promise<Response>) => Promise<Response>;
}

/** What an authenticator works with. */
export interface AuthContext {
  /** The client's `fetch` option, or the runtime's own as it is at the time of the request. */
  readonly fetch: Fetch;
  /** The client's clock. */
  readonly clock: Clock;
  /** The client's base address without its path prefix for operations, never with a final slash. */
  readonly baseUrl: string;
  /** Milliseconds that a token request may take. */
  readonly timeout: number | false;
  /**
   * The client's `retry`, for token requests that may be repeated.
   * @internal
   */
  readonly retry: RetryPolicy;
  /**
   * The client's `random`, for the waits between them.
   * @internal
   */
  readonly random: () => number;
  /** The client's `store`. */
  readonly store?: SharedStore | undefined;
}

/** Which call's credentials were refused, and how. */
export interface Refusal {
  /** 401 or 403. */
  readonly status: number;
  /** Method and path template of the refused call, such as "PUT /api/v1/sip". */
  readonly operation: string;
  /** The credentials were obtained during this very call. */
  readonly fresh: boolean;
  /** What {@link Authenticator.failures} was when the call began. */
  readonly failuresBefore: number;
}

/** Where a client's credentials come from. */
export interface Authenticator {
  /**
   * How many times credentials could not be had so far. Only for authenticators whose failures do harm (bans): a call
   * notes the number when it begins and hands it back, so that one failure is shared by all calls that were under way.
   */
  readonly failures?: number;
  /**
   * A call that waits for credentials frees its place under `concurrency` meanwhile: whoever is told of new tokens may
   * make calls of the same client before the others go on.
   */
  readonly freesPlace?: boolean;
  /** Credentials for the next attempt. Rejects with a `CredentialsFault`, or with what a time that ran out has thrown. */
  current(context: AuthContext, failuresBefore: number): Credentials | Promise<Credentials>;
  /**
   * After the server refused `used`: other credentials, or undefined when there are none and the refusal stands.
   * However many calls ask at once, one request is made.
   */
  renew?(
    used: Credentials,
    refusal: Refusal,
    context: AuthContext,
  ): Credentials | undefined | Promise<Credentials | undefined>;
}

/** No credentials could be had. Becomes an `AuthError` of each call that waited. */
export class CredentialsFault extends CallFault {
  /** What the error says. */
  readonly message: string;
  /** What the server said of it. */
  readonly problem: AuthProblem;
  /** It is certain that no credentials have left. */
  readonly neverSent: boolean;
  /** What was thrown, for `explain` alone. */
  cause: unknown;

  /** `message` is printed: it must not repeat what the server said. */
  constructor(message: string, problem: AuthProblem = {}, neverSent = false) {
    super((call) => {
      if (this.cause !== undefined) call.causes[call.attempts] = this.cause;
      return new AuthError(message, problem, call.record());
    });
    this.message = message;
    this.problem = problem;
    this.neverSent = neverSent;
  }
}

/** Says what is wrong with a credential that is no text, or empty; undefined for others. Never shows the value. */
export function notText(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null || value === "") {
    return `${name} is ${value === "" ? "empty" : "missing"}: set the option, or the environment variable that it is read from`;
  }
  return typeof value === "string" ? undefined : `${name} must be a string, not of type ${typeof value}`;
}

/**
 * Says which of the `fields` of `subject` is no text, or empty, or what stands for one of the `optional` ones but is misspelt:
 * tokens that are good once would be kept by nobody. Undefined when all is well. Never shows a value.
 */
export const unusableField = (
  subject: string,
  given: object,
  fields: readonly string[],
  optional: readonly string[] = [],
): string | undefined =>
  fields
    .map((field) => notText(`${subject}.${field}`, (given as Readonly<Record<string, unknown>>)[field]))
    .find(Boolean) ??
  Object.keys(given)
    .filter((name) => ![...fields, ...optional].includes(name) && probablyMeant(name, optional))
    .map((name) => `${subject} has no ${shownName(name)}; write ${probablyMeant(name, optional)}`)[0];

/**
 * Stands in for credentials that are missing or unusable. Making a client never throws for them; each call that needs
 * them rejects with an `AuthError` that says `problem`, and nothing is sent.
 */
export function noCredentials(problem: string): Authenticator {
  return {
    current() {
      throw new CredentialsFault(problem);
    },
  };
}

/** Runs work once for all who ask while it runs. Neither a result nor a failure is kept. */
export class SingleFlight<T> {
  #flight: Promise<T> | undefined;

  /** What is under way now. */
  get underWay(): Promise<T> | undefined {
    return this.#flight;
  }

  /** Joins what is under way, or starts `work`. */
  run(work: () => Promise<T>): Promise<T> {
    this.#flight ??= work().finally(() => {
      this.#flight = undefined;
    });
    return this.#flight;
  }
}
