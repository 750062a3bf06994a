import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { disagreementsOn } from "./disagreements.ts";
import { readRecorded, withoutRepeats } from "./recorded-request.ts";
import { FOLDER } from "./recording.ts";

/**
 * Vitest's global setup: gives the tests a folder to record in. After the last one every request that reached a vendor's
 * simulator, in whatever test, is held against openapi-backend; a run where the two disagree fails. Loading
 * openapi-backend in each test file would cost more than many of the tests.
 */
export default function setup(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "pbxkit-requests-"));
  process.env[FOLDER] = folder;
  return async () => {
    // The judge asks simulators of its own.
    delete process.env[FOLDER];
    const requests = withoutRepeats(readRecorded(folder));
    rmSync(folder, { recursive: true, force: true });
    console.log(
      `${requests.length} requests that reached simulators, each counted once, go to openapi-backend.`,
    );
    const disagreements = await disagreementsOn(requests);
    if (disagreements.length > 0) throw new Error(disagreements.join("\n"));
  };
}
