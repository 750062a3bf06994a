import type { AuthContext, Credentials, CredentialsFault } from "../auth/authenticator.ts";
import type { FailedLogin, LoginGuard } from "../auth/login-guard.ts";
import type { HeldLock } from "./shared-store.ts";
import { type FleetTools, foundOrMade, fromStore, writeHeld } from "./store-access.ts";
import { storeKey } from "./store-key.ts";

/** A login that opens a session. */
export interface FleetLogin {
  /** Path of the login endpoint. */
  readonly path: string;
  /** The credentials as they are sent. */
  readonly credentials: string;
  readonly guard: LoginGuard;
  /** Logs in. */
  readonly open: () => Promise<Credentials>;
}

/** Milliseconds that a session is kept for the others: a day. The server ends it when it likes, with a 401. */
const SESSION_LIFETIME = 86_400_000;

/** All logins to one address are counted together, since it is the caller's address that is banned. */
const guardKey = ({ baseUrl }: AuthContext): Promise<string> => storeKey([baseUrl, "logins"], "");

/** Stands for credentials among the failed ones, from which they cannot be had back. */
const nameOf = (credentials: string, { baseUrl }: AuthContext): Promise<string> =>
  storeKey([baseUrl, "login"], credentials);

async function adoptFailures(tools: FleetTools, guard: LoginGuard, context: AuthContext): Promise<void> {
  const key = await guardKey(context);
  const text = await fromStore(tools, context, () => tools.store.get(key));
  guard.list = text === undefined ? [] : (JSON.parse(text) as FailedLogin[]);
}

const writeFailures = (
  tools: FleetTools,
  guard: LoginGuard,
  held: HeldLock,
  context: AuthContext,
): Promise<void> => writeHeld(tools, context, held, JSON.stringify(guard.list), guard.within);

/**
 * The session that all processes use. One logs in at a time, whatever the credentials; the login counts as failed from
 * before it is sent until its answer is there, so that one whose process dies is not forgotten.
 */
export async function fleetSession(
  tools: FleetTools,
  { path, credentials, guard, open }: FleetLogin,
  refused: Credentials | undefined,
  context: AuthContext,
): Promise<Credentials> {
  const { clock } = context;
  const key = await storeKey([context.baseUrl, path, "session"], credentials);
  const name = await nameOf(credentials, context);
  const old = JSON.stringify(refused);
  const look = async (): Promise<Credentials | undefined> => {
    const text = await fromStore(tools, context, () => tools.store.get(key));
    return text === undefined || text === old ? undefined : (JSON.parse(text) as Credentials);
  };
  return foundOrMade(tools, await guardKey(context), context, look, async (held) => {
    await adoptFailures(tools, guard, context);
    const now = clock.now();
    guard.pass(name, now);
    const failures = guard.list;
    guard.list = [...failures, { time: now, credentials: name, isAnswered: false }];
    await writeFailures(tools, guard, held, context);
    guard.list = failures;
    let session: Credentials;
    try {
      session = await open();
    } catch (fault) {
      guard.failed(name, clock.now(), fault);
      await writeFailures(tools, guard, held, context).catch(() => {});
      throw fault;
    }
    guard.taken(name);
    try {
      await writeFailures(tools, guard, held, context);
      // A cookie that a browser keeps is of no use to others.
      if (!session.include) {
        await fromStore(tools, context, () =>
          tools.store.set(key, JSON.stringify(session), SESSION_LIFETIME),
        );
      }
    } catch {
      // The session is this process' own, then.
    }
    return session;
  });
}

/** Throws where the failures of all processes let no login through; those of this one, while the store is away. */
export async function fleetPass(
  tools: FleetTools,
  guard: LoginGuard,
  credentials: string,
  context: AuthContext,
): Promise<void> {
  const name = await nameOf(credentials, context);
  await adoptFailures(tools, guard, context).catch(() => {});
  guard.pass(name, context.clock.now());
}

/** Counts a failed login for all processes; for this one alone, while the store is away. */
export async function fleetFailed(
  tools: FleetTools,
  guard: LoginGuard,
  credentials: string,
  reason: CredentialsFault,
  context: AuthContext,
): Promise<void> {
  const name = await nameOf(credentials, context);
  const time = context.clock.now();
  try {
    await foundOrMade(
      tools,
      await guardKey(context),
      context,
      async () => undefined,
      async (held) => {
        await adoptFailures(tools, guard, context);
        guard.failed(name, time, reason);
        await writeFailures(tools, guard, held, context);
        return {};
      },
    );
  } catch (fault) {
    if (fault === tools.away) guard.failed(name, time, reason);
  }
}
