export {
  type CallState,
  createMemoryStore,
  createTestClock,
  type DeliveryOptions,
  type Drip,
  type GeneratedRows,
  type Issue,
  type LiveCall,
  type LiveCallEvent,
  type LiveCallEventType,
  type LiveCallResult,
  type LiveCalls,
  type MemoryStore,
  type MemoryStoreOptions,
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
export {
  createPlusofonSimulator,
  type PlusofonSimulator,
  type PlusofonSimulatorOptions,
} from "./create-simulator.ts";
export { createPlusofonDelivery } from "./deliveries.ts";
export type { ReceivedSms } from "./handlers/messages.ts";
export type { CabinetRow, FlashCallProposalRow, PaymentRow } from "./rows/cabinet.ts";
export type { CallToAuthRow, FlashCallAccountRow, FlashCallRow, SmsRow } from "./rows/messages.ts";
export type { ExternalNumberRow, NumberOfferRow, PhoneNumberRow } from "./rows/numbers.ts";
export type { SipAccountRow, SipScenarioRow } from "./rows/sip.ts";
export type { CallHistoryRow, PlusofonRows } from "./rows.ts";
export type { PlusofonSeed } from "./seed.ts";
export type { CabinetTokens } from "./tokens.ts";
