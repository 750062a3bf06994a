export {
  createTenantApiSimulator,
  type TenantApiSimulator,
  type TenantApiSimulatorOptions,
} from "./create-simulator.ts";
export type { EndpointRow, OrganizationRow, TenantApiRows } from "./rows.ts";
export type { TenantApiSeed } from "./seed.ts";
