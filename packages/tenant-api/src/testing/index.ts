export {
  createTestClock,
  type Drip,
  type GeneratedRows,
  type Issue,
  type PerformedOperation,
  type RequestMatch,
  type RequestPattern,
  type RowChange,
  type RowId,
  type SeedRows,
  type SimulatedAnswer,
  type SimulatedFault,
  type SimulatedRequest,
  type Simulator,
  SimulatorDefect,
  type SimulatorOptions,
  type Table,
  type TableDefinition,
  type Tables,
  type TestClock,
} from "@pbxkit/core/testing";
export {
  createTenantApiSimulator,
  type TenantApiSimulator,
  type TenantApiSimulatorOptions,
} from "./create-simulator.ts";
export type { EndpointRow, OrganizationRow, TenantApiRows } from "./rows.ts";
export type { TenantApiSeed } from "./seed.ts";
