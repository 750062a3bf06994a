import { elapsedBy } from "../clock.ts";
import { fleetOf } from "../fleet/fleet.ts";
import {
  type AuthContext,
  type Authenticator,
  type Credentials,
  CredentialsFault,
  SingleFlight,
} from "./authenticator.ts";
import { bearerCredentials, isSendable } from "./header-credentials.ts";
import type { LoginGuard } from "./login-guard.ts";
import { sendTokenRequest, withinLimit } from "./token-request.ts";

/** How a session is opened: what a vendor's client fills in. */
export interface SessionLogin {
  /** Path of the login endpoint under the base address. */
  readonly path: string;
  /** JSON body with the credentials, or a function that gives it, asked before each login. */
  readonly body: LoginBody | (() => LoginBody | Promise<LoginBody>);
  /** Field of the answer with a token, for servers that hand one out instead of a cookie. */
  readonly tokenField: string;
  /** Field of the answer that says why a login was refused, where there is one. */
  readonly messageField?: string;
  /** Counts the logins that fail, those of others who share it included. */
  readonly guard: LoginGuard;
}

/** Credentials by the names of their fields; without one of them nothing is sent. */
export type LoginBody = Readonly<Record<string, string | undefined>>;

/**
 * Milliseconds for which an operation's 403 is taken as an answer after a fresh session got it, too. Not for ever, since
 * a server may also say 403 to a session that has ended.
 */
const FORBIDDEN_FOR = 10 * 60_000;

/** What `sessionLogin` is once its code is there. */
export function sessionAuthenticator(login: SessionLogin): Authenticator {
  const flight = new SingleFlight<Credentials>();
  /** Operation -> until when its 403 is an answer. */
  const forbidden = new Map<string, number>();
  let session: Credentials | undefined;
  let failures = 0;
  let lastFailure: unknown;

  const open = (context: AuthContext, failuresBefore: number): Promise<Credentials> => {
    if (!flight.underWay && failuresBefore < failures) throw lastFailure;
    return flight.run(async () => {
      // However this ends, the server has refused it.
      const refused = session;
      session = undefined;
      const { guard, path } = login;
      const { clock } = context;
      const credentials = JSON.stringify(await bodyOf(login, context));
      const open = async (name: string): Promise<Credentials> => {
        try {
          const opened = await logIn(login, credentials, context);
          guard.taken(name);
          return opened;
        } catch (fault) {
          guard.failed(name, clock, fault);
          throw fault;
        }
      };
      try {
        const fleet = await fleetOf(context);
        session = await (fleet
          ? fleet.session({ path, credentials, guard, open }, refused, context)
          : guard.turn(credentials, clock, open));
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
        const now = elapsedBy(context.clock);
        if (fresh) forbidden.set(operation, now + FORBIDDEN_FOR);
        if (now < (forbidden.get(operation) ?? 0)) return undefined;
      }
      // Another call may have logged in since this one was sent.
      return session && session !== used ? session : open(context, failuresBefore);
    },
  };
}

/** The credentials to log in with. Throws a {@link CredentialsFault} for what would count as a bad login. */
async function bodyOf({ body }: SessionLogin, context: AuthContext): Promise<LoginBody> {
  const given = typeof body === "function" ? await withinLimit(context, () => asked(body)) : body;
  for (const field of Object.keys(given)) {
    if (typeof given[field] !== "string" || given[field] === "") {
      throw new CredentialsFault(`the login needs "${field}", which is missing; nothing was sent`);
    }
  }
  return given;
}

async function asked(body: () => LoginBody | Promise<LoginBody>): Promise<LoginBody> {
  try {
    return await body();
  } catch (thrown) {
    if (thrown instanceof CredentialsFault) throw thrown;
    // What the function threw may hold anything, its secrets included.
    throw new CredentialsFault("the function that gives the credentials failed");
  }
}

async function logIn(
  { path, tokenField, messageField = "" }: SessionLogin,
  body: string,
  context: AuthContext,
): Promise<Credentials> {
  const include = runtimeKeepsCookies(context.baseUrl);
  const answer = await sendTokenRequest(context, {
    path,
    body,
    contentType: "application/json",
    include,
    repeat: "never",
  });
  const { ok, status, headers } = answer;
  if (!ok) {
    const said = answer.body?.[messageField];
    const errorDescription = typeof said === "string" ? said : undefined;
    throw new CredentialsFault(`the login failed with status ${status}`, { status, errorDescription });
  }
  const token = answer.body?.[tokenField];
  if (isSendable(token)) return bearerCredentials(token);
  if (include) return { headers: {}, include };
  const cookie = sessionCookie(headers, context.clock.now());
  if (cookie !== "") return { headers: { cookie } };
  throw new CredentialsFault("the login was answered without a session; is baseUrl the right address?", {
    status,
  });
}

/**
 * The `Cookie` header that an answer's `Set-Cookie` lines ask for; "" where there is none. Names are taken as they come,
 * a later line replaces an earlier one of the same name, and a line that deletes its cookie (no value, `Max-Age` of 0 or
 * less, `Expires` in the past) takes it out. `Domain`, `Path` and `Secure` are not looked at: the cookie goes to the
 * origin that set it and nowhere else.
 *
 * Source: RFC 6265, sections 5.2 and 5.3.
 */
export function sessionCookie(headers: Headers, now: number): string {
  const cookies = new Map<string, string>();
  // A wrong clock here must not end a cookie that is good for an hour there.
  const time = Date.parse(headers.get("date") ?? "") || now;
  for (const line of setCookieLines(headers)) {
    const [pair = "", ...attributes] = line.split(";");
    const equals = pair.indexOf("=");
    if (equals < 1) continue;
    const name = pair.slice(0, equals).trim();
    const value = pair.slice(equals + 1).trim();
    if (value === "" || isOver(attributes, time)) cookies.delete(name);
    else cookies.set(name, value);
  }
  return [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
}

/** Older runtimes lack `getSetCookie`; the one line that they show is still worth having. */
const setCookieLines = (headers: Headers): readonly string[] =>
  typeof headers.getSetCookie === "function" ? headers.getSetCookie() : [headers.get("set-cookie") ?? ""];

function isOver(attributes: readonly string[], now: number): boolean {
  const maxAge = attribute(attributes, "max-age");
  if (maxAge !== undefined && /^-?\d+$/.test(maxAge)) return Number(maxAge) <= 0;
  return Date.parse(attribute(attributes, "expires") ?? "") <= now;
}

/** The last one counts, as in the RFC. */
const attribute = (attributes: readonly string[], name: string): string | undefined =>
  attributes
    .map((text) => text.split("="))
    .findLast(([key]) => key?.trim().toLowerCase() === name)?.[1]
    ?.trim();

/**
 * True where the runtime keeps cookies itself (a browser): it hides `Set-Cookie`, drops a `Cookie` header that a program
 * writes, and sends its own when told to.
 */
const runtimeKeepsCookies = (url: string): boolean =>
  !new Request(url, { headers: { cookie: "probe=1" } }).headers.has("cookie");
