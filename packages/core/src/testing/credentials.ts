import type { SimulatorContext } from "./context.ts";
import type { SimulatedFailure } from "./failure.ts";
import type { Incoming } from "./requests/incoming.ts";

/** What a token is worth now. */
export type TokenState = "good" | "unknown" | "expired";

/**
 * The tokens a simulator knows. Unless it is told to take known ones only, a token that it has never seen is good: a
 * test may write any token it likes, and still see it die by `revokeAll`.
 */
export class TokenRegistry {
  /** When each token ends, in milliseconds since 1970; `Infinity` for never, 0 for revoked. */
  readonly #ends = new Map<string, number>();
  /** Tokens that nobody issued, good since they were first seen. */
  readonly #seen = new Set<string>();
  readonly #onlyKnown: boolean;
  #strict: boolean;

  /** With `onlyKnown`, a token that was never added is not good. */
  constructor(onlyKnown = false) {
    this.#onlyKnown = onlyKnown;
    this.#strict = onlyKnown;
  }

  /** Makes a token good until `ends`. */
  add(token: string, ends: number = Number.POSITIVE_INFINITY): void {
    this.#ends.set(token, ends);
  }

  /** What a token is worth at `now`, in milliseconds since 1970. */
  state(token: string, now: number): TokenState {
    const ends = this.#ends.get(token);
    if (ends === undefined) {
      if (this.#strict) return "unknown";
      this.add(token);
      this.#seen.add(token);
      return "good";
    }
    if (ends === 0) return "unknown";
    return now < ends ? "good" : "expired";
  }

  /** Ends one token. */
  revoke(token: string): void {
    this.#ends.set(token, 0);
  }

  /**
   * A program has logged in and was refused: from now on only tokens that were issued are good, so that its next calls fail as
   * they would at the vendor's.
   */
  loginFailed(): void {
    this.#strict = true;
    for (const token of this.#seen) this.#ends.delete(token);
    this.#seen.clear();
  }

  /** Every token seen so far is good no more. */
  revokeAll(): void {
    for (const token of this.#ends.keys()) this.revoke(token);
  }

  /** Forgets every token. */
  clear(): void {
    this.#ends.clear();
    this.#seen.clear();
    this.#strict = this.#onlyKnown;
  }
}

/** What a program sends that has no token and does not notice: the text of something that is none. */
const noToken = /^(undefined|null|none|nil|nan|\[object\b.*|\{.*\})$/i;

/** The token of `Authorization: Bearer <token>`; `undefined` when there is none, and for `undefined`, `null` and the like. */
export function bearerToken(headers: Headers): string | undefined {
  const token = /^Bearer +(\S+) *$/i.exec(headers.get("authorization") ?? "")?.[1];
  return token === undefined || noToken.test(token) ? undefined : token;
}

export interface StaticTokenOptions {
  /** The only token that is good. Without it any token is, until it is revoked. */
  readonly token?: string | undefined;
}

/** Long-lived bearer tokens, as account areas hand them out. */
export interface StaticTokens {
  /** A token that is good now; another one after `revoke`. */
  readonly current: string;
  /** Why a request is not let in; `undefined` when its token is good. */
  admit(incoming: Incoming, now: number): SimulatedFailure | undefined;
  /** A login was refused: from now on only issued tokens are good. See {@link TokenRegistry.loginFailed}. */
  loginFailed(): void;
  /** Ends every token seen so far and makes a new one. */
  revoke(context: Pick<SimulatorContext<unknown>, "ids">): void;
  /** Forgets every token, and makes the first one. */
  start(context: Pick<SimulatorContext<unknown>, "ids">): void;
}

/** Makes the credentials of a vendor whose tokens do not expire. */
export function createStaticTokens({ token }: StaticTokenOptions): StaticTokens {
  const registry = new TokenRegistry(token !== undefined);
  let current = "";
  const renew = (made: string) => {
    current = made;
    registry.add(made);
  };
  return {
    get current() {
      return current;
    },
    admit(incoming, now) {
      const sent = bearerToken(incoming.headers);
      if (sent === undefined) return { reason: "unauthenticated", credential: "missing" };
      const state = registry.state(sent, now);
      return state === "good" ? undefined : { reason: "unauthenticated", credential: state };
    },
    loginFailed: () => registry.loginFailed(),
    revoke({ ids }) {
      registry.revokeAll();
      renew(ids.hex(40));
    },
    start({ ids }) {
      registry.clear();
      renew(token ?? ids.hex(40));
    },
  };
}
