export {
  type CallEvent,
  type CallEventType,
  type CallResult,
  type CallState,
  createTestClock,
  type DeliveryOptions,
  type Drip,
  type GeneratedRows,
  type Issue,
  type LiveCall,
  type LiveCalls,
  type PerformedOperation,
  type PlacedCall,
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
export { createPlusofonDelivery } from "./create-delivery.ts";
export {
  createPlusofonSimulator,
  type PlusofonSimulator,
  type PlusofonSimulatorOptions,
} from "./create-simulator.ts";
export type { PhoneNumberRow, PlusofonRows, SipAccountRow, SipScenarioRow } from "./rows.ts";
export type { PlusofonSeed } from "./seed.ts";
