import type { FailedLogin, LoginTurn } from "../auth/login-guard.ts";
import type { HeldLock } from "./shared-store.ts";
import {
  type FleetParts,
  type FleetTools,
  fleetTools,
  foundOrMade,
  membersOf,
  readValue,
  storeKey,
  writeHeld,
} from "./store-access.ts";

type Place = LoginTurn["context"];

/** All logins to one address are counted together, since it is the caller's address that is banned. */
export const guardKey = ({ baseUrl }: Place): Promise<string> => storeKey([baseUrl, "logins"], "");

/** Stands for credentials among the failed ones, from which they cannot be had back. */
const nameOf = (credentials: string, { baseUrl }: Place): Promise<string> =>
  storeKey([baseUrl, "login"], credentials);

const areFailures = (value: unknown): value is FailedLogin[] =>
  Array.isArray(value) &&
  value.map(membersOf).every((login) => Number.isFinite(login.time) && typeof login.credentials === "string");

/**
 * Runs a login under the lock, with what all processes have seen. It counts as failed from before it is sent until its answer is
 * there, so that one whose process dies is not forgotten. In the store, times are those of the day: each process has its own
 * beginning of the time that only grows.
 */
export async function loginUnder<T>(
  tools: FleetTools,
  { guard, credentials, context }: LoginTurn,
  held: HeldLock,
  login: (credentials: string) => Promise<T>,
): Promise<T> {
  const { clock } = context;
  const name = await nameOf(credentials, context);
  const key = await guardKey(context);
  const age = () => clock.now() - tools.elapsedBy(clock);
  const failures = (await readValue(tools, context, key, areFailures)) ?? [];
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

/** A login that opens no session for all: one at a time of all processes, too. */
export async function fleetTurn<T extends object>(
  parts: FleetParts,
  turn: LoginTurn,
  login: (credentials: string) => Promise<T>,
): Promise<T> {
  const tools = fleetTools(parts);
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
