import { CredentialsFault } from "../authenticator.ts";
import { isSendable } from "../header-token.ts";
import type { TokenAnswer } from "../token-request.ts";
import { lifetimeOf, marginOf } from "./lifetime.ts";

/** What an authorization server has issued. Secrets: keep them where you keep passwords. */
export interface OAuthTokens {
  /** What calls send as `Authorization: Bearer`. */
  readonly accessToken: string;
  /** The refresh token to keep from now on: the new one, or the old one where the server did not replace it. */
  readonly refreshToken?: string;
  /** When the access token ends, in milliseconds since 1970; absent where the server does not say. */
  readonly expiresAt?: number;
  /** What the tokens allow, names parted by spaces; absent where the server does not say. */
  readonly scope?: string;
}

/** {@link OAuthTokens}, and from when on the access token is replaced (ms since 1970; `Infinity` for not before a 401). */
export interface IssuedTokens {
  readonly tokens: OAuthTokens;
  readonly staleAt: number;
}

/**
 * Reads a token endpoint's successful answer (RFC 6749, section 5.1). Lifetimes count from `askedAt`, when the request
 * left, since the server's own clock started somewhere between then and now.
 */
export function readTokens({ body, status }: TokenAnswer, askedAt: number): IssuedTokens {
  const refuse = (problem: string) =>
    new CredentialsFault(`the token endpoint's answer ${problem}`, { status });
  if (!body) throw refuse("is not a JSON object; is baseUrl the right address?");
  const { access_token, token_type, expires_in, refresh_token, scope } = body;
  if (typeof access_token !== "string" || access_token === "") throw refuse("has no access_token");
  if (token_type != null && String(token_type).toLowerCase() !== "bearer") {
    throw refuse("is for another type of token than Bearer");
  }
  if (!isSendable(access_token)) throw refuse("has an access_token that a header cannot carry");
  const lifetime = lifetimeOf(expires_in);
  const expiresAt = lifetime === undefined ? undefined : askedAt + lifetime;
  return {
    tokens: {
      accessToken: access_token,
      ...(isText(refresh_token) && { refreshToken: refresh_token }),
      ...(expiresAt !== undefined && { expiresAt }),
      ...(isText(scope) && { scope }),
    },
    staleAt: lifetime === undefined ? Number.POSITIVE_INFINITY : askedAt + lifetime - marginOf(lifetime),
  };
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
