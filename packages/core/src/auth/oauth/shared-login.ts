import type { AuthContext } from "../authenticator.ts";
import type { IssuedTokens } from "./tokens.ts";

/** How tokens are had, taken apart so that several processes can share what comes of it. */
export interface SharedLogin {
  /** What names the app in public: endpoint, id. */
  readonly names: readonly string[];
  /** Who logs in; when absent, tokens begin with the refresh token. The secret is never kept. */
  readonly identity?: {
    /** What may be known, such as a login name. */
    readonly name: string;
    /** What proves it. */
    readonly secret: string;
  };
  /** The refresh token of an earlier run. */
  readonly refreshToken?: string | undefined;
  /** The first tokens, and those after a refresh token that is used up. */
  readonly logIn?: (context: AuthContext) => Promise<IssuedTokens>;
  /** The login works once, as an authorization code does. */
  readonly worksOnce?: boolean;
  /** Tokens for a refresh token. */
  readonly renew?: (context: AuthContext, refreshToken: string) => Promise<IssuedTokens>;
  /** Whether a renewal that failed has used up its refresh token, or may have. */
  readonly isSpent: (thrown: unknown) => boolean;
}
