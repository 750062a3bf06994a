import type { AuthContext, Authenticator } from "../authenticator.ts";
import { sendTokenRequest, type TokenAnswer, type TokenRequest } from "../token-request.ts";
import { type RenewedLogin, renewedLogin, suppliedTokens } from "./supplied-tokens.ts";
import type { OnTokens } from "./tokens.ts";

/**
 * Sends credentials to their endpoint, never redirected, each time with a time limit of its own, since several calls may wait
 * for it; they wait no longer than their own deadlines. What is worth another attempt is sent again as the client's `retry`
 * says. Rejects with a `CredentialsFault` (its `status` is there once the server has answered), or when its time is over.
 */
export type RequestToken = (context: AuthContext, request: TokenRequest) => Promise<TokenAnswer>;

/** Gives the login, and may load its code. */
export type LoadLogin = (request: RequestToken) => RenewedLogin | Promise<RenewedLogin>;

/** What `loginTokens` is once its code is there. */
export const loginAuthenticator = async (
  load: LoadLogin,
  onTokens: OnTokens | undefined,
): Promise<Authenticator> => suppliedTokens(renewedLogin(await load(sendTokenRequest)), onTokens);
