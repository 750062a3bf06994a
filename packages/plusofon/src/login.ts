import type { OnTokens } from "@pbxkit/core";
import type { AuthContext, IssuedTokens, LoginParts, RenewedLogin, TokenRequest } from "@pbxkit/core/client";

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

/**
 * Tokens from a login, renewed after a 401 with the refresh token, which is good once: a renewal that failed in any way but
 * by too many requests, or before it left, may have used it up, and the user logs in anew.
 *
 * Source: public clients; the vendor's page names the login only.
 */
export function loginOf(
  parts: LoginParts,
  { email, password, refreshToken }: PlusofonLogin,
  client: string,
): RenewedLogin {
  const body = JSON.stringify({ email, password });
  const headers = { client };
  return {
    shared: {
      names: ["/api/v1/login", client],
      identity: { name: String(email), secret: String(password) },
    },
    refreshToken,
    logIn: (context) => ask(parts, context, { path: "/api/v1/login", body, headers }),
    renew: (context, token) =>
      ask(parts, context, {
        path: "/api/v1/refresh",
        headers: { ...headers, authorization: `Bearer ${token}` },
      }),
    isSpent: (thrown) =>
      !(thrown instanceof parts.Fault && (thrown.neverSent || thrown.problem.status === 429)),
  };
}

async function ask(
  { request, Fault }: LoginParts,
  context: AuthContext,
  sent: TokenRequest,
): Promise<IssuedTokens> {
  const { ok, status, body } = await request(context, sent);
  const what = sent.body === undefined ? "renewal of the token" : "login";
  const { token: accessToken, refresh_token: refreshToken, message, success } = body ?? {};
  if (!ok || success === false || typeof accessToken !== "string") {
    const errorDescription = typeof message === "string" ? message : undefined;
    const refused = ok && success !== false ? "answered without a token" : "refused";
    throw new Fault(`the ${what} was ${refused} (status ${status})`, { status, errorDescription });
  }
  const tokens = { accessToken, ...(typeof refreshToken === "string" && { refreshToken }) };
  return { tokens, staleAt: Number.POSITIVE_INFINITY };
}
