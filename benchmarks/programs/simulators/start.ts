// Makes one simulator in a fresh process and prints the milliseconds until it has answered, import not counted.
import process from "node:process";

const makers = {
  "tenant-api": async () => (await import("@pbxkit/tenant-api/testing")).createTenantApiSimulator,
  plusofon: async () => (await import("@pbxkit/plusofon/testing")).createPlusofonSimulator,
  ringme: async () => (await import("@pbxkit/ringme/testing")).createRingmeSimulator,
  era: async () => (await import("@pbxkit/era/testing")).createEraSimulator,
};

const make = await makers[process.argv[2] as keyof typeof makers]();
// The runtime's own classes are not the simulator's to load.
const request = new Request("https://first.example/");
await new Response("").text();
const startedAt = performance.now();
const simulator = make();
const made = performance.now() - startedAt;
await simulator.fetch(request);
console.log(JSON.stringify({ made, answered: performance.now() - startedAt }));
