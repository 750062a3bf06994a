import { type AuthContext, type Authenticator, type Credentials, CredentialsFault } from "./authenticator.ts";
import { heldToken } from "./bearer.ts";
import { bearerCredentials, isSendable } from "./header-token.ts";
import { runtimeKeepsCookies, sessionCookie } from "./session-cookie.ts";
import { SingleFlight } from "./single-flight.ts";
import { tokenRequest } from "./token-request.ts";

/** How a session is opened: what a vendor's client fills in. */
export interface SessionLogin {
  /** Path of the login endpoint under the base address. */
  readonly path: string;
  /** JSON body with the credentials. */
  readonly body: Readonly<Record<string, string>>;
  /** Field of the answer with a token, for servers that hand one out instead of a cookie. */
  readonly tokenField: string;
}

/**
 * Milliseconds for which an operation's 403 is taken as an answer after a fresh session got it, too. Not for ever, since
 * a server may also say 403 to a session that has ended.
 */
const FORBIDDEN_FOR = 10 * 60_000;

/** Sends a session id that the caller holds. */
export const heldSession = (session: string): Authenticator => heldToken(session, "session id");

/**
 * Logs in once, keeps the session for all calls, and logs in once more when the server refuses it. Servers ban an
 * address after a few bad logins, so a login is never repeated: its failure fails all calls that were under way and
 * need it, and only a call that begins later tries again.
 *
 * A 401 always means the session. A 403 may mean the user's rights as well: if a fresh session gets it too, the
 * operation's 403 is taken as an answer for ten minutes.
 */
export function sessionLogin(login: SessionLogin): Authenticator {
  const flight = new SingleFlight<Credentials>();
  /** Operation -> until when its 403 is an answer. */
  const forbidden = new Map<string, number>();
  let session: Credentials | undefined;
  let failures = 0;
  let lastFailure: unknown;

  const open = (context: AuthContext, failuresBefore: number): Promise<Credentials> => {
    if (!flight.underWay && failuresBefore < failures) throw lastFailure;
    return flight.run(async () => {
      session = undefined;
      try {
        session = await logIn(login, context);
        return session;
      } catch (fault) {
        failures += 1;
        lastFailure = fault;
        throw fault;
      }
    });
  };

  return {
    get failures() {
      return failures;
    },
    current: (context, failuresBefore) => session ?? open(context, failuresBefore),
    renew(used, { status, operation, fresh, failuresBefore }, context) {
      if (status === 403) {
        const now = context.clock.now();
        if (fresh) forbidden.set(operation, now + FORBIDDEN_FOR);
        if (now < (forbidden.get(operation) ?? 0)) return undefined;
      }
      // Another call may have logged in since this one was sent.
      return session && session !== used ? session : open(context, failuresBefore);
    },
  };
}

async function logIn({ path, body, tokenField }: SessionLogin, context: AuthContext): Promise<Credentials> {
  for (const field in body) {
    // It would count as a bad login.
    if (typeof body[field] !== "string" || body[field] === "") {
      throw new CredentialsFault(`the login needs "${field}", which is missing; nothing was sent`);
    }
  }
  const include = runtimeKeepsCookies(context.baseUrl);
  const answer = await tokenRequest(context, {
    path,
    body: JSON.stringify(body),
    contentType: "application/json",
    include,
  });
  const { ok, status, headers } = answer;
  if (!ok) throw new CredentialsFault(`the login failed with status ${status}`, { status });
  const token = answer.body?.[tokenField];
  if (isSendable(token)) return bearerCredentials(token);
  if (include) return { headers: {}, include };
  const cookie = sessionCookie(headers, context.clock.now());
  if (cookie !== "") return { headers: { cookie } };
  throw new CredentialsFault("the login was answered without a session; is baseUrl the right address?", {
    status,
  });
}
