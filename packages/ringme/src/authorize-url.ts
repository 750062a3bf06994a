import { RequestError } from "@pbxkit/core";
import { authorizationUrl, unusableField } from "@pbxkit/core/client";

/** Telphin's API server, the one that most clients of the platform use. */
export const DEFAULT_BASE_URL = "https://apiproxy.telphin.ru";

/** What {@link authorizeUrl} takes. */
export interface AuthorizeUrlOptions {
  /** "App ID" of the registered app. */
  readonly appId: string | undefined;
  /** The address that the app is registered with, letter by letter. The user comes back to it with `?code=...`. */
  readonly redirectUri: string | undefined;
  /**
   * A random value that you keep with the user's session, and compare when the user comes back: it shows that it was you
   * who sent the user. RFC 6749 has the server hand it back; RingMe's pages do not mention it, so see that yours does.
   */
  readonly state: string;
  /** Origin of the provider's API server, as given to `createRingmeClient`. */
  readonly baseUrl?: string | undefined;
}

/**
 * The page on which a user allows a `public` app to work for them. The code that the user comes back with goes into
 * `auth: { grant: "authorization_code", ... }`. Throws a `RequestError` when a field is missing or `baseUrl` is not an
 * http(s) address.
 *
 * Source: RingMe wiki, "Authorization code" (page 1981874187).
 */
export function authorizeUrl(options: AuthorizeUrlOptions): string {
  const problem = unusableField("options", options, ["appId", "redirectUri", "state"]);
  if (problem) throw new RequestError(problem, { operation: "authorizeUrl" });
  const { appId, redirectUri, state, baseUrl = DEFAULT_BASE_URL } = options;
  return authorizationUrl({
    baseUrl,
    path: "/oauth/authorize",
    clientId: String(appId),
    redirectUri: String(redirectUri),
    scope: "all",
    state,
  });
}
