import type { TokenSource } from "@pbxkit/core";
import { type Authenticator, bearer, loginTokens, noCredentials, unusableField } from "@pbxkit/core/client";
import type { PlusofonLogin } from "./login.ts";

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
  if (!auth) return bearer(token);
  if (token !== undefined) return noCredentials("give createPlusofonClient either token or auth, not both");
  const problem = unusableField("auth", auth, ["email", "password"], ["refreshToken", "onTokens"]);
  if (problem) return noCredentials(problem);
  return loginTokens(
    async (parts) => (await import("./login.ts")).loginOf(parts, auth, clientCode),
    auth.onTokens,
  );
}

/** Credentials of the operations that do not take the token of the cabinet, by the document's security scheme. */
export const schemesOf = (credentials: PlusofonCredentials): Readonly<Record<string, Authenticator>> => ({
  flashCallToken: flashCallAuthenticator(credentials),
  // A login proves who is calling by its body.
  applicationCode: { current: () => ({ headers: {} }) },
  refreshToken: credentials.auth
    ? noCredentials("a client with `auth` renews its tokens itself")
    : bearer(credentials.token),
});

function flashCallAuthenticator({ token, flashCallToken }: PlusofonCredentials): Authenticator {
  return flashCallToken === undefined || flashCallToken === token
    ? noCredentials("flashCallToken must be the access_token of a Flash Call account")
    : bearer(flashCallToken, "flashCallToken");
}
