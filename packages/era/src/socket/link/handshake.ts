import type { Clock } from "@pbxkit/core";
import { CredentialsFault, type LoginTurn, takeLoginTurn } from "@pbxkit/core/client";
import { authProblem, type EraAuth, type EraCredentials, type EraSession, loginName } from "../../auth.ts";
import { isParams, type Params } from "../protocol/message.ts";
import { agrees, DOMAIN_KEY, type SocketProblem, socketProblem } from "../protocol/uncertain.ts";
import type { SocketLine } from "./connection.ts";
import { exchangeMessages, Lost } from "./exchange.ts";

/** The server said no to the login or to the whole set-up. */
export class HandshakeRefused {
  readonly step: "login" | "setup";
  readonly problem: SocketProblem;

  constructor(step: "login" | "setup", problem: SocketProblem) {
    this.step = step;
    this.problem = problem;
  }
}

export interface HandshakeSettings {
  readonly auth: EraAuth;
  readonly clock: Clock;
  readonly timeout: number;
  /** Where logins are counted: see `takeLoginTurn`. */
  readonly counted: Pick<LoginTurn, "guard" | "context">;
}

const CAPABILITIES = ["rest", "subscr"];

/**
 * Asks for the capabilities and logs in. Each step waits for the one before, so that answers may come in any order. What the
 * login says of a capability counts, since only then the server knows the user's rights.
 *
 * Rejects with {@link HandshakeRefused}, with a `CredentialsFault` where another login could have the address banned, or with `Lost`
 * when the connection ends. Source: Era Platform, "WebSocket API concepts", "WebSocket API, user".
 */
export async function shakeHands(connection: SocketLine, settings: HandshakeSettings): Promise<void> {
  const { auth } = settings;
  const keys = CAPABILITIES.map((key) => ({ key }));
  const setUp = await exchangeMessages(connection, "setup", { capabilities: keys }, settings);
  if (!agrees(setUp)) throw new HandshakeRefused("setup", socketProblem(setUp));
  const given = typeof auth === "function" ? await asked(auth, connection, settings) : auth;
  const loggedIn = await logIn(connection, given, settings);
  connection.refusedCapabilities = new Map([...refusalsIn(setUp), ...refusalsIn(loggedIn)]);
}

/** The answer of a login that was taken. */
function logIn(
  connection: SocketLine,
  auth: EraCredentials | EraSession,
  settings: HandshakeSettings,
): Promise<Params> {
  const { clock, counted } = settings;
  const { guard } = counted;
  return takeLoginTurn({ ...counted, credentials: loginName(auth) }, async (name) => {
    if (!connection.live) throw new Lost();
    try {
      const answer = await exchangeMessages(connection, "login", credentialsOf(auth), settings);
      // Nothing but a clear yes: with a wrong reading of a no we would log in again and again.
      if (answer.result !== "ok") throw new HandshakeRefused("login", socketProblem(answer));
      guard.taken(name);
      return answer;
    } catch (thrown) {
      const status = thrown instanceof Lost ? undefined : 401;
      guard.failed(name, clock, new CredentialsFault("refused", { status }));
      throw thrown;
    }
  });
}

/** What the caller's function gives. One that takes too long costs the connection, as a silent server does. */
async function asked(
  auth: () => EraCredentials | Promise<EraCredentials>,
  connection: SocketLine,
  { clock, timeout }: HandshakeSettings,
): Promise<EraCredentials> {
  const timer = clock.setTimeout(() => connection.end("WS_TIMEOUT"), timeout);
  let given: EraCredentials | undefined;
  try {
    given = await auth();
  } catch {
    // What it threw may hold anything, its secrets included.
  } finally {
    clock.clearTimeout(timer);
  }
  const text = authProblem(given);
  if (given && text === undefined) return given;
  throw new HandshakeRefused("login", { code: undefined, text });
}

function credentialsOf(auth: EraCredentials | EraSession): Params {
  if ("session" in auth) return { rsessionid: auth.session };
  return { login: auth.login, pwd: auth.password, [DOMAIN_KEY]: auth.domain };
}

function refusalsIn({ capabilities }: Params): [string, Params][] {
  if (!Array.isArray(capabilities)) return [];
  return capabilities
    .filter((entry) => isParams(entry) && typeof entry.key === "string" && !agrees(entry))
    .map((entry) => [entry.key, entry]);
}
