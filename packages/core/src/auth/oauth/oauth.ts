import type { Authenticator } from "../authenticator.ts";
import { type OAuthClient, type OAuthGrant, tokenSupply } from "./grants.ts";
import { suppliedTokens } from "./supplied-tokens.ts";
import type { OnTokens } from "./tokens.ts";

/** An app, the grant it uses, and who is told of the tokens. */
export type OAuthOptions = OAuthClient &
  OAuthGrant & {
    /** Takes each set of tokens that is issued. Without it they are kept in memory only. */
    readonly onTokens?: OnTokens | undefined;
  };

/** What `oauth` is once its code is there. */
export const oauthAuthenticator = ({ onTokens, ...options }: OAuthOptions): Authenticator =>
  suppliedTokens(tokenSupply(options, options), onTokens);
