import type { OnTokens, TokenSource } from "@pbxkit/core";
import {
  type Authenticator,
  basic,
  bearer,
  type ClientCredentialsGrant,
  noCredentials,
  type OAuthOptions,
  oauth,
  unusableField,
} from "@pbxkit/core/client";

/** Your app's own credentials. Whoever registers an app at `<baseUrl>/app/register` is shown both. */
export interface RingmeApp {
  /** "App ID" of the registered app. */
  readonly appId: string | undefined;
  /** "App Secret" of the registered app. Never ship it to a browser. */
  readonly appSecret: string | undefined;
  /** Takes each set of tokens that is issued, so that you can keep it. */
  readonly onTokens?: OnTokens | undefined;
}

/** For an app of the type `trusted`: no user takes part. There is no refresh token; the app asks anew each time. */
export interface RingmeClientCredentials extends RingmeApp, ClientCredentialsGrant {}

/** For an app of the type `password_credentials`, which only the provider's administrator can make. */
export interface RingmePassword extends RingmeApp, RingmeUser {
  /** Which of the grants this is. */
  readonly grant: "password";
}

/** For an app of the type `public`: the user agrees on the page of `authorizeUrl` and comes back with a code. */
export interface RingmeAuthorizationCode extends RingmeApp {
  /** Which of the grants this is. */
  readonly grant: "authorization_code";
  /** The address that the app is registered with, letter by letter. */
  readonly redirectUri: string | undefined;
  /** The `code` that the user came back with. It works once; keep what `onTokens` gives you for later runs. */
  readonly code: string | undefined;
}

/** For later runs of a `public` or `password_credentials` app: goes on from a refresh token that `onTokens` gave you. */
export interface RingmeRefreshToken extends RingmeApp {
  /** Which of the grants this is. */
  readonly grant: "refresh_token";
  /** The address that the app is registered with, letter by letter. */
  readonly redirectUri: string | undefined;
  /** The last one that you were given. */
  readonly refreshToken: string | undefined;
}

/** A user of the PBX. */
export interface RingmeUser {
  /** The name that the user logs in with. */
  readonly username: string | undefined;
  /** Kept in memory. It goes to the token endpoint, and with the download of a call record, nowhere else. */
  readonly password: string | undefined;
}

/** An app's credentials for one of the OAuth grants. */
export type RingmeGrant =
  | RingmeClientCredentials
  | RingmePassword
  | RingmeAuthorizationCode
  | RingmeRefreshToken;

/**
 * How a RingMe client proves who is calling: an access token, a function that gives one, or an app's credentials.
 *
 * Source: RingMe wiki, "Authorization" (pages 1901920410 and 1981874187).
 */
export type RingmeAuth = TokenSource | RingmeGrant;

/** What each grant needs beside the app's credentials. */
const FIELDS: Readonly<Record<RingmeGrant["grant"], readonly string[]>> = {
  client_credentials: [],
  password: ["username", "password"],
  authorization_code: ["redirectUri", "code"],
  refresh_token: ["redirectUri", "refreshToken"],
};

/** The token endpoint, at the root of the API's host. */
const TOKEN_PATH = "/oauth/token";

/** The credentials of all operations but those of {@link userAuthenticatorOf}. Unusable ones fail each call, not this. */
export function ringmeAuthenticator(auth: RingmeAuth): Authenticator {
  if (typeof auth !== "object") return bearer(auth, "token in auth");
  const problem = problemOf(auth);
  if (problem) return noCredentials(problem);
  const { appId, appSecret, ...grant } = auth;
  // Every field that the grant needs is there, as text.
  const options = { ...grant, tokenPath: TOKEN_PATH, clientId: appId, clientSecret: appSecret };
  return oauth(options as OAuthOptions);
}

/**
 * The credentials of the one operation that takes a PBX user's name and password instead of a token.
 *
 * Source: RingMe wiki, "Call record files" (page 61315327).
 */
export function userAuthenticatorOf(auth: RingmeAuth, user: RingmeUser | undefined): Authenticator {
  const known = user ?? (isGrant(auth) && auth.grant === "password" ? auth : undefined);
  if (!known) {
    return noCredentials(
      "this operation takes a PBX user's name and password, no token: give createRingmeClient " +
        "`user: { username, password }`",
    );
  }
  const problem = unusableField(user ? "user" : "auth", known, ["username", "password"]);
  return problem ? noCredentials(problem) : basic(String(known.username), String(known.password));
}

function problemOf(auth: unknown): string | undefined {
  if (!isGrant(auth)) {
    return `auth must be a token, a function that gives one, or { grant, ... } with a grant of: ${Object.keys(FIELDS).join(", ")}`;
  }
  return unusableField("auth", auth, ["appId", "appSecret", ...FIELDS[auth.grant]], ["onTokens"]);
}

const isGrant = (auth: unknown): auth is RingmeGrant =>
  typeof auth === "object" && auth !== null && "grant" in auth && Object.hasOwn(FIELDS, String(auth.grant));
