import { type AuthContext, type Authenticator, CredentialsFault } from "../authenticator.ts";
import { renewedLogin, suppliedTokens, type TokenSupply } from "./supplied-tokens.ts";
import {
  type IssuedTokens,
  type OnTokens,
  requestTokens,
  type SharedSupply,
  type TokenFields,
} from "./tokens.ts";

/** An app, the grant it uses, and who is told of the tokens. */
export type OAuthOptions = OAuthClient &
  OAuthGrant & {
    /** Takes each set of tokens that is issued. Without it they are kept in memory only. */
    readonly onTokens?: OnTokens | undefined;
  };

/** What `oauth` is once its code is there. */
export const oauthAuthenticator = ({ onTokens, ...options }: OAuthOptions): Authenticator =>
  suppliedTokens(tokenSupply(options, options), onTokens);

/** An app's own credentials; no user is involved, and no refresh token is issued. */
export interface ClientCredentialsGrant {
  /** `grant_type` of each token request. Source: RFC 6749, section 4.4. */
  readonly grant: "client_credentials";
}

/** A user's name and password, for apps that the provider trusts with them. */
export interface PasswordGrant {
  /** `grant_type` of token requests while no refresh token works. Source: RFC 6749, section 4.3. */
  readonly grant: "password";
  /** The name that the user logs in with. */
  readonly username: string;
  /** Kept in memory for later logins; never shown. */
  readonly password: string;
}

/** The code that the authorization page has sent back with the user. It works once. */
export interface AuthorizationCodeGrant {
  /** `grant_type` of the first token request; refresh tokens follow. Source: RFC 6749, section 4.1. */
  readonly grant: "authorization_code";
  /** The address that the code was sent to, exactly as it was given to the authorization page. */
  readonly redirectUri: string;
  /** The code that came back. */
  readonly code: string;
}

/** A refresh token from an earlier run. */
export interface RefreshTokenGrant {
  /** `grant_type` of each token request. Source: RFC 6749, section 6. */
  readonly grant: "refresh_token";
  /** The address that the app is registered with, where the server wants it. */
  readonly redirectUri?: string;
  /** The last one that `onTokens` was given. */
  readonly refreshToken: string;
}

/** What tokens are asked for with. */
export type OAuthGrant = ClientCredentialsGrant | PasswordGrant | AuthorizationCodeGrant | RefreshTokenGrant;

/** The app that asks. */
export interface OAuthClient {
  /** Path of the token endpoint under the base address, such as "/oauth/token". */
  readonly tokenPath: string;
  /** The app's public id. */
  readonly clientId: string;
  /** The app's secret; it goes to the token endpoint only. */
  readonly clientSecret: string;
}

const CODE_WORKS_ONCE = "an authorization code works once, so the user has to authorize the app again";

/** The statuses by which a server says no to a refresh token: RFC 6749 wants 400, RingMe says 401. */
const GRANT_REFUSED = [400, 401, 403];

/** How an app gets its tokens by its grant: the first ones, and those that follow. */
export function tokenSupply(
  { tokenPath, clientId, clientSecret }: OAuthClient,
  grant: OAuthGrant,
): TokenSupply {
  let refreshToken = grant.grant === "refresh_token" ? grant.refreshToken : undefined;
  const redirect_uri = "redirectUri" in grant ? grant.redirectUri : undefined;

  const ask = async (context: AuthContext, fields: TokenFields): Promise<IssuedTokens> => {
    const issued = await requestTokens(context, tokenPath, {
      ...fields,
      client_id: clientId,
      client_secret: clientSecret,
    });
    // A refresh token that the server does not replace goes on being good.
    refreshToken = issued.tokens.refreshToken ?? fields.refresh_token;
    return refreshToken === undefined ? issued : { ...issued, tokens: { ...issued.tokens, refreshToken } };
  };
  const renew = (context: AuthContext, refresh_token: string | undefined) =>
    ask(context, { grant_type: "refresh_token", refresh_token, redirect_uri });
  const refresh: TokenSupply = (context) => renew(context, refreshToken);

  const names = [tokenPath, clientId];
  const identity = (...secrets: string[]) => ({
    name: grant.grant,
    secret: [clientSecret, ...secrets].join("\n"),
  });
  const share = (supply: TokenSupply, shared: Pick<SharedSupply, "identity" | "logIn" | "worksOnce">) =>
    Object.assign(supply, { shared: { names, refreshToken, renew, isSpent: refusedGrant, ...shared } });

  switch (grant.grant) {
    case "client_credentials": {
      const logIn: TokenSupply = (context) => ask(context, { grant_type: "client_credentials" });
      return share(logIn, { logIn, identity: identity() });
    }

    case "refresh_token":
      return share(refresh, {});

    case "password": {
      const { username, password } = grant;
      const logIn: TokenSupply = (context) => ask(context, { grant_type: "password", username, password });
      return share(renewedLogin({ logIn, renew, isSpent: refusedGrant }), {
        logIn,
        identity: identity(username, password),
      });
    }

    case "authorization_code": {
      const { code } = grant;
      let spent = false;
      const logIn: TokenSupply = async (context) => {
        if (spent) throw new CredentialsFault(`there is no refresh token, and ${CODE_WORKS_ONCE}`);
        try {
          const issued = await ask(context, { grant_type: "authorization_code", code, redirect_uri });
          spent = true;
          return issued;
        } catch (thrown) {
          if (!wasLookedAt(thrown)) throw thrown;
          spent = true;
          throw new CredentialsFault(`${thrown.message}; ${CODE_WORKS_ONCE}`, thrown.problem);
        }
      };
      return share((context) => (refreshToken === undefined ? logIn(context) : refresh(context)), {
        logIn,
        worksOnce: true,
        identity: identity(code),
      });
    }
  }
}

/** True when the server refused what the tokens were asked for with, and not the app itself. */
function refusedGrant(thrown: unknown): boolean {
  if (!(thrown instanceof CredentialsFault)) return false;
  const { status, error } = thrown.problem;
  return error === "invalid_grant" || (GRANT_REFUSED.includes(status ?? 0) && error !== "invalid_client");
}

/** True when the server has answered, so that it may have used up what it was sent; with 429 it has not looked. */
const wasLookedAt = (thrown: unknown): thrown is CredentialsFault =>
  thrown instanceof CredentialsFault && thrown.problem.status !== undefined && thrown.problem.status !== 429;
