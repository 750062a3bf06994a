export { createEraSimulator, type EraSimulator, type EraSimulatorOptions } from "./create-simulator.ts";
export type { AccountRow, EraRows, RedirectRuleRow, SessionRow, UserRow } from "./rows.ts";
export type { EraSeed } from "./seed.ts";
