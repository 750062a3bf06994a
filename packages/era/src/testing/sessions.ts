import {
  bearerToken,
  type Incoming,
  type OperationHandler,
  refuse,
  type SimulatedAnswer,
  type SimulatedCall,
  type SimulatedFailure,
  type SimulatorContext,
} from "@pbxkit/core/testing";
import { eraProblem } from "./failures.ts";
import type { EraRows, UserRow } from "./rows.ts";
import { newUser } from "./seed.ts";

/** Bad logins within this time count. */
const memory = 3 * 60_000;
/** So many of them ban the address. */
const limit = 5;

/** Counts bad logins and unknown session ids of the one address that a simulator knows. */
export class AddressBan {
  #failures: number[] = [];

  banned(now: number): boolean {
    this.#failures = this.#failures.filter((time) => now - time < memory);
    return this.#failures.length >= limit;
  }

  failed(now: number): void {
    this.#failures.push(now);
  }

  clear(): void {
    this.#failures = [];
  }
}

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
  readonly #guard = new AddressBan();

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

  /** By operation. */
  readonly handlers: Readonly<Record<string, OperationHandler<EraRows>>> = {
    createSession: (call) => this.#login(call.body, call),
    getCurrentSession: (call) => ({
      status: 200,
      body: this.#describe(this.#idIn(call.incoming) ?? "", call),
    }),
    deleteCurrentSession: (call) => {
      call.state.sessions.delete(this.#idIn(call.incoming) ?? "");
      return { status: 204 };
    },
  };

  /** The user whose session a call belongs to. */
  userOf({ incoming, state }: SimulatedCall<EraRows>): UserRow {
    return (
      this.userIn(this.#idIn(incoming) ?? "", { state }) ??
      refuse({ reason: "unauthenticated", credential: "unknown" })
    );
  }

  /** The user of a session. */
  userIn(id: string, { state }: Pick<SimulatorContext<EraRows>, "state">): UserRow | undefined {
    return state.users.get(state.sessions.get(id)?.user ?? "");
  }

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
    // Over HTTP the document has seen to it.
    if (typeof domain !== "string" || typeof login !== "string" || typeof pwd !== "string") {
      return eraProblem(400, "domain, login and pwd are required");
    }
    const user =
      userNamed(domain, login, context) ?? this.#firstSight({ domain, login, password: pwd }, context);
    if (user?.password !== pwd) {
      this.#guard.failed(now);
      return refusedLogin();
    }
    return this.open(user.id, context);
  }

  /** A user that the seed does not name is made at the first login. */
  #firstSight(
    user: Pick<UserRow, "domain" | "login" | "password">,
    { state, ids }: SimulatorContext<EraRows>,
  ): UserRow | undefined {
    return this.#options.onlyKnown ? undefined : state.users.insert(newUser({ id: ids.uuid(), ...user }));
  }

  #describe(id: string, context: SimulatorContext<EraRows>) {
    const user = this.userIn(id, context);
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

/** A user by domain and login name. */
export const userNamed = (
  domain: string,
  login: string,
  { state }: Pick<SimulatorContext<EraRows>, "state">,
): UserRow | undefined => state.users.list().find((user) => user.domain === domain && user.login === login);
