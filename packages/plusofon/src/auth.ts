import type { TokenSource } from "@pbxkit/core";
import { type Authenticator, bearer, noCredentials } from "@pbxkit/core/client";

/** What the operations of Flash Call are called with. */
export interface FlashCallCredentials {
  /** The token of the cabinet, to notice that the two were mixed up. */
  readonly token: TokenSource;
  /** The token of a Flash Call account. */
  readonly flashCallToken: TokenSource | undefined;
}

/** Credentials of the operations that do not take the token of the cabinet, by the document's security scheme. */
export const schemesOf = (credentials: FlashCallCredentials): Readonly<Record<string, Authenticator>> => ({
  flashCallToken: flashCallAuthenticator(credentials),
  // A login proves who is calling by its body.
  applicationCode: { current: () => ({ headers: {} }) },
  refreshToken: bearer(credentials.token),
});

function flashCallAuthenticator({ token, flashCallToken }: FlashCallCredentials): Authenticator {
  const give = "give createPlusofonClient `flashCallToken`, the access_token of a Flash Call account";
  if (flashCallToken === undefined)
    return noCredentials(`this operation takes no token of the cabinet: ${give}`);
  if (flashCallToken === token) return noCredentials(`flashCallToken is the token of the cabinet: ${give}`);
  return bearer(flashCallToken);
}
