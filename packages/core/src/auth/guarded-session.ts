import { turnOf } from "../fleet/fleet.ts";
import { type AuthContext, type Authenticator, type Credentials, CredentialsFault } from "./authenticator.ts";
import { heldToken } from "./header-credentials.ts";
import type { LoginGuard, LoginTurn } from "./login-guard.ts";

/** Stands for whatever a caller sends to the login as an operation: it counts as the same credentials. */
const CALLERS_OWN = "a caller's own";

/**
 * Runs what sends a login and counts how it ends, when its turn has come. Rejects with a {@link CredentialsFault} where another
 * login could have the address banned.
 */
export async function takeLoginTurn<T extends object>(
  turn: LoginTurn,
  login: (credentials: string) => Promise<T>,
): Promise<T> {
  const { guard, credentials, context } = turn;
  const { store, clock } = context;
  return store ? turnOf(turn, login, store) : guard.turn(credentials, clock, login);
}

/**
 * Sends a session id that the caller holds. Requests with an id that does not exist count as bad logins: until one has shown
 * that it exists they take turns, and where the `guard` has seen as many as it allows, no more are sent for a while.
 */
export function heldSession(session: string, guard: LoginGuard): Authenticator {
  const held = heldToken(session, "session id");
  const turnIn = (context: AuthContext) => ({ guard, credentials: session, context, goesOn: true });
  let isKnown = false;
  return {
    current(context, failuresBefore) {
      const credentials = held.current(context, failuresBefore) as Credentials;
      if (isKnown) return credentials;
      const alone: Credentials["alone"] = (send) =>
        takeLoginTurn(turnIn(context), async (name) => {
          const response = await send();
          if (response.status === 401) guard.failed(name, context.clock, refusedWith(401));
          else if (response.status < 500) isKnown = true;
          return response;
        });
      return { ...credentials, alone };
    },
    async renew({ alone }, { status }, context) {
      if (status !== 401 || alone) return undefined;
      // It was known, and has ended: nobody has counted this one.
      isKnown = false;
      await takeLoginTurn(turnIn(context), async (name) => {
        guard.failed(name, context.clock, refusedWith(status));
        return {};
      }).catch(() => {});
    },
  };
}

/** For the login as an operation that callers make themselves: adds no credentials, and counts what the server refuses. */
export function guardedLogin(guard: LoginGuard): Authenticator {
  return {
    current: (context) => ({
      headers: {},
      alone: (send) =>
        takeLoginTurn({ guard, credentials: CALLERS_OWN, context }, async (name) => {
          // Throws at once where the call is over, and nothing is sent.
          const sending = send();
          const count = (reason: unknown) => guard.failed(name, context.clock, reason);
          const response = await sending.catch((fault: unknown) => {
            count(fault);
            throw fault;
          });
          const { status } = response;
          if (status === 401 || status === 403 || status >= 500) count(refusedWith(status));
          return response;
        }),
    }),
  };
}

const refusedWith = (status: number) => new CredentialsFault("refused", { status });
