// Serves Plusofon to the load, and tells its memory when asked.
import process from "node:process";
import { startSimulatorServer } from "@pbxkit/simulator";

const server = await startSimulatorServer({
  vendors: ["plusofon"],
  seed: { plusofon: { sipAccounts: 1_000 } },
  keepRequests: 1_000,
});
process.on("message", (question) => {
  if (question === "memory") {
    globalThis.gc?.();
    process.send?.({ heap: process.memoryUsage().heapUsed });
  } else void server.close().then(() => process.exit(0));
});
process.send?.({ port: server.port });
