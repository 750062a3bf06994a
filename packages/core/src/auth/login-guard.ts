import { CredentialsFault } from "./authenticator.ts";

/** So many failed logins a server puts up with. */
export interface LoginLimit {
  /** Logins that may fail with the same credentials. One more may, where they are others: they could be the right ones. */
  readonly count: number;
  /** Milliseconds for which a failed login counts. */
  readonly within: number;
}

/** A login that was refused; or one without an answer, which may have been. */
export interface FailedLogin {
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Tells the credentials from others. */
  readonly credentials: string;
  /** The server has refused it. */
  readonly isAnswered: boolean;
}

/**
 * Keeps a client from being banned for its logins: counts those that failed, and says when another may be sent. What is
 * counted is kept here alone; nothing of the credentials is shown.
 */
export class LoginGuard {
  readonly #limit: LoginLimit;
  /** What counts. A fleet puts here what all of its processes have seen. */
  list: readonly FailedLogin[] = [];
  /** The credentials that were taken last: what gets no answer with them was no bad login. */
  #good: string | undefined;

  /** Nothing has failed yet. */
  constructor(limit: LoginLimit) {
    this.#limit = limit;
  }

  /** Milliseconds for which a failed login counts. */
  get within(): number {
    return this.#limit.within;
  }

  /** Throws a {@link CredentialsFault} that says when the next login is possible, where none is now. */
  pass(credentials: string, now: number): void {
    const { count, within } = this.#limit;
    this.list = this.list.filter(({ time }) => now - time < within);
    const same = this.list.filter((login) => login.credentials === credentials);
    const barring = [same.at(-count), this.list.at(-count - 1)].filter((login) => login !== undefined);
    if (barring.length === 0) return;
    const retryAt = new Date(Math.max(...barring.map(({ time }) => time)) + within);
    throw new CredentialsFault(
      `another login could have the address banned; the next one is possible at ${retryAt.toISOString()}`,
      { retryAt },
    );
  }

  /** The server took these credentials. */
  taken(credentials: string): void {
    this.#good = credentials;
    this.list = this.list.filter((login) => login.isAnswered || login.credentials !== credentials);
  }

  /** A login failed, for this reason. */
  failed(credentials: string, now: number, reason: unknown): void {
    const { status, neverSent } = reasonOf(reason);
    const isAnswered = status !== undefined && status < 500;
    // Nobody has looked at the credentials: nothing was sent, or the server sent it on, was busy, or said yes to another address.
    if (neverSent || (isAnswered && (status < 400 || [408, 425, 429].includes(status))) || status === 503)
      return;
    if (!isAnswered && credentials === this.#good) return;
    this.list = [...this.list, { time: now, credentials, isAnswered }];
  }
}

const reasonOf = (reason: unknown): { readonly status?: number | undefined; readonly neverSent: boolean } =>
  reason instanceof CredentialsFault
    ? { status: reason.problem.status, neverSent: reason.neverSent }
    : { neverSent: false };
