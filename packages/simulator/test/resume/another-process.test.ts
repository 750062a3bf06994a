import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type SimulatorServer, startSimulatorServer } from "../../src/index.ts";
import { idsOf, lists, type Place } from "./lists.ts";

const run = promisify(execFile);
const loader = new URL("../source-loader.ts", import.meta.url).href;
const program = fileURLToPath(new URL("./go-on.ts", import.meta.url));

let server: SimulatorServer;
beforeAll(async () => {
  const extensions = 70;
  server = await startSimulatorServer({
    seed: {
      "tenant-api": { endpoints: 70 },
      plusofon: { sipAccounts: 70 },
      ringme: { extensions, records: 9_000 },
      era: { redirectRules: 70 },
    },
  });
});
afterAll(() => server.close());

function placeOf(name: string): Place {
  const { origins, simulators } = server;
  if (name === "era") {
    return {
      baseUrl: origins.era,
      credential: simulators.era.openSession(),
      account: simulators.era.accountId,
    };
  }
  if (name === "tenant-api") return { baseUrl: origins["tenant-api"], credential: "any", account: "acme" };
  return { baseUrl: name === "plusofon" ? origins.plusofon : origins.ringme, credential: "any", account: "" };
}

test.each(Object.entries(lists))("%s: another process goes on after a cursor", async (name, list) => {
  const place = placeOf(name);
  const whole = idsOf(await list(place, {}).toArray());
  const pages = list(place, {}).pages();
  const seen: string[] = [];
  let cursor: unknown;
  for (let count = 0; count < 2; count += 1) {
    const { value } = await pages.next();
    seen.push(...idsOf(value?.items ?? []));
    cursor = value?.cursor;
  }
  await pages.return?.();
  expect(seen.length).toBeLessThan(whole.length);
  const args = ["--import", loader, program, name, JSON.stringify(place), JSON.stringify(cursor)];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 10_000_000 });
  expect([...seen, ...JSON.parse(stdout)]).toEqual(whole);
});
