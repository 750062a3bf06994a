import { systemClock } from "@pbxkit/core/client";
import {
  createSimulator,
  type Simulator,
  type SimulatorContext,
  type SimulatorDefinition,
  type SimulatorOptions,
} from "@pbxkit/core/testing";
import type { EraCredentials } from "../auth.ts";
import { document } from "../generated/document.ts";
import type { WebSocketClass } from "../socket/web-socket.ts";
import { eraFailure } from "./failures.ts";
import { ownThings } from "./own-things.ts";
import { eraResources, type LoggedIn } from "./resources.ts";
import type { EraRows } from "./rows.ts";
import { defaultAccount, type EraSeed, firstUser, seedEra } from "./seed.ts";
import { Sessions, userNamed } from "./sessions.ts";
import { watchCollections } from "./socket/collection-changes.ts";
import { simulatedWebSocket } from "./socket/simulated-web-socket.ts";
import { type SimulatedSockets, SocketServer } from "./socket/socket-server.ts";

export interface EraSimulatorOptions extends SimulatorOptions {
  /** What is there at the start, and again after `reset`. By default one user and no rules. */
  readonly seed?: EraSeed | undefined;
  /** Name of the session cookie, by default `EraSession`; other brands of the platform have `RSession`. */
  readonly cookieName?: string | undefined;
  /** Milliseconds that a session lives on after its last request, by default half an hour. */
  readonly sessionLifetime?: number | undefined;
}

export interface EraSimulator extends Simulator<EraRows> {
  /** A user that can log in. */
  readonly auth: EraCredentials;
  /** For a socket's `WebSocket` option: its other end is this simulator. */
  readonly WebSocket: WebSocketClass;
  /** The socket's faults, connections and messages. */
  readonly sockets: SimulatedSockets;
  /** A SIP account of that user. */
  readonly accountId: string;
  /** Opens a session for that user without a login, and returns its id. */
  openSession(): string;
}

/**
 * Era Platform in memory: logins and sessions, what a user has, and the administrator's collections; `CLEAR` and the socket
 * included. Everybody who is logged in may do everything: roles are not simulated.
 *
 * @example
 * ```ts
 * import { createEraClient } from "@pbxkit/era";
 * import { createEraSimulator } from "@pbxkit/era/testing";
 *
 * const { baseUrl, auth, fetch, state } = createEraSimulator({ seed: { redirectRules: 3 } });
 * const era = createEraClient({ baseUrl, auth, fetch });
 * console.log(typeof era.CLEAR, state.redirectRules.size); // prints: function 3
 * ```
 */
export function createEraSimulator(options: EraSimulatorOptions = {}): EraSimulator {
  const { seed = {}, cookieName = "EraSession", sessionLifetime = 30 * 60_000 } = options;
  const sessions = new Sessions({
    cookieName,
    lifetime: sessionLifetime,
    onlyKnown: seed.users !== undefined,
  });
  const loggedIn: LoggedIn = (call) => sessions.userOf(call);
  const auth = seed.users?.[0] ?? firstUser;
  let context: SimulatorContext<EraRows> | undefined;
  let sockets: SocketServer | undefined;
  const current = () => context as SimulatorContext<EraRows>;
  const definition: SimulatorDefinition<EraRows> = {
    name: "era",
    baseUrl: "https://era.simulator.example",
    options: ["seed", "cookieName", "sessionLifetime"],
    lenient: ["empty-filters", "unknown-filters"],
    logins: ["POST /rest/v1/iam/sessions"],
    tables: {
      users: { id: "id" },
      avatars: { id: "id" },
      sipUsers: { id: "id", unique: ["login", "phonenumber"] },
      sipUserStates: { id: "id" },
      redirectRules: { id: "id" },
      domainRedirectRules: { id: "id" },
      calls: { id: "id" },
      conferences: { id: "id" },
      participants: { id: "id" },
      sessions: { id: "id" },
    },
    resources: eraResources(loggedIn, seed.accounts === undefined && seed.sipUsers === undefined),
    handlers: { ...sessions.handlers, ...ownThings(loggedIn) },
    start(started) {
      context = started;
      sockets?.reset();
      sessions.start();
      seedEra(started, seed);
    },
    admit: (incoming, context, { id }) =>
      id === "createSession" ? undefined : sessions.admit(incoming, context),
    fail: eraFailure,
    revokeTokens: (context) => sessions.revokeAll(context),
  };
  const simulator = createSimulator(document, definition, options);
  sockets = new SocketServer({
    clock: options.clock ?? systemClock,
    latency: options.latency ?? 0,
    perform: simulator.perform,
    logIn: (entry) => sessions.enter(entry, current()),
    admitSession: (id) => sessions.admitSession(id, current()),
    endSessions: () => sessions.revokeAll(current()),
    userOf: (session) => sessions.userIn(session, current())?.id,
  });
  watchCollections(simulator.state, sockets.tell);
  return Object.assign(simulator, {
    auth,
    WebSocket: simulatedWebSocket(sockets),
    sockets,
    accountId: seed.accounts?.[0] ?? defaultAccount,
    openSession: () => sessions.open(userNamed(auth.domain, auth.login, current())?.id ?? "", current()),
  });
}
