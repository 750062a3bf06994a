import { type Clock, elapsedBy } from "../clock.ts";
import { type AuthContext, CredentialsFault } from "./authenticator.ts";

/** So many failed logins a server puts up with. */
export interface LoginLimit {
  /** Logins that may fail with the same credentials. One more may, where they are others: they could be the right ones. */
  readonly count: number;
  /** Milliseconds for which a failed login counts. */
  readonly within: number;
}

/** A login that was refused; or one without an answer, which may have been. */
export interface FailedLogin {
  /** Milliseconds by the time that only grows. */
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
  /**
   * What counts. A fleet puts here what all of its processes have seen.
   * @internal
   */
  list: readonly FailedLogin[] = [];
  /** The credentials that were taken last: what gets no answer with them was no bad login. */
  #good: string | undefined;
  /** Logins whose answers are not there yet. */
  #underWay = 0;
  /** Is called when one of them is. */
  #waiting: (() => void)[] = [];

  /** Nothing has failed yet. */
  constructor(limit: LoginLimit) {
    this.#limit = limit;
  }

  /**
   * Milliseconds for which a failed login counts.
   * @internal
   */
  get within(): number {
    return this.#limit.within;
  }

  /**
   * Throws a {@link CredentialsFault} that says when the next login is possible, where none is now.
   * @internal
   */
  pass(credentials: string, clock: Clock): void {
    const { count, within } = this.#limit;
    const now = elapsedBy(clock);
    this.list = this.list.filter(({ time }) => now - time < within);
    const same = this.list.filter((login) => login.credentials === credentials);
    const barring = [same.at(-count), this.list.at(-count - 1)].filter((login) => login !== undefined);
    if (barring.length === 0) return;
    const ends = Math.max(...barring.map(({ time }) => time)) + within;
    const retryAt = new Date(clock.now() + ends - now);
    throw new CredentialsFault(
      `another login could have the address banned; the next one is possible at ${retryAt.toISOString()}`,
      { retryAt },
      true,
    );
  }

  /**
   * Runs what sends a login and counts how it ends, as soon as it cannot be one too many, whatever becomes of those that are
   * under way. Throws as {@link LoginGuard.pass} does.
   * @internal
   */
  async turn<T>(credentials: string, clock: Clock, login: (credentials: string) => Promise<T>): Promise<T> {
    for (;;) {
      this.pass(credentials, clock);
      if (this.#underWay === 0 || this.list.length + this.#underWay < this.#limit.count) break;
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    }
    this.#underWay += 1;
    try {
      return await login(credentials);
    } finally {
      this.#underWay -= 1;
      for (const resolve of this.#waiting.splice(0)) resolve();
    }
  }

  /** The server took these credentials. */
  taken(credentials: string): void {
    this.#good = credentials;
    this.list = this.list.filter((login) => login.isAnswered || login.credentials !== credentials);
  }

  /** A login failed, for this reason. */
  failed(credentials: string, clock: Clock, reason: unknown): void {
    const { neverSent, problem }: Partial<CredentialsFault> = Object(reason);
    const status = problem?.status;
    const isAnswered = status !== undefined && status < 500;
    // Nobody has looked at the credentials: nothing was sent, or the server sent it on, was busy, or said yes to another address.
    if (neverSent || (isAnswered && (status < 400 || [408, 425, 429].includes(status))) || status === 503)
      return;
    if (!isAnswered && credentials === this.#good) return;
    this.list = [...this.list, { time: elapsedBy(clock), credentials, isAnswered }];
  }
}

/** A login that may wait for its turn: among those of this guard, or of all who have the same store. */
export interface LoginTurn {
  /** Counts the logins that fail. */
  readonly guard: LoginGuard;
  /** Tell who logs in from others. */
  readonly credentials: string;
  /** Where it is sent, and by whose time and store. */
  readonly context: Pick<AuthContext, "clock" | "baseUrl" | "timeout" | "store">;
  /** Goes on by what this process has seen where the store is away. */
  readonly goesOn?: boolean;
}
