import type { AuthContext, Credentials } from "../auth/authenticator.ts";
import type { FailedLogin, LoginGuard, LoginTurn } from "../auth/login-guard.ts";
import type { HeldLock } from "./shared-store.ts";
import { type FleetTools, foundOrMade, fromStore, storeKey, writeHeld } from "./store-access.ts";

/** A login that opens a session. */
export interface FleetLogin {
  /** Path of the login endpoint. */
  readonly path: string;
  /** The credentials as they are sent. */
  readonly credentials: string;
  readonly guard: LoginGuard;
  /** Logs in, and counts how it ends for these credentials. */
  readonly open: (credentials: string) => Promise<Credentials>;
}

/** Milliseconds that a session is kept for the others: a day. The server ends it when it likes, with a 401. */
const SESSION_LIFETIME = 86_400_000;

type Place = LoginTurn["context"];

/** All logins to one address are counted together, since it is the caller's address that is banned. */
const guardKey = ({ baseUrl }: Place): Promise<string> => storeKey([baseUrl, "logins"], "");

/** Stands for credentials among the failed ones, from which they cannot be had back. */
const nameOf = (credentials: string, { baseUrl }: Place): Promise<string> =>
  storeKey([baseUrl, "login"], credentials);

/**
 * Runs a login under the lock, with what all processes have seen. It counts as failed from before it is sent until its answer is
 * there, so that one whose process dies is not forgotten. In the store, times are those of the day: each process has its own
 * beginning of the time that only grows.
 */
async function loginUnder<T>(
  tools: FleetTools,
  { guard, credentials, context }: LoginTurn,
  held: HeldLock,
  login: (credentials: string) => Promise<T>,
): Promise<T> {
  const { clock } = context;
  const name = await nameOf(credentials, context);
  const key = await guardKey(context);
  const before = await fromStore(tools, context, () => tools.store.get(key));
  const age = () => clock.now() - tools.elapsedBy(clock);
  const failures = JSON.parse(before ?? "[]") as FailedLogin[];
  const since = clock.now() - Math.max(...failures.map(({ time }) => time));
  // What is of the future, or so old that the store would not have it, was seen by a clock that was set since: it counts as new.
  const wrong = since < 0 || since >= 2 * guard.within ? since : 0;
  guard.list = failures.map((failed) => ({ ...failed, time: failed.time + wrong - age() }));
  const write = (list: readonly FailedLogin[]) => {
    const text = JSON.stringify(list.map((failed) => ({ ...failed, time: failed.time + age() })));
    return writeHeld(tools, context, held, text, guard.within);
  };
  guard.pass(name, clock);
  await write([...guard.list, { time: tools.elapsedBy(clock), credentials: name, isAnswered: false }]);
  try {
    return await login(name);
  } finally {
    await write(guard.list).catch(() => {});
  }
}

/**
 * The session that all processes use. One logs in at a time, whatever the credentials.
 */
export async function fleetSession(
  tools: FleetTools,
  { path, credentials, guard, open }: FleetLogin,
  refused: Credentials | undefined,
  context: AuthContext,
): Promise<Credentials> {
  const key = await storeKey([context.baseUrl, path, "session"], credentials);
  const old = JSON.stringify(refused);
  const look = async (): Promise<Credentials | undefined> => {
    const text = await fromStore(tools, context, () => tools.store.get(key));
    return text === undefined || text === old ? undefined : (JSON.parse(text) as Credentials);
  };
  return foundOrMade(tools, await guardKey(context), context, look, async (held) => {
    const session = await loginUnder(tools, { guard, credentials, context }, held, open);
    // A cookie that a browser keeps is of no use to others.
    if (!session.include) {
      const text = JSON.stringify(session);
      // Without the store the session is this process' own.
      await fromStore(tools, context, () => tools.store.set(key, text, SESSION_LIFETIME)).catch(() => {});
    }
    return session;
  });
}

/** A login of any other kind: one at a time of all processes, too. */
export async function fleetTurn<T extends object>(
  tools: FleetTools,
  turn: LoginTurn,
  login: (credentials: string) => Promise<T>,
): Promise<T> {
  const { guard, credentials, context, goesOn } = turn;
  try {
    return await foundOrMade(
      tools,
      await guardKey(context),
      context,
      async () => undefined,
      (held) => loginUnder(tools, turn, held, login),
    );
  } catch (fault) {
    if (!goesOn || (fault !== tools.away && fault !== tools.lockLost)) throw fault;
    return guard.turn(await nameOf(credentials, context), context.clock, login);
  }
}
