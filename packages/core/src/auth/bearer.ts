import { type Authenticator, type Credentials, CredentialsFault } from "./authenticator.ts";
import { bearerCredentials } from "./header-token.ts";
import { SingleFlight } from "./single-flight.ts";

/**
 * A token, or a function that gives one. The function is asked before each request, once for all calls that ask at the
 * same time, so it should keep its token itself; calls wait for it for as long as their `timeout` lets them.
 */
export type TokenSource = string | (() => string | Promise<string>);

/**
 * `Authorization: Bearer` from a token source. After a 401 a function is asked once more, and the call is repeated if
 * it gives another token. A token that cannot be sent fails the call with an `AuthError`.
 */
export function bearer(source: TokenSource): Authenticator {
  if (typeof source !== "function") return heldToken(source, "token");
  const flight = new SingleFlight<Credentials>();
  const ask = (): Promise<Credentials> =>
    flight.run(async () => {
      let token: string;
      try {
        token = await source();
      } catch {
        // What the function threw may hold anything, its secrets included.
        throw new CredentialsFault("the token function failed");
      }
      return bearerCredentials(token);
    });
  return {
    current: ask,
    async renew(used, { status }) {
      if (status !== 401) return undefined;
      const asked = await ask();
      return asked.headers.authorization === used.headers.authorization ? undefined : asked;
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
