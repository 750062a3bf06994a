import { fleetOf } from "../fleet/fleet.ts";
import { type AuthContext, type Authenticator, CredentialsFault } from "./authenticator.ts";
import { heldToken } from "./header-credentials.ts";
import type { LoginGuard } from "./login-guard.ts";

/** Stands for whatever a caller sends to the login as an operation: it counts as the same credentials. */
const CALLERS_OWN = "a caller's own";

/**
 * Sends a session id that the caller holds. Requests with an id that does not exist count as bad logins: where the `guard`
 * has seen as many as it allows, no more are sent for a while.
 */
export function heldSession(session: string, guard: LoginGuard): Authenticator {
  const held = heldToken(session, "session id");
  let isKnown = false;
  return {
    current(context, failuresBefore) {
      const credentials = () => held.current(context, failuresBefore);
      // A session that was never refused is not asked about again.
      if (context.store && (!isKnown || guard.list.length > 0)) {
        return passed(guard, session, context).then(() => {
          isKnown = true;
          return credentials();
        });
      }
      if (!context.store) guard.pass(session, context.clock.now());
      return credentials();
    },
    renew: (_used, { status }, context) =>
      status === 401 ? refused(guard, session, status, context) : undefined,
  };
}

/** For the login as an operation that callers make themselves: adds no credentials, and counts what the server refuses. */
export function guardedLogin(guard: LoginGuard): Authenticator {
  const none = { headers: {} };
  return {
    current(context) {
      if (context.store) return passed(guard, CALLERS_OWN, context).then(() => none);
      guard.pass(CALLERS_OWN, context.clock.now());
      return none;
    },
    renew: (_used, { status }, context) => refused(guard, CALLERS_OWN, status, context),
  };
}

async function passed(guard: LoginGuard, credentials: string, context: AuthContext): Promise<void> {
  await (await fleetOf(context))?.pass(guard, credentials, context);
}

function refused(
  guard: LoginGuard,
  credentials: string,
  status: number,
  context: AuthContext,
): undefined | Promise<undefined> {
  const reason = new CredentialsFault("refused", { status });
  if (context.store) {
    return fleetOf(context)
      .then((fleet) => fleet?.failed(guard, credentials, reason, context))
      .then(() => undefined);
  }
  guard.failed(credentials, context.clock.now(), reason);
}
