import type { AuthContext, Credentials, CredentialsFault } from "../auth/authenticator.ts";
import type { LoginGuard } from "../auth/login-guard.ts";
import type { SharedLogin } from "../auth/oauth/shared-login.ts";
import type { IssuedTokens } from "../auth/oauth/tokens.ts";
import type { FleetCounts } from "./fleet-counts.ts";

/** Tokens, and whether they were issued just now, to this process. */
export interface FleetTokens {
  readonly issued: IssuedTokens;
  readonly isNew: boolean;
}

/** A login that opens a session. */
export interface FleetLogin {
  /** Path of the login endpoint. */
  readonly path: string;
  /** The credentials as they are sent. */
  readonly credentials: string;
  readonly guard: LoginGuard;
  /** Logs in. */
  readonly open: () => Promise<Credentials>;
}

/** What authenticators do together with those of other processes. Comes with the store. */
export interface Fleet extends FleetCounts {
  /** The tokens that all use; `refused` is the access token that the server took no more. */
  tokens(login: SharedLogin, refused: string | undefined, context: AuthContext): Promise<FleetTokens>;
  /** The session that all use; `refused` is the one that the server took no more. */
  session(login: FleetLogin, refused: Credentials | undefined, context: AuthContext): Promise<Credentials>;
  /** Throws where the guard, with what all processes have seen, lets no login through. */
  pass(guard: LoginGuard, credentials: string, context: AuthContext): Promise<void>;
  /** Counts a failed login for all. */
  failed(
    guard: LoginGuard,
    credentials: string,
    reason: CredentialsFault,
    context: AuthContext,
  ): Promise<void>;
}

/** The fleet that a client belongs to; undefined for a client without a store. */
export const fleetOf = ({ store }: AuthContext): Fleet | undefined => store && (store.fleet as Fleet);
