import { type Authenticator, type Credentials, CredentialsFault } from "./authenticator.ts";
import { singleFlight } from "./single-flight.ts";

/** A token, or a function that gives one; it is asked before each request, so it should keep its token itself. */
export type TokenSource = string | (() => string | Promise<string>);

const credentialsOf = (token: string): Credentials => ({ headers: { authorization: `Bearer ${token}` } });

/** A token as an HTTP header can carry it (RFC 6750, "b68token"), leniently: no spaces, no control characters. */
const USABLE = /^[\x21-\x7e]+$/;

/**
 * `Authorization: Bearer` from a token source. After a 401 a function is asked once more, and the call is repeated if
 * it gives another token.
 */
export function bearer(source: TokenSource): Authenticator {
  if (typeof source === "string") {
    const credentials = credentialsOf(usable(source));
    return { current: () => credentials };
  }
  const once = singleFlight<Credentials>();
  let latest: Credentials | undefined;
  const ask = (): Promise<Credentials> =>
    once(async () => {
      let token: string;
      try {
        token = await source();
      } catch {
        throw new CredentialsFault("the token function failed");
      }
      const credentials = credentialsOf(usable(token));
      if (latest?.headers.authorization !== credentials.headers.authorization) latest = credentials;
      return latest ?? credentials;
    });
  return {
    current: ask,
    async renew(used, { status }) {
      if (status !== 401) return undefined;
      const fresh = await ask();
      return fresh === used ? undefined : fresh;
    },
  };
}

function usable(token: unknown): string {
  if (typeof token === "string" && USABLE.test(token)) return token;
  throw new CredentialsFault(
    typeof token === "string"
      ? "the token is empty or holds characters that a header cannot carry"
      : `the token is ${token === null ? "null" : `of type ${typeof token}`}, not a string`,
  );
}
