import {
  bearerToken,
  type Incoming,
  type SimulatedAnswer,
  type SimulatedFailure,
  type SimulatorContext,
  type SimulatorEndpoint,
} from "@pbxkit/core/testing";
import { eraProblem } from "./failures.ts";
import { LoginGuard } from "./login-guard.ts";
import type { EraRows, UserRow } from "./rows.ts";

/** Sessions of one user at a time. That the oldest ends when another begins is a guess: what happens then is not public. */
const sessionsPerUser = 10;

const refusedLogin = () => eraProblem(401, "Wrong domain, login or password");
const banned = () => eraProblem(403, "Too many failed logins from this address");

export interface SessionOptions {
  readonly cookieName: string;
  /** Milliseconds that a session lives on after its last request. */
  readonly lifetime: number;
  /** Only users of the seed can log in. */
  readonly onlyKnown: boolean;
}

interface Credentials {
  readonly domain?: unknown;
  readonly login?: unknown;
  readonly pwd?: unknown;
  readonly session_type?: unknown;
}

/** Logins and sessions, by cookie or by bearer header, with the guard against guessing. */
export class Sessions {
  readonly #options: SessionOptions;
  readonly #guard = new LoginGuard();

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  start(): void {
    this.#guard.clear();
  }

  /** Opens a session without a login. */
  open(user: string, { state, ids, now }: SimulatorContext<EraRows>): string {
    const own = state.sessions.list().filter((session) => session.user === user && session.expires > now());
    for (const session of own.slice(0, Math.max(0, own.length - sessionsPerUser + 1))) {
      state.sessions.delete(session.id);
    }
    return state.sessions.insert({ id: ids.hex(32), user, expires: now() + this.#options.lifetime }).id;
  }

  /**
   * A login over the socket: by credentials, or by the id of a live session. Gives the session, or the failure that HTTP would
   * answer with.
   */
  enter(
    entry: Credentials | { readonly session: unknown },
    context: SimulatorContext<EraRows>,
  ): SimulatedAnswer | { readonly id: string; readonly domain: string; readonly login: string } {
    if (!("session" in entry)) {
      const opened = this.#open(entry, context);
      return typeof opened === "string" ? this.#describe(opened, context) : opened;
    }
    const id = String(entry.session);
    const refused = this.admitSession(id, context);
    if (refused) return "reason" in refused ? eraProblem(401, "There is no session") : refused;
    return this.#describe(id, context);
  }

  /** Ends every session now. */
  revokeAll({ state }: SimulatorContext<EraRows>): void {
    for (const { id } of state.sessions.list()) state.sessions.update(id, { expires: 0 });
  }

  admit(
    incoming: Incoming,
    context: SimulatorContext<EraRows>,
  ): SimulatedFailure | SimulatedAnswer | undefined {
    const id = this.#idIn(incoming);
    if (id === undefined) return { reason: "unauthenticated", credential: "missing" };
    return this.admitSession(id, context);
  }

  /** Why a session may not go on; `undefined` when it may, and then it lives on from now. */
  admitSession(
    id: string,
    { state, now }: SimulatorContext<EraRows>,
  ): SimulatedFailure | SimulatedAnswer | undefined {
    const session = state.sessions.get(id);
    if (session && session.expires > now()) {
      // Sliding: each request is a sign of life.
      state.sessions.update(id, { expires: now() + this.#options.lifetime });
      return undefined;
    }
    // Ids that do not exist count as bad logins. Whether one still exists that has ended is not public: here it does.
    if (session) return { reason: "unauthenticated", credential: "expired" };
    if (this.#guard.banned(now())) return banned();
    this.#guard.failed(now());
    return { reason: "unauthenticated", credential: "unknown" };
  }

  readonly endpoints: readonly SimulatorEndpoint<EraRows>[] = [
    { method: "POST", path: "/rest/v1/iam/sessions", handler: (call) => this.#login(call.body, call) },
    {
      method: "GET",
      path: "/rest/v1/iam/sessions/current",
      handler: (call) =>
        this.#current(call.incoming, call, (id) => ({ status: 200, body: this.#describe(id, call) })),
    },
    {
      method: "DELETE",
      path: "/rest/v1/iam/sessions/current",
      handler: (call) =>
        this.#current(call.incoming, call, (id) => {
          call.state.sessions.delete(id);
          return { status: 204 };
        }),
    },
  ];

  #login(body: unknown, context: SimulatorContext<EraRows>): SimulatedAnswer {
    const credentials = (body ?? {}) as Credentials;
    const session = this.#open(credentials, context);
    if (typeof session !== "string") return session;
    const about = this.#describe(session, context);
    if (credentials.session_type !== undefined) {
      return { status: 200, body: { ...about, session_token: session } };
    }
    const cookie = `${this.#options.cookieName}=${session}; Path=/; HttpOnly`;
    return { status: 200, headers: { "set-cookie": cookie }, body: about };
  }

  /** The id of a new session, or why there is none. */
  #open({ domain, login, pwd }: Credentials, context: SimulatorContext<EraRows>): string | SimulatedAnswer {
    const now = context.now();
    if (this.#guard.banned(now)) return banned();
    if (typeof domain !== "string" || typeof login !== "string" || typeof pwd !== "string") {
      return eraProblem(400, "domain, login and pwd are required");
    }
    const id = `${login}@${domain}`;
    const known =
      context.state.users.get(id) ?? this.#firstSight({ id, domain, login, password: pwd }, context);
    if (known?.password !== pwd) {
      this.#guard.failed(now);
      return refusedLogin();
    }
    return this.open(id, context);
  }

  /** A user that the seed does not name is made at the first login. */
  #firstSight(user: UserRow, { state }: SimulatorContext<EraRows>): UserRow | undefined {
    return this.#options.onlyKnown ? undefined : state.users.insert(user);
  }

  #current(
    incoming: Incoming,
    context: SimulatorContext<EraRows>,
    found: (id: string) => SimulatedAnswer,
  ): SimulatedAnswer {
    const refused = this.admit(incoming, context);
    if (refused) return "reason" in refused ? eraProblem(401, "There is no session") : refused;
    return found(this.#idIn(incoming) ?? "");
  }

  #describe(id: string, { state }: SimulatorContext<EraRows>) {
    const session = state.sessions.get(id);
    const user = session && state.users.get(session.user);
    return { id, domain: user?.domain ?? "", login: user?.login ?? "" };
  }

  #idIn(incoming: Incoming): string | undefined {
    const cookies = (incoming.headers.get("cookie") ?? "").split(";").map((cookie) => cookie.trim());
    const prefix = `${this.#options.cookieName}=`;
    return (
      cookies.find((cookie) => cookie.startsWith(prefix))?.slice(prefix.length) ??
      bearerToken(incoming.headers)
    );
  }
}
