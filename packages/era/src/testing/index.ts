export {
  type CallState,
  createTestClock,
  type Drip,
  type GeneratedRows,
  type Issue,
  type LiveCall,
  type LiveCallEvent,
  type LiveCallEventType,
  type LiveCallResult,
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
export { createEraSimulator, type EraSimulator, type EraSimulatorOptions } from "./create-simulator.ts";
export type {
  AvatarRow,
  ConferenceRow,
  CurrentCallRow,
  DomainRedirectRuleRow,
  EraRows,
  ParticipantRow,
  RedirectRuleRow,
  SessionRow,
  SipUserRow,
  SipUserStateRow,
  UserRow,
} from "./rows.ts";
export type { EraSeed } from "./seed.ts";
export type { SimulatedMessage, SocketFault, SocketMatch } from "./socket/socket-fault.ts";
export type { SocketConnection, SocketPeer } from "./socket/socket-peer.ts";
export type { SimulatedSockets } from "./socket/socket-server.ts";
