import {
  createSimulator,
  createStaticTokens,
  type Simulator,
  type SimulatorDefinition,
  type SimulatorOptions,
} from "@pbxkit/core/testing";
import { document } from "../generated/document.ts";
import { activateSipScenario } from "./activate-scenario.ts";
import { plusofonFailure } from "./failures.ts";
import { sipAccountStatuses, sipAccounts, sipScenarios } from "./resources.ts";
import type { PlusofonRows } from "./rows.ts";
import { firstIds, type PlusofonSeed, seedPlusofon } from "./seed.ts";

export interface PlusofonSimulatorOptions extends SimulatorOptions {
  /** What is there at the start, and again after `reset`. By default two telephone numbers. */
  readonly seed?: PlusofonSeed;
  /** The only bearer token that is good. Without it any token is, until `revokeTokens`. */
  readonly token?: string;
}

export interface PlusofonSimulator extends Simulator<PlusofonRows> {
  /** A token that is good now. */
  readonly token: string;
}

/**
 * Plusofon in memory: SIP accounts and their scenarios.
 *
 * @example
 * ```ts
 * import { createPlusofonClient } from "@pbxkit/plusofon";
 * import { createPlusofonSimulator } from "@pbxkit/plusofon/testing";
 *
 * const { token, fetch } = createPlusofonSimulator({ seed: { sipAccounts: 3 } });
 * const plusofon = createPlusofonClient({ token, fetch });
 * const { data } = await plusofon.GET("/api/v1/sip");
 * console.log(data?.total); // prints: 3
 * ```
 */
export function createPlusofonSimulator(options: PlusofonSimulatorOptions = {}): PlusofonSimulator {
  const tokens = createStaticTokens({ token: options.token });
  const definition: SimulatorDefinition<PlusofonRows> = {
    name: "plusofon",
    baseUrl: "https://plusofon.simulator.example",
    options: ["seed", "token"],
    lenient: ["final-slash", "empty-filters", "php-arrays", "unknown-filters"],
    tables: {
      sipAccounts: { id: "id", unique: ["number"], firstId: firstIds.sipAccounts },
      sipScenarios: { id: "id", firstId: firstIds.sipScenarios },
      numbers: { id: "id", firstId: firstIds.numbers },
    },
    resources: [sipAccounts, sipAccountStatuses, sipScenarios],
    handlers: { activateSipScenario },
    start(context) {
      tokens.start(context);
      seedPlusofon(context, options.seed ?? {});
    },
    admit(incoming, context) {
      const refused = tokens.admit(incoming, context.now());
      if (refused) return refused;
      // The code of the calling application goes with every request.
      return incoming.headers.get("client")
        ? undefined
        : { reason: "unauthenticated", credential: "missing" };
    },
    fail: plusofonFailure,
    revokeTokens: (context) => tokens.revoke(context),
  };
  const simulator = createSimulator(document, definition, options);
  return Object.defineProperty(simulator as PlusofonSimulator, "token", { get: () => tokens.current });
}
