export type { ServerLimits } from "./http/limits.ts";
export { requestLine, type ServedRequest } from "./request-line.ts";
export { type SimulatorServer, type SimulatorServerOptions, startSimulatorServer } from "./start-server.ts";
export type { Seeds, Simulators, VendorName } from "./vendors.ts";
