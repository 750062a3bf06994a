import {
  createSimulator,
  createStaticTokens,
  type Simulator,
  type SimulatorDefinition,
  type SimulatorOptions,
} from "@pbxkit/core/testing";
import { document } from "../generated/document.ts";
import { tenantApiFailure } from "./failures.ts";
import { endpoints, getEndpointStatuses, setEndpointPassword } from "./resources.ts";
import type { TenantApiRows } from "./rows.ts";
import { defaultOrganization, seedTenantApi, type TenantApiSeed } from "./seed.ts";

export interface TenantApiSimulatorOptions extends SimulatorOptions {
  /** What is there at the start, and again after `reset`. By default nothing. */
  readonly seed?: TenantApiSeed | undefined;
  /** The only bearer token that is good. Without it any token is, until `revokeTokens`. */
  readonly token?: string | undefined;
}

export interface TenantApiSimulator extends Simulator<TenantApiRows> {
  /** A token that is good now. */
  readonly token: string;
  /** An organization that exists. */
  readonly tenantId: string;
}

/**
 * The CallBox tenant API in memory: the SIP endpoints of organizations.
 *
 * @example
 * ```ts
 * import { createTenantApiClient } from "@pbxkit/tenant-api";
 * import { createTenantApiSimulator } from "@pbxkit/tenant-api/testing";
 *
 * const { baseUrl, token, tenantId, fetch, state } = createTenantApiSimulator({ seed: { endpoints: 3 } });
 * const tenant = createTenantApiClient({ baseUrl, token, tenantId, fetch });
 * console.log(typeof tenant.GET, state.endpoints.size); // prints: function 3
 * ```
 */
export function createTenantApiSimulator(options: TenantApiSimulatorOptions = {}): TenantApiSimulator {
  const tokens = createStaticTokens({ token: options.token });
  const seed = options.seed ?? {};
  const definition: SimulatorDefinition<TenantApiRows> = {
    name: "tenant-api",
    baseUrl: "https://tenant-api.simulator.example",
    options: ["seed", "token"],
    lenient: ["empty-filters", "unknown-filters"],
    tables: {
      organizations: { id: "id" },
      endpoints: { id: "id", unique: ["extension"] },
    },
    resources: [endpoints],
    handlers: { getEndpointStatuses, setEndpointPassword },
    slashes: "redirect",
    start(context) {
      tokens.start(context);
      seedTenantApi(context, seed);
    },
    admit: (incoming, context) => tokens.admit(incoming, context.now()),
    fail: tenantApiFailure,
    revokeTokens: (context) => tokens.revoke(context),
  };
  const simulator = createSimulator(document, definition, options);
  return Object.defineProperties(simulator as TenantApiSimulator, {
    token: { get: () => tokens.current },
    tenantId: { value: seed.organizations?.[0] ?? defaultOrganization },
  });
}
