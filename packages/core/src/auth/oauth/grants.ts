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
