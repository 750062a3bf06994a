export type { DeliveryOptions } from "@pbxkit/core/testing";
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
