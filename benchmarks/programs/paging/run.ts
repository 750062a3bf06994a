// Walks the same list with each client in turn and prints the times as JSON.
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { octokit } from "./contenders/octokit.ts";
import { pbxkit } from "./contenders/pbxkit.ts";
import { openai, telnyx } from "./contenders/stainless.ts";
import { PAGE_SIZE, startListServer } from "./list-server.ts";
import type { Walk } from "./walk.ts";

const walks: Readonly<Record<string, Walk>> = {
  "@pbxkit/plusofon, prefetch 0": pbxkit(0),
  "@pbxkit/plusofon, prefetch 1 (default)": pbxkit(1),
  "@pbxkit/plusofon, prefetch 4": pbxkit(4),
  "@octokit/plugin-paginate-rest": octokit,
  telnyx,
  openai,
};

const [pages = 100, latency = 50, work = 20] = process.argv.slice(2).map(Number);
const { origin, server } = await startListServer(pages, latency);
const times: Record<string, number> = {};
for (const [name, walk] of Object.entries(walks)) {
  const startedAt = performance.now();
  const count = await walk(origin, () => wait(work));
  times[name] = performance.now() - startedAt;
  if (count !== pages * PAGE_SIZE) throw new Error(`${name} saw ${count} rows of ${pages * PAGE_SIZE}`);
}
server.close();
server.closeAllConnections();
console.log(JSON.stringify(times));
