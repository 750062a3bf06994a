import { type AuthContext, type Authenticator, type Credentials, CredentialsFault } from "./authenticator.ts";
import { bearerCredentials } from "./header-token.ts";
import { SingleFlight } from "./single-flight.ts";

/**
 * A token, or a function that gives one. The function is asked before each request, once for all calls that ask at the
 * same time, so it should keep its token itself; calls wait for it for as long as their `timeout` lets them.
 */
export type TokenSource = string | (() => string | Promise<string>);

/** Milliseconds for which calls join those that wait for a token function. One that hangs must not hang all later calls. */
const PATIENCE = 60_000;

/**
 * `Authorization: Bearer` from a token source. After a 401 a function is asked once more, and the call is repeated if
 * it gives another token; a token that another call was given since is taken without asking. A token that cannot be sent
 * fails the call with an `AuthError`.
 */
export function bearer(source: TokenSource): Authenticator {
  if (typeof source !== "function") return heldToken(source, "token");
  let flight = new SingleFlight<Credentials>();
  let askedAt = 0;
  let latest: Credentials | undefined;

  const ask = async (): Promise<Credentials> => {
    let token: string;
    try {
      token = await source();
    } catch {
      // What the function threw may hold anything, its secrets included.
      throw new CredentialsFault("the token function failed");
    }
    latest = bearerCredentials(token);
    return latest;
  };
  const current = ({ clock }: AuthContext): Promise<Credentials> => {
    const now = clock.now();
    if (flight.underWay && now - askedAt >= PATIENCE) flight = new SingleFlight();
    if (!flight.underWay) askedAt = now;
    return flight.run(ask);
  };
  return {
    current,
    async renew(used, { status }, context) {
      if (status !== 401) return undefined;
      const isOther = ({ headers }: Credentials) => headers.authorization !== used.headers.authorization;
      if (latest && isOther(latest)) return latest;
      const asked = await current(context);
      return isOther(asked) ? asked : undefined;
    },
  };
}

/** A token that stays the same; `name` is what messages call it. */
export function heldToken(token: string, name: string): Authenticator {
  let credentials: Credentials | undefined;
  return {
    current() {
      credentials ??= bearerCredentials(token, name);
      return credentials;
    },
  };
}
