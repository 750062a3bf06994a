export {
  createTestClock,
  type DeliveryOptions,
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
export { createRingmeDelivery } from "./create-delivery.ts";
export {
  createRingmeSimulator,
  type RingmeSimulator,
  type RingmeSimulatorOptions,
} from "./create-simulator.ts";
export type {
  AccountRow,
  AppRow,
  FaxRow,
  RingmeRows,
  SessionRow,
  SoundRow,
  VariableRow,
  VoicemailRow,
} from "./rows.ts";
export type { RingmeSeed } from "./seed.ts";
