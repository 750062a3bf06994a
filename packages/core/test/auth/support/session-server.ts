import type { ClientOptions } from "@pbxkit/core";
import { type LoginBody, LoginGuard, sessionLogin } from "@pbxkit/core/client";
import { createTestClock } from "@pbxkit/core/testing";
import { clientOf } from "./client.ts";
import { type Arrived, serve } from "./server.ts";

export const LOGIN = "/iam/sessions";
export const LIMIT = { count: 3, within: 180_000 };
const CREDENTIALS: LoginBody = { login: "u", pwd: "planted-password" };

interface SessionServerOptions {
  /** Answers a login; `count` is 1 for the first. By default with a cookie `Sid=s<count>`. */
  readonly onLogin?: (count: number) => Response | Promise<Response>;
  /** Answers an API call, where it returns something. */
  readonly onCall?: (request: Arrived) => Response | undefined | Promise<Response | undefined>;
  /** The credentials; invented ones when left out. */
  readonly credentials?: LoginBody | (() => LoginBody | Promise<LoginBody>);
  /** What an ended session is answered with. */
  readonly status?: number;
}

/** An API with a login, and a client of it. Cookies `Sid=s1`, `s2`, ... are good until `end`. */
export function sessionServer(options: SessionServerOptions & ClientOptions = {}) {
  const { onLogin, onCall, status = 401, credentials = CREDENTIALS, ...rest } = options;
  const ended = new Set<string>();
  let logins = 0;
  const server = serve(async (request) => {
    if (request.path === LOGIN) {
      logins += 1;
      const cookie = `Sid=s${logins}; Path=/; HttpOnly`;
      return onLogin?.(logins) ?? Response.json({}, { headers: { "set-cookie": cookie } });
    }
    const special = await onCall?.(request);
    if (special) return special;
    const cookie = request.headers.get("cookie") ?? "";
    return cookie.startsWith("Sid=") && !ended.has(cookie)
      ? Response.json({ ok: true })
      : Response.json({}, { status });
  });
  const clock = createTestClock();
  const guard = new LoginGuard(LIMIT);
  const login = {
    path: LOGIN,
    body: credentials,
    tokenField: "session_token",
    messageField: "error_message",
    guard,
  };
  const client = clientOf(sessionLogin(login), { fetch: server.fetch, clock, ...rest });
  return {
    client,
    clock,
    server,
    end: (cookie: string) => ended.add(cookie),
    logins: () => logins,
    cookies: () =>
      server.requests.filter(({ path }) => path !== LOGIN).map(({ headers }) => headers.get("cookie")),
  };
}

/** A login's answer with a cookie. */
export const cookieAnswer = (cookie: string): Response =>
  Response.json({}, { headers: { "set-cookie": cookie } });

/** How a server says no to a login. */
export const refusedLogin = (): Response => Response.json({ error_code: 1403 }, { status: 403 });
