import { parseBaseUrl } from "../client/settings.ts";
import { RequestError } from "../errors/unanswered-errors.ts";
import { InvalidInput, loaded } from "../request/invalid-input.ts";
import type { Authenticator } from "./authenticator.ts";
import type { OAuthOptions } from "./oauth/oauth.ts";
import type { LoadLogin } from "./oauth/supplied-tokens.ts";
import type { OnTokens } from "./oauth/tokens.ts";
import type { SessionLogin } from "./session-login.ts";

/**
 * An authenticator whose code is loaded when credentials are asked for first: a client that holds a token never loads it.
 * Credentials that come from a login take a request anyway.
 */
function onDemand(load: () => Promise<Authenticator>, onTokens?: OnTokens): Authenticator {
  let authenticator: Authenticator | undefined;
  return {
    freesPlace: onTokens !== undefined,
    get failures() {
      return authenticator?.failures ?? 0;
    },
    current: (context, failuresBefore) =>
      authenticator
        ? authenticator.current(context, failuresBefore)
        : loaded(load()).then((made) => {
            authenticator ??= made;
            return authenticator.current(context, failuresBefore);
          }),
    renew: (used, refusal, context) => authenticator?.renew?.(used, refusal, context),
  };
}

/**
 * Bearer tokens from an OAuth 2 token endpoint.
 *
 * A token is kept until shortly before its end (a minute, or a tenth of a short life), or until the server refuses it
 * with a 401, which may be earlier. One token request serves all calls that wait, and none of them can end it by giving
 * up. Its failure fails those calls with an `AuthError` and is not kept: the next call tries again. Only an
 * authorization code is never sent again once the server has answered.
 *
 * Source: RFC 6749.
 */
export const oauth = (options: OAuthOptions): Authenticator =>
  onDemand(async () => (await import("./oauth/oauth.ts")).oauthAuthenticator(options), options.onTokens);

/** Bearer tokens of a user's login, kept, renewed and told of as those of {@link oauth} are. */
export const loginTokens = (login: LoadLogin, onTokens?: OnTokens): Authenticator =>
  onDemand(
    async () => (await import("./oauth/supplied-tokens.ts")).loginAuthenticator(login, onTokens),
    onTokens,
  );

/**
 * Logs in once, keeps the session for all calls, and logs in once more when the server refuses it. Servers ban an
 * address after a few bad logins, so a login is never repeated: its failure fails all calls that were under way and
 * need it, and only a call that begins later tries again; where the `guard` has seen enough of them, it fails at once.
 *
 * A 401 always means the session. A 403 may mean the user's rights as well: if a fresh session gets it too, the
 * operation's 403 is taken as an answer for ten minutes.
 */
export const sessionLogin = (login: SessionLogin): Authenticator =>
  onDemand(async () => (await import("./session-login.ts")).sessionAuthenticator(login));

/** What a user is asked to allow, and where the code goes. */
export interface AuthorizationRequest {
  /** An http(s) address; may carry a path prefix and a final slash. */
  readonly baseUrl: string;
  /** Path of the authorization page under the base address. */
  readonly path: string;
  /** The app's public id, for `client_id`. */
  readonly clientId: string;
  /** Where the user comes back to, with the code in the query; for `redirect_uri`. */
  readonly redirectUri: string;
  /** What the user is asked to allow: names parted by spaces (RFC 6749, section 3.3). */
  readonly scope: string;
  /**
   * Comes back with the code. A value that cannot be guessed shows that the answer is to this request (RFC 6749, section
   * 10.12).
   */
  readonly state: string;
}

/**
 * The address of the authorization page for the code grant. Throws a `RequestError` for a `baseUrl` that is not an
 * http(s) address.
 *
 * Source: RFC 6749, section 4.1.1.
 */
export function authorizationUrl({
  baseUrl,
  path,
  clientId,
  redirectUri,
  scope,
  state,
}: AuthorizationRequest): string {
  const query = new URLSearchParams({
    response_type: "code",
    client_id: clientId,
    redirect_uri: redirectUri,
    scope,
    state,
  });
  try {
    return `${parseBaseUrl(baseUrl)}${path}?${query}`;
  } catch (thrown) {
    if (!(thrown instanceof InvalidInput)) throw thrown;
    throw new RequestError(thrown.problem, { operation: "authorizationUrl" });
  }
}
