import { type Authenticator, type AuthContext, type Credentials, CredentialsFault } from "./authenticator.ts";
import { singleFlight } from "./single-flight.ts";
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

/** Sends a session id that the caller holds. */
export const heldSession = (session: string): Authenticator => {
  const credentials = { headers: { authorization: `Bearer ${session}` } };
  return { current: () => credentials };
};

/**
 * Logs in once, keeps the session for all calls, and logs in once more when the server refuses it. Servers ban an
 * address after a few bad logins, so a login is never repeated: its failure fails the calls that wait for it.
 *
 * A 401 always means the session. A 403 may mean the user's rights as well: if a fresh session gets it too, the
 * operation's 403 is taken as an answer from then on.
 */
export function sessionLogin(login: SessionLogin): Authenticator {
  const once = singleFlight<Credentials>();
  const forbidden = new Set<string>();
  let session: Credentials | undefined;

  const open = (context: AuthContext) =>
    once(async () => {
      session = undefined;
      session = await logIn(login, context);
      return session;
    });

  return {
    current: (context) => session ?? open(context),
    renew(used, refusal, context) {
      if (refusal.status === 403) {
        if (refusal.fresh) forbidden.add(refusal.operation);
        if (forbidden.has(refusal.operation)) return undefined;
      }
      // Another call may have logged in since this one was sent.
      return session && session !== used ? session : open(context);
    },
  };
}

async function logIn(login: SessionLogin, context: AuthContext): Promise<Credentials> {
  const answer = await tokenRequest(context, login.path, JSON.stringify(login.body), "application/json");
  if (!answer.ok) {
    throw new CredentialsFault("the login was refused", { status: answer.status });
  }
  const token = answer.body[login.tokenField];
  if (typeof token === "string" && token !== "") return { headers: { authorization: `Bearer ${token}` } };
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0]?.trim())
    .filter((pair) => pair?.includes("="))
    .join("; ");
  // Browsers hide Set-Cookie and send the cookie on their own.
  return cookie === "" ? { headers: {}, include: true } : { headers: { cookie } };
}
