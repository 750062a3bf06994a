// Clears the rules of a simulated account, however this runtime can: node era-socket/main.ts, bun era-socket/main.ts.
import { startSimulatorServer } from "@pbxkit/simulator";
import { clearRules } from "./clear-rules.ts";

const server = await startSimulatorServer({ vendors: ["era"], seed: { era: { redirectRules: 3 } } });
try {
  const { baseUrl, auth, accountId, state } = server.simulators.era;
  console.log(`${state.redirectRules.count(accountId)} rules`);
  console.log(`cleared with ${await clearRules({ baseUrl, auth }, accountId)}`);
  console.log(`${state.redirectRules.count(accountId)} rules`);
} finally {
  await server.close();
}
