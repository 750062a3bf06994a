export { createEraSimulator, type EraSimulator, type EraSimulatorOptions } from "./create-simulator.ts";
export type { AccountRow, EraRows, RedirectRuleRow, SessionRow, UserRow } from "./rows.ts";
export type { EraSeed } from "./seed.ts";
export type { SimulatedMessage, SocketFault, SocketMatch } from "./socket/socket-fault.ts";
export type { SocketConnection, SocketPeer } from "./socket/socket-peer.ts";
export type { SimulatedSockets } from "./socket/socket-server.ts";
