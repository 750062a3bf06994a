import type { LoginTurn } from "../auth/login-guard.ts";
import { fleetSession, fleetTurn } from "./fleet-sessions.ts";
import { fleetTokens } from "./fleet-tokens.ts";
import type { FleetParts, FleetTools } from "./store-access.ts";

type Bound<F> = F extends (tools: FleetTools, ...given: infer Given) => infer Result
  ? (...given: Given) => Result
  : never;

export { requestBudget } from "./request-budget.ts";

/** Binds what processes do together to the store that they share. */
export function createFleet(parts: FleetParts) {
  const fault = (message: string) => new parts.CredentialsFault(message, {}, true);
  const tools: FleetTools = {
    ...parts,
    away: fault("the shared store cannot be reached, and without it nothing is renewed that works once"),
    lockLost: fault("the lock of the shared store ended too early; nothing was sent"),
  };
  const bind = <F extends (tools: FleetTools, ...given: never[]) => unknown>(work: F) =>
    ((...given: never[]) => work(tools, ...given)) as Bound<F>;
  return {
    /** The tokens that all use. */
    tokens: bind(fleetTokens),
    /** The session that all use. */
    session: bind(fleetSession),
    /** Runs a login when its turn has come among those of all. */
    turn: <T extends object>(turn: LoginTurn, login: (credentials: string) => Promise<T>) =>
      fleetTurn(tools, turn, login),
  };
}
