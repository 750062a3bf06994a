import { createEraClient, type EraClient } from "@pbxkit/era";
import { createPlusofonClient, type PlusofonClient, type PlusofonOptions } from "@pbxkit/plusofon";
import { createRingmeClient, type RingmeClient, type RingmeOptions } from "@pbxkit/ringme";
import { createTenantApiClient, type TenantApiClient } from "@pbxkit/tenant-api";
import type { RemoteSimulator } from "./remote-simulator.ts";
import type { Script } from "./script.ts";

/** A secret that must never be printed. */
export const TOKEN = "conformance-token-31415";

/** Waits of no length, so that repeated attempts cost no time. */
const noJitter = () => 0;

/** A Plusofon client: against a script, or with other credentials. */
export const plusofonAt = (
  script: Pick<Script, "baseUrl">,
  options: Partial<PlusofonOptions> = {},
): PlusofonClient =>
  createPlusofonClient({ baseUrl: script.baseUrl, token: TOKEN, random: noJitter, ...options });

/** A RingMe client against a script, with a token at hand. */
export const ringmeAt = (
  script: Pick<Script, "baseUrl">,
  options: Partial<RingmeOptions> = {},
): RingmeClient => createRingmeClient({ baseUrl: script.baseUrl, auth: TOKEN, random: noJitter, ...options });

/** A client of the Plusofon simulator. */
export const plusofonOf = (simulator: RemoteSimulator<"plusofon">, options: Partial<PlusofonOptions> = {}) =>
  createPlusofonClient({ ...simulator.credentials, random: noJitter, ...options });

/** A client of the tenant API's simulator. */
export const tenantOf = (simulator: RemoteSimulator<"tenant-api">): TenantApiClient =>
  createTenantApiClient({ ...simulator.credentials, random: noJitter });

/** A client of the RingMe simulator, by OAuth unless the options say otherwise. */
export const ringmeOf = (simulator: RemoteSimulator<"ringme">, options: Partial<RingmeOptions> = {}) =>
  createRingmeClient({ ...simulator.credentials, random: noJitter, ...options });

/** A client of the Era simulator that logs in. */
export const eraOf = ({ credentials: { baseUrl, auth } }: RemoteSimulator<"era">): EraClient =>
  createEraClient({ baseUrl, auth, random: noJitter });

/** `init` of a call that reads one SIP account. */
export const ACCOUNT = { params: { path: { sip_id: 80 } } } as const;

/** The body of a call that creates a SIP account: an operation with the effect "once". */
export const NEW_ACCOUNT = { name: "Reception", number: 901, sip_timeout: 30 } as const;
