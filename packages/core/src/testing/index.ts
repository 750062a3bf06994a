export type { OpenApiDocument } from "../document/openapi-document.ts";
export type { DeclaredOperation } from "../document/operation.ts";
export { checkMembers } from "../request/invalid-input.ts";
export { type FileBytes, type SimulatedAnswer, silentMp3 } from "./answers/response.ts";
export type { CallsDefinition, TableRow } from "./calls/calls-definition.ts";
export type {
  CallState,
  LiveCall,
  LiveCallEvent,
  LiveCallEventType,
  LiveCallResult,
  LiveCalls,
  PlacedCall,
} from "./calls/live-call.ts";
export type { Identifiers, OperationHandler, SimulatedCall, SimulatorContext } from "./context.ts";
export { createDelivery, type DeliveryOptions } from "./create-delivery.ts";
export {
  bearerToken,
  createStaticTokens,
  type StaticTokens,
  TokenRegistry,
  type TokenState,
} from "./credentials.ts";
export type { SimulatorDefinition, SimulatorEndpoint } from "./definition.ts";
export {
  describeIssue,
  type Issue,
  refuse,
  type SimulatedFailure,
  SimulatorDefect,
  withNearest,
} from "./failure.ts";
export type { Drip, RequestMatch, RequestPattern, SimulatedFault, SimulatedRequest } from "./faults/fault.ts";
export { checkFault } from "./faults/match.ts";
export { createMemoryStore, type MemoryStore, type MemoryStoreOptions } from "./memory-store.ts";
export type { Incoming, Leniency } from "./requests/incoming.ts";
export type { Action, AnyResource, ListPage, Resource } from "./resources/resource.ts";
export {
  createSimulator,
  type PerformedOperation,
  type Simulator,
  type SimulatorOptions,
} from "./simulator.ts";
export type { GeneratedRows, RowId } from "./state/rows.ts";
export type { TableDefinitions, Tables } from "./state/store.ts";
export { type SeedRows, seedRows } from "./state/store.ts";
export type { RowChange, Table, TableDefinition } from "./state/table.ts";
export { createTestClock, spacedTime, type TestClock } from "./test-clock.ts";
