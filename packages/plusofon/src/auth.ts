<<<<<<< HEAD
import type { OnTokens, TokenSource } from "@pbxkit/core";
import {
  type AuthContext,
  type Authenticator,
  bearer,
  CredentialsFault,
  type IssuedTokens,
  noCredentials,
  renewedLogin,
  suppliedTokens,
  type TokenRequest,
  tokenRequest,
  unusableField,
} from "@pbxkit/core/client";

/** A user of the account area, who logs in for tokens. */
export interface PlusofonLogin {
  /** E-mail address of the user. */
  readonly email: string | undefined;
  /** Kept in memory for later logins; it goes to the login and nowhere else. */
  readonly password: string | undefined;
  /** The last refresh token that `onTokens` gave you: this run begins with it instead of a login. It is good once. */
  readonly refreshToken?: string | undefined;
  /** Takes each pair of tokens that is issued, so that you can keep it. */
  readonly onTokens?: OnTokens | undefined;
}
=======
import type { TokenSource } from "@pbxkit/core";
import { type Authenticator, bearer, loginTokens, noCredentials, unusableField } from "@pbxkit/core/client";
import type { PlusofonLogin } from "./login.ts";
>>>>>>> 778965e (Load walks and logins when they are used first, and let errors print what is enumerable)

/** What a client's calls are made with. */
export interface PlusofonCredentials {
  /** The token of the account area. */
  readonly token?: TokenSource;
  /** Or who logs in for one. */
  readonly auth?: PlusofonLogin | undefined;
  /** The token of a Flash Call account. */
  readonly flashCallToken?: TokenSource;
  /** Code of the application. */
  readonly clientCode: string;
}

/** The credentials of all operations but those of {@link schemesOf}. Unusable ones fail each call, not this. */
export function authenticatorOf({ token, auth, clientCode }: PlusofonCredentials): Authenticator {
  if (auth === undefined) return bearer(token);
  if (token !== undefined) return noCredentials("give createPlusofonClient either token or auth, not both");
  const problem = unusableField("auth", auth, ["email", "password"]);
  if (problem) return noCredentials(problem);
  return loginTokens(
    async (request) => (await import("./login.ts")).loginOf(request, auth, clientCode),
    auth.onTokens,
  );
}

/** Credentials of the operations that do not take the token of the cabinet, by the document's security scheme. */
export const schemesOf = (credentials: PlusofonCredentials): Readonly<Record<string, Authenticator>> => ({
  flashCallToken: flashCallAuthenticator(credentials),
  // A login proves who is calling by its body.
  applicationCode: { current: () => ({ headers: {} }) },
  refreshToken: credentials.auth
    ? noCredentials(
        "a client with `auth` renews its tokens itself; call this with a refresh token as `token`",
      )
    : bearer(credentials.token),
});

function flashCallAuthenticator({ token, flashCallToken }: PlusofonCredentials): Authenticator {
  return flashCallToken === undefined || flashCallToken === token
    ? noCredentials(
        "this operation does not take the token of the account area; flashCallToken must be the access_token of a Flash Call account",
      )
    : bearer(flashCallToken, "flashCallToken");
}
<<<<<<< HEAD

/**
 * Tokens from a login, renewed after a 401 with the refresh token, which is good once: a renewal that failed in any way but
 * by too many requests, or before it left, may have used it up, and the user logs in anew.
 *
 * Source: public clients; the vendor's page names the login only.
 */
function login(
  { email, password, refreshToken, onTokens }: PlusofonLogin,
  headers: { client: string },
): Authenticator {
  const body = JSON.stringify({ email, password });
  const supply = renewedLogin({
    shared: {
      names: ["/api/v1/login", headers.client],
      identity: { name: String(email), secret: String(password) },
    },
    refreshToken,
    logIn: (context) => ask(context, { path: "/api/v1/login", body, headers }),
    renew: (context, token) =>
      ask(context, { path: "/api/v1/refresh", headers: { ...headers, authorization: `Bearer ${token}` } }),
    isSpent: (thrown) =>
      !(thrown instanceof CredentialsFault && (thrown.neverSent || thrown.problem.status === 429)),
  });
  return suppliedTokens(supply, onTokens);
}

async function ask(context: AuthContext, request: TokenRequest): Promise<IssuedTokens> {
  const { ok, status, body } = await tokenRequest(context, request);
  const what = request.body === undefined ? "renewal of the token" : "login";
  const { token: accessToken, refresh_token: refreshToken, message, success } = body ?? {};
  if (!ok || success === false || typeof accessToken !== "string") {
    const errorDescription = typeof message === "string" ? message : undefined;
    const refused = ok && success !== false ? "answered without a token" : "refused";
    throw new CredentialsFault(`the ${what} was ${refused} (status ${status})`, { status, errorDescription });
  }
  const tokens = { accessToken, ...(typeof refreshToken === "string" && { refreshToken }) };
  return { tokens, staleAt: Number.POSITIVE_INFINITY };
}
=======
>>>>>>> 778965e (Load walks and logins when they are used first, and let errors print what is enumerable)
