import { createServer } from "node:http";
import type { SimulatorServer, SimulatorServerOptions } from "@pbxkit/simulator";
import { CROWDED_ACCOUNT } from "./config.ts";
import { startControlServer } from "./control-server.ts";
import { nowhere } from "./listen.ts";
import { ScriptedServers } from "./scripted-server.ts";

/** `startSimulatorServer` of the packed `@pbxkit/simulator`. */
export type StartSimulators = (options: SimulatorServerOptions) => Promise<SimulatorServer>;

/** The servers of one runtime's run. */
export interface Servers {
  /** Origin of the control server. */
  readonly control: string;
  close(): Promise<void>;
}

/** State that every behaviour finds: enough rows for several pages. */
const SEED: NonNullable<SimulatorServerOptions["seed"]> = {
  "tenant-api": { endpoints: 230 },
  plusofon: { sipAccounts: 40 },
  era: { redirectRules: { "00000000-0000-4000-8000-000000000001": 5, [CROWDED_ACCOUNT]: 10_000 } },
};

/** Starts the simulators, the scripted servers and the control server on free ports of loopback. */
export async function startServers(
  startSimulators: StartSimulators,
  pageScript: () => Promise<string>,
): Promise<Servers> {
  const simulators = await startSimulators({ seed: SEED, limits: { closeTime: 500 } });
  const scripted = await ScriptedServers.start();
  const config = { simulators: simulators.origins, nowhere: await nowhere(createServer()) };
  const control = await startControlServer(config, scripted, pageScript);
  return {
    control: control.origin,
    async close() {
      await Promise.all([control.close(), scripted.close(), simulators.close()]);
    },
  };
}
