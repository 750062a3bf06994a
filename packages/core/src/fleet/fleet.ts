import { type AuthContext, CredentialsFault } from "../auth/authenticator.ts";
import type { LoginTurn } from "../auth/login-guard.ts";
import { elapsedBy } from "../clock.ts";
import { BudgetError } from "../errors/unanswered-errors.ts";
import { loaded } from "../request/invalid-input.ts";
import { CallFault } from "../transport/call.ts";
import type { BudgetOptions } from "../transport/limits.ts";
import type { SharedStore } from "./shared-store.ts";

// Files of their own are loaded when they are needed, so that clients without a store and budget do not carry them, and who only
// logs in does not carry tokens. They are handed what they take from here: bundlers would take a client apart whose parts
// another file imports.
const load = () => loaded(import("./create-fleet.ts"));

/** What processes do together by the store of a client; undefined for a client without one. */
export const fleetOf = async ({ store }: Pick<AuthContext, "store">) =>
  store && (await load()).createFleet({ store, CredentialsFault, elapsedBy });

/** Runs a login when its turn has come: among those of all processes that have the store. */
export async function turnOf<T extends object>(
  turn: LoginTurn,
  login: (credentials: string) => Promise<T>,
  store: SharedStore,
): Promise<T> {
  const { fleetTurn } = await loaded(import("./fleet-logins.ts"));
  return fleetTurn({ store, CredentialsFault, elapsedBy }, turn, login);
}

/** Counts the requests of a client, or of all that share its store. */
export const budgetOf = async (options: BudgetOptions, context: AuthContext) =>
  (await load()).requestBudget({ CallFault, BudgetError, elapsedBy }, options, context);
