import { type Authenticator, heldSession, sessionLogin } from "@pbxkit/core";

/** Credentials of a user, with which the client logs in itself. */
export interface EraCredentials {
  /** The domain (tenant) that the user belongs to. */
  readonly domain: string;
  /** Login name of the user, without the domain. */
  readonly login: string;
  /** Goes into logins only. Kept in memory, for the next login when a session has ended. */
  readonly password: string;
}

/** A session that the caller holds, by its id. */
export interface EraSession {
  /**
   * Id of the session. When it ends, the server refuses it: no login replaces it. Stop calling then, because requests with a
   * session id that does not exist count towards the ban of the address, as bad logins do.
   */
  readonly session: string;
}

/** Who is calling. */
export type EraAuth = EraCredentials | EraSession;

/**
 * How an Era client proves who is calling. A held session is sent as a bearer token and never replaced.
 *
 * Source: Era Platform, "Sessions" (REST v1, iam/sessions).
 */
export function authenticatorOf(auth: EraAuth): Authenticator {
  if ("session" in auth) return heldSession(auth.session);
  const { domain, login, password } = auth;
  return sessionLogin({
    path: "/rest/v1/iam/sessions",
    body: { domain, login, pwd: password },
    tokenField: "session_token",
  });
}
