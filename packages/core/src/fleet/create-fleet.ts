import { fleetSession } from "./fleet-session.ts";
import { fleetTokens } from "./fleet-tokens.ts";
import { type FleetParts, type FleetTools, fleetTools } from "./store-access.ts";

type Bound<F> = F extends (tools: FleetTools, ...given: infer Given) => infer Result
  ? (...given: Given) => Result
  : never;

export { requestBudget } from "./request-budget.ts";

/** Binds what processes do together to the store that they share. */
export function createFleet(parts: FleetParts) {
  const tools = fleetTools(parts);
  const bind = <F extends (tools: FleetTools, ...given: never[]) => unknown>(work: F) =>
    ((...given: never[]) => work(tools, ...given)) as Bound<F>;
  return {
    /** The tokens that all use. */
    tokens: bind(fleetTokens),
    /** The session that all use. */
    session: bind(fleetSession),
  };
}
