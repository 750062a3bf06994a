import { elapsedBy } from "../clock.ts";
import {
  type AuthContext,
  type Authenticator,
  type Credentials,
  CredentialsFault,
  notText,
  SingleFlight,
} from "./authenticator.ts";

/** `Authorization: Basic` (RFC 7617, UTF-8) from a user name and password. A name with a colon fails with an `AuthError`. */
export function basic(username: string, password: string): Authenticator {
  let credentials: Credentials | undefined;
  return {
    current() {
      credentials ??= basicCredentials(username, password);
      return credentials;
    },
  };
}

function basicCredentials(username: string, password: string): Credentials {
  if (username.includes(":")) {
    throw new CredentialsFault("the user name holds a colon, which HTTP Basic authentication cannot carry");
  }
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return { headers: { authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` } };
}

/**
 * A token, or a function that gives one. The function is asked before each request, once for all calls that ask at the
 * same time, so it should keep its token itself; calls wait for it for as long as their `timeout` lets them.
 *
 * `undefined` is in the type for `process.env.NAME`: each call then rejects with an `AuthError` that says so.
 */
export type TokenSource = string | undefined | (() => string | undefined | Promise<string | undefined>);

/** Milliseconds for which calls join those that wait for a token function. One that hangs must not hang all later calls. */
const PATIENCE = 60_000;

/**
 * `Authorization: Bearer` from a token source. After a 401 a function is asked once more, and the call is repeated if
 * it gives another token; a token that another call was given since is taken without asking. A token that cannot be sent
 * fails the call with an `AuthError`; `name` is what it calls the token.
 */
export function bearer(source: TokenSource, name = "token"): Authenticator {
  if (typeof source !== "function") return heldToken(source, name);
  let flight = new SingleFlight<Credentials>();
  let askedAt = 0;
  let latest: Credentials | undefined;

  const ask = async (): Promise<Credentials> => {
    let token: string | undefined;
    try {
      token = await source();
    } catch {
      // What the function threw may hold anything, its secrets included.
      throw new CredentialsFault(`the ${name} function failed`);
    }
    latest = bearerCredentials(token, name);
    return latest;
  };
  const current = ({ clock }: AuthContext): Promise<Credentials> => {
    const now = elapsedBy(clock);
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
export function heldToken(token: string | undefined, name: string): Authenticator {
  let credentials: Credentials | undefined;
  return {
    current() {
      credentials ??= bearerCredentials(token, name);
      return credentials;
    },
  };
}

/** Visible ASCII: what an HTTP header carries unchanged in every runtime. Wider than RFC 6750's "b64token". */
const SENDABLE = /^[\x21-\x7e]+$/;

/** True for a token that a header can carry. */
export const isSendable = (token: unknown): token is string =>
  typeof token === "string" && SENDABLE.test(token);

/** `Authorization: Bearer`. Throws a {@link CredentialsFault} for a token that a header cannot carry; `name` says whose. */
export function bearerCredentials(token: unknown, name = "token"): Credentials {
  if (isSendable(token)) return { headers: { authorization: `Bearer ${token}` } };
  throw new CredentialsFault(notText(`the ${name}`, token) ?? `the ${name} ${flawOf(String(token))}`);
}

/** What is wrong with a token, without a character of it. */
function flawOf(token: string): string {
  if (/^bearer\s/i.test(token)) return 'begins with "Bearer", which the client adds itself';
  if (token.trim() !== token) return "begins or ends with white space; trim it";
  return "holds characters that a header cannot carry";
}
