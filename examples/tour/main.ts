// A tour of the four vendors, each played by its simulator over real HTTP on this machine.
import { startSimulatorServer } from "@pbxkit/simulator";
import { tourEra } from "./era.ts";
import { tourPlusofon } from "./plusofon.ts";
import { tourRingme } from "./ringme.ts";
import { seed } from "./seed.ts";
import { printSummary } from "./summary.ts";
import { tourTenantApi } from "./tenant-api.ts";
import type { Summary } from "./transcript.ts";

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on("error", () => process.exit(0));

const server = await startSimulatorServer({ seed });
const { origins, simulators } = server;
const parts: readonly (() => Promise<Summary>)[] = [
  () =>
    tourTenantApi(origins["tenant-api"], simulators["tenant-api"].token, simulators["tenant-api"].tenantId),
  () => tourPlusofon(origins.plusofon, simulators.plusofon.token, simulators.plusofon.flashCallToken),
  () =>
    tourRingme(origins.ringme, simulators.ringme.auth, simulators.ringme.requests, (callId) =>
      simulators.ringme.calls.get(callId)?.answer(),
    ),
  () => tourEra(origins.era, simulators.era.auth, simulators.era.accountId, simulators.era.requests),
];
const summaries: Summary[] = [];
try {
  for (const part of parts) summaries.push(await part());
} catch (error) {
  console.error(`\nThe tour stopped: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await server.close();
}
if (summaries.length > 0) printSummary(summaries);
