// Serves Plusofon to the load, and tells its memory when asked.
import process from "node:process";
import { setImmediate } from "node:timers/promises";
import { startSimulatorServer } from "@pbxkit/simulator";

const server = await startSimulatorServer({
  vendors: ["plusofon"],
  seed: { plusofon: { sipAccounts: 1_000 } },
  keepRequests: 1_000,
});
process.on("message", async (question) => {
  if (question === "memory") {
    // What the first collection finalizes, the second can free.
    globalThis.gc?.();
    await setImmediate();
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    process.send?.({ heap: heapUsed, resident: rss });
  } else void server.close().then(() => process.exit(0));
});
process.send?.({ port: server.port });
