import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { requestsOf } from "./called.ts";
import { disagreementsOn } from "./disagreements.ts";
import { FOLDER, readJournals } from "./journal.ts";
import type { RecordedCall } from "./record-calls.ts";
import { type RecordedRequest, withoutRepeats } from "./recorded-request.ts";

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
    const arrivals = withoutRepeats(readJournals<RecordedRequest>("arrivals", folder));
    const calls = withoutRepeats(requestsOf(readJournals<RecordedCall>("calls", folder)));
    rmSync(folder, { recursive: true, force: true });
    console.log(
      `note: openapi-backend judges ${arrivals.length} requests that reached simulators and ${calls.length} that clients made, each counted once.`,
    );
    const disagreements = await disagreementsOn([...arrivals, ...calls]);
    if (disagreements.length > 0) throw new Error(disagreements.join("\n"));
  };
}
