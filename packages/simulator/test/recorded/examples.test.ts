import { execFile } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { FOLDER, readJournals } from "./journal.ts";
import type { RecordedCall } from "./record-calls.ts";
import type { RecordedRequest } from "./recorded-request.ts";

const pathTo = (place: string) => fileURLToPath(new URL(`../../../../${place}`, import.meta.url));

// Run on the sources and recorded, so that what the examples send is judged with what the tests send.
test.each([
  ["tour/main.ts", 30],
  ["era-socket/main.ts", 1],
])("examples/%s runs, and its requests are recorded", async (program, least) => {
  const path = pathTo(`examples/${program}`);
  const loader = pathToFileURL(pathTo("packages/simulator/test/source-loader.ts")).href;
  await promisify(execFile)(process.execPath, ["--import", loader, path]);
  const folder = process.env[FOLDER] ?? "";
  const arrivals = readJournals<RecordedRequest>("arrivals", folder);
  const calls = readJournals<RecordedCall>("calls", folder);
  const own = [...arrivals, ...calls].filter((entry) => entry.test === path);
  expect(own.length).toBeGreaterThanOrEqual(least);
});
