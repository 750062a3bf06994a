import {
  type Authenticator,
  CredentialsFault,
  heldSession,
  type LoginBody,
  type LoginGuard,
  type LoginLimit,
  noCredentials,
  sessionLogin,
  unusableField,
} from "@pbxkit/core/client";

/** Credentials of a user, with which the client logs in itself. */
export interface EraCredentials {
  /** The domain (tenant) that the user belongs to. */
  readonly domain: string | undefined;
  /** Login name of the user, without the domain. */
  readonly login: string | undefined;
  /** Goes into logins only. Kept in memory, for the next login when a session has ended. */
  readonly password: string | undefined;
}

/** A session that the caller holds, by its id. */
export interface EraSession {
  /**
   * Id of the session. When it ends, the server refuses it: no login replaces it. Requests with a session id that does not
   * exist count towards the ban of the address, as bad logins do: after three of them, calls fail for three minutes
   * with an `AuthError` that was not sent.
   */
  readonly session: string | undefined;
}

/** Who is calling: credentials, a function that gives them (asked before each login), or a session that you hold. */
export type EraAuth = EraCredentials | (() => EraCredentials | Promise<EraCredentials>) | EraSession;

/**
 * Five bad logins within three minutes ban the address. Three are ours, one more with other credentials: somebody else may be
 * behind the address. Source: Era Platform, "Sessions" (REST v1, iam/sessions).
 */
export const LOGIN_LIMIT: LoginLimit = { count: 3, within: 3 * 60_000 };

/**
 * How an Era client proves who is calling. A held session is sent as a bearer token and never replaced. Credentials that
 * are unusable fail each call, not this.
 *
 * Source: Era Platform, "Sessions" (REST v1, iam/sessions).
 */
export function eraAuthenticator(auth: EraAuth, guard: LoginGuard): Authenticator {
  const problem = authProblem(auth);
  if (problem) return noCredentials(problem);
  if ("session" in auth) return heldSession(loginName(auth), guard);
  const body = typeof auth === "function" ? async () => givenBody(await auth()) : bodyOf(auth);
  return sessionLogin({
    path: "/rest/v1/iam/sessions",
    body,
    tokenField: "session_token",
    messageField: "error_message",
    guard,
  });
}

/** What tells these credentials from others, over HTTP and over the socket. */
export const loginName = (auth: EraCredentials | EraSession): string =>
  "session" in auth ? String(auth.session) : JSON.stringify(bodyOf(auth));

const bodyOf = ({ domain, login, password }: EraCredentials): LoginBody => ({ domain, login, pwd: password });

/** The same for what a function gave. */
function givenBody(credentials: EraCredentials): LoginBody {
  const problem = authProblem(credentials);
  if (problem) throw new CredentialsFault(problem);
  return bodyOf(credentials);
}

/** What is wrong with `auth`, without a value of it. An empty field would count as a bad login, so it is never sent. */
export function authProblem(auth: unknown): string | undefined {
  if (typeof auth === "function") return undefined;
  const fields: Readonly<Record<string, unknown>> = Object(auth);
  return unusableField("auth", fields, "session" in fields ? ["session"] : ["domain", "login", "password"]);
}
