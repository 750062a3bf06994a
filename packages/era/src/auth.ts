import { type Authenticator, heldSession, noCredentials, sessionLogin } from "@pbxkit/core/client";

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
 * How an Era client proves who is calling. A held session is sent as a bearer token and never replaced. Credentials that
 * are unusable fail each call, not this.
 *
 * Source: Era Platform, "Sessions" (REST v1, iam/sessions).
 */
export function eraAuthenticator(auth: EraAuth): Authenticator {
  const problem = authProblem(auth);
  if (problem) return noCredentials(problem);
  if ("session" in auth) return heldSession(auth.session);
  const { domain, login, password } = auth;
  return sessionLogin({
    path: "/rest/v1/iam/sessions",
    body: { domain, login, pwd: password },
    tokenField: "session_token",
  });
}

/** What is wrong with `auth`, without a value of it. An empty field would count as a bad login, so it is never sent. */
export function authProblem(auth: unknown): string | undefined {
  const fields: Readonly<Record<string, unknown>> = Object(auth);
  const names = "session" in fields ? ["session"] : ["domain", "login", "password"];
  const name = names.find((each) => typeof fields[each] !== "string" || fields[each] === "");
  return name && `auth needs "${name}", which is missing or no text; nothing was sent`;
}
