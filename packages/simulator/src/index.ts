export type { ServedDelivery } from "./deliveries.ts";
export type { ServerLimits } from "./http/limits.ts";
export { deliveryLine, requestLine, type ServedRequest } from "./request-line.ts";
export { type SimulatorServer, type SimulatorServerOptions, startSimulatorServer } from "./start-server.ts";
export type { Seeds, Simulators, VendorName, VendorOptions } from "./vendors.ts";
