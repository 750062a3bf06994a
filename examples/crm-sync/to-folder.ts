// node examples/crm-sync/to-folder.ts FOLDER      brings Plusofon's calls since the last run into a folder; PLUSOFON_TOKEN is needed.
// PLUSOFON_URL leads to another server, such as that of `npx @pbxkit/simulator`.
import { createPlusofonClient } from "@pbxkit/plusofon";
import { syncCalls } from "./folder.ts";
import { plusofonCalls } from "./plusofon.ts";

const [folder = "crm"] = process.argv.slice(2);
const plusofon = createPlusofonClient({
  token: process.env.PLUSOFON_TOKEN,
  baseUrl: process.env.PLUSOFON_URL,
});
const { calls, recordings, waiting } = await syncCalls(plusofonCalls(plusofon), folder);
console.log(`${calls} calls, ${recordings} recordings, ${waiting} waiting for theirs, in ${folder}`);
