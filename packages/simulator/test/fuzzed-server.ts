// A server for mutated requests, in a process of its own: nothing that arrives here is judged by others, and it can be seen to live.
import { startSimulatorServer } from "../src/index.ts";

const server = await startSimulatorServer({
  vendors: ["plusofon"],
  lenient: true,
  seed: { plusofon: { sipAccounts: 10 } },
  // Waits for nobody, so that what ends in the middle of a request is over soon.
  limits: { readTime: 300, idleTime: 300 },
});
console.log(server.port);
