/** What a token is worth now. */
export type TokenState = "good" | "unknown" | "expired";

/**
 * The tokens a simulator knows. Unless it is told to take known ones only, a token that it has never seen is good: a
 * test may write any token it likes, and still see it die by `revokeAll`.
 */
export class TokenRegistry {
  /** When each token ends, in milliseconds since 1970; `Infinity` for never, 0 for revoked. */
  readonly #ends = new Map<string, number>();
  readonly #onlyKnown: boolean;

  /** With `onlyKnown`, a token that was never added is not good. */
  constructor(onlyKnown = false) {
    this.#onlyKnown = onlyKnown;
  }

  /** Makes a token good until `ends`. */
  add(token: string, ends: number = Number.POSITIVE_INFINITY): void {
    this.#ends.set(token, ends);
  }

  /** What a token is worth at `now`, in milliseconds since 1970. */
  state(token: string, now: number): TokenState {
    const ends = this.#ends.get(token);
    if (ends === undefined) {
      if (this.#onlyKnown) return "unknown";
      this.add(token);
      return "good";
    }
    if (ends === 0) return "unknown";
    return now < ends ? "good" : "expired";
  }

  /** Ends one token. */
  revoke(token: string): void {
    this.#ends.set(token, 0);
  }

  /** Every token seen so far is good no more. */
  revokeAll(): void {
    for (const token of this.#ends.keys()) this.revoke(token);
  }

  /** Forgets every token. */
  clear(): void {
    this.#ends.clear();
  }
}

/** The token of `Authorization: Bearer <token>`; `undefined` when there is none. */
export function bearerToken(headers: Headers): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(headers.get("authorization") ?? "")?.[1];
}
