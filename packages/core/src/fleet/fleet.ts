import { type AuthContext, CredentialsFault } from "../auth/authenticator.ts";
import { elapsedBy } from "../clock.ts";
import { BudgetError } from "../errors/unanswered-errors.ts";
import { loaded } from "../request/invalid-input.ts";
import { CallFault, Deadline } from "../transport/call.ts";
import type { BudgetOptions } from "../transport/limits.ts";

// A file of its own is loaded when it is needed, so that clients without a store and budget do not carry it. It is handed what it
// takes from here: bundlers would take a client apart whose parts another file imports.
const load = () => loaded(import("./create-fleet.ts"));

/** What processes do together by the store of a client; undefined for a client without one. */
export const fleetOf = async ({ store }: Pick<AuthContext, "store">) =>
  store && (await load()).createFleet({ store, CredentialsFault, Deadline, elapsedBy });

/** Counts the requests of a client, or of all that share its store. */
export const budgetOf = async (options: BudgetOptions, context: AuthContext) =>
  (await load()).requestBudget({ CallFault, BudgetError, elapsedBy }, options, context);
