import { type AuthContext, type Authenticator, CredentialsFault } from "../authenticator.ts";
import { sendTokenRequest, type TokenAnswer, type TokenRequest } from "../token-request.ts";
import { type RenewedLogin, renewedLogin, suppliedTokens } from "./supplied-tokens.ts";
import type { OnTokens } from "./tokens.ts";

/** What a login is made with. It is handed over: a file that imports it from here would have bundlers take the client apart. */
export interface LoginParts {
  /**
   * Sends credentials to their endpoint, never redirected, each time with a time limit of its own, since several calls may wait
   * for it; they wait no longer than their own deadlines. What is worth another attempt is sent again as the client's `retry`
   * says. Rejects with a `CredentialsFault` (its `status` is there once the server has answered), or when its time is over.
   */
  readonly request: (context: AuthContext, request: TokenRequest) => Promise<TokenAnswer>;
  /** What a login rejects with. */
  readonly Fault: typeof CredentialsFault;
}

/** Gives the login, and may load its code. */
export type LoadLogin = (parts: LoginParts) => RenewedLogin | Promise<RenewedLogin>;

/** What `loginTokens` is once its code is there. */
export const loginAuthenticator = async (
  load: LoadLogin,
  onTokens: OnTokens | undefined,
): Promise<Authenticator> =>
  suppliedTokens(renewedLogin(await load({ request: sendTokenRequest, Fault: CredentialsFault })), onTokens);
