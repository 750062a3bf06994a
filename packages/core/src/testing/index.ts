export type { OpenApiDocument } from "../document/openapi-document.ts";
export type { Operation } from "../document/operation.ts";
export type { Answer } from "./answers/answer.ts";
export { checkMembers } from "./check-members.ts";
export { createTestClock, type TestClock } from "./clock/test-clock.ts";
export { createStaticTokens, type StaticTokens } from "./credentials/static-token.ts";
export { bearerToken, TokenRegistry, type TokenState } from "./credentials/token-registry.ts";
export { SimulatorDefect } from "./defect.ts";
export type { Call, Context, Endpoint, Handler, SimulatorDefinition } from "./definition.ts";
export { createDelivery, type DeliveryOptions } from "./deliveries/create-delivery.ts";
export { type Failure, refuse } from "./failure.ts";
export { checkFault } from "./faults/check-fault.ts";
export type { Drip, Fault } from "./faults/fault.ts";
export type { RequestMatch, RequestPattern } from "./faults/match.ts";
export { createIdentifiers, type Identifiers } from "./identifiers.ts";
export type { Incoming } from "./requests/incoming.ts";
export type { SimulatedRequest } from "./requests/record.ts";
export type { Action, AnyResource, Page, Resource } from "./resources/resource.ts";
export { type SeedRows, seedRows } from "./seeds/seed-rows.ts";
export {
  createSimulator,
  type PerformedOperation,
  type Simulator,
  type SimulatorOptions,
} from "./simulator.ts";
export { countedRows, type GeneratedRows } from "./state/generated-rows.ts";
export type { RowId } from "./state/row-order.ts";
export type { TableDefinitions, Tables } from "./state/store.ts";
export type { RowChange, Table, TableDefinition } from "./state/table.ts";
export { describeIssue, type Issue } from "./validation/issue.ts";
