import type { AuthContext, Credentials } from "../auth/authenticator.ts";
import type { LoginGuard } from "../auth/login-guard.ts";
import { guardKey, loginUnder } from "./fleet-logins.ts";
import { fleetTokens } from "./fleet-tokens.ts";
import {
  type FleetParts,
  type FleetTools,
  fleetTools,
  foundOrMade,
  fromStore,
  membersOf,
  readValue,
  storeKey,
} from "./store-access.ts";

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

const isSession = (value: unknown): value is Credentials => {
  const headers = Object.entries(membersOf(membersOf(value).headers));
  return headers.length > 0 && headers.every(([, text]) => typeof text === "string");
};

/**
 * The session that all processes use. One logs in at a time, whatever the credentials.
 */
async function fleetSession(
  tools: FleetTools,
  { path, credentials, guard, open }: FleetLogin,
  refused: Credentials | undefined,
  context: AuthContext,
): Promise<Credentials> {
  const key = await storeKey([context.baseUrl, path, "session"], credentials);
  const old = JSON.stringify(refused);
  const look = async (): Promise<Credentials | undefined> => {
    const session = await readValue(tools, context, key, isSession);
    return JSON.stringify(session) === old ? undefined : session;
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

export { requestBudget } from "./request-budget.ts";

/** Binds what processes do together to the store that they share. */
export function createFleet(parts: FleetParts) {
  const tools = fleetTools(parts);
  return {
    /** The tokens that all use. */
    tokens: fleetTokens.bind(undefined, tools),
    /** The session that all use. */
    session: fleetSession.bind(undefined, tools),
  };
}
