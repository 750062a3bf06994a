export type { DeliveryOptions } from "@pbxkit/core/testing";
export { createPlusofonDelivery } from "./create-delivery.ts";
export {
  createPlusofonSimulator,
  type PlusofonSimulator,
  type PlusofonSimulatorOptions,
} from "./create-simulator.ts";
export type { PhoneNumberRow, PlusofonRows, SipAccountRow, SipScenarioRow } from "./rows.ts";
export type { PlusofonSeed } from "./seed.ts";
