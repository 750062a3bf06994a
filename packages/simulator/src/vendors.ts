import type { SimulatorOptions } from "@pbxkit/core/testing";
import { createEraSimulator, type EraSeed, type EraSimulator } from "@pbxkit/era/testing";
import { createPlusofonSimulator, type PlusofonSeed, type PlusofonSimulator } from "@pbxkit/plusofon/testing";
import { createRingmeSimulator, type RingmeSeed, type RingmeSimulator } from "@pbxkit/ringme/testing";
import {
  createTenantApiSimulator,
  type TenantApiSeed,
  type TenantApiSimulator,
} from "@pbxkit/tenant-api/testing";

/** The simulators by vendor. */
export interface Simulators {
  /** For clients of `@pbxkit/tenant-api`. */
  readonly "tenant-api": TenantApiSimulator;
  /** For clients of `@pbxkit/plusofon`. */
  readonly plusofon: PlusofonSimulator;
  /** For clients of `@pbxkit/ringme`. */
  readonly ringme: RingmeSimulator;
  /** For clients of `@pbxkit/era`, sockets included. */
  readonly era: EraSimulator;
}

/** What each vendor's state holds at the start. */
export interface Seeds {
  /** By default no endpoints, and any id is an organization. */
  readonly "tenant-api"?: TenantApiSeed | undefined;
  /** By default two telephone numbers and no SIP accounts. */
  readonly plusofon?: PlusofonSeed | undefined;
  /** By default a client with one user and one app. */
  readonly ringme?: RingmeSeed | undefined;
  /** By default one user, no rules, and any id is a SIP account. */
  readonly era?: EraSeed | undefined;
}

/** A vendor that can be simulated. */
export type VendorName = keyof Simulators;

export const vendorNames: readonly VendorName[] = ["tenant-api", "plusofon", "ringme", "era"];

/** Options of single vendors' simulators. */
export interface VendorOptions {
  /** Requests that RingMe takes in an hour. */
  readonly quota?: number | undefined;
  /** Seconds that RingMe's access tokens live, and Era's sessions after their last request. */
  readonly tokenLifetime?: number | undefined;
}

/** Makes one vendor's simulator. */
export function createVendorSimulator<Name extends VendorName>(
  name: Name,
  seeds: Seeds,
  options: SimulatorOptions,
  { quota, tokenLifetime }: VendorOptions = {},
): Simulators[Name] {
  const sessionLifetime = tokenLifetime === undefined ? undefined : tokenLifetime * 1_000;
  const make: { readonly [Vendor in VendorName]: () => Simulators[Vendor] } = {
    "tenant-api": () => createTenantApiSimulator({ ...options, seed: seeds["tenant-api"] }),
    plusofon: () => createPlusofonSimulator({ ...options, seed: seeds.plusofon }),
    ringme: () => createRingmeSimulator({ ...options, seed: seeds.ringme, tokenLifetime, quota }),
    era: () => createEraSimulator({ ...options, seed: seeds.era, sessionLifetime }),
  };
  return make[name]();
}
