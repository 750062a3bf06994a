import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { loginsOf, requestsOf } from "./called.ts";
import { disagreementsOn } from "./disagreements.ts";
import { FOLDER, readJournals } from "./journal.ts";
import type { RecordedCall } from "./record-calls.ts";
import type { RecordedLogin } from "./record-logins.ts";
import { type RecordedRequest, withoutRepeats } from "./recorded-request.ts";

/** What the judge has made of what was recorded. */
interface Judgement {
  /** How many requests there were, in a sentence. */
  readonly summary: string;
  /** What openapi-backend and our simulators see differently, one sentence a request. */
  readonly disagreements: readonly string[];
}

/**
 * Has this process and those that it starts record; the function that comes back ends that, and holds every request
 * against openapi-backend.
 */
export function startRecording(): () => Promise<Judgement> {
  const before = process.env[FOLDER];
  const folder = mkdtempSync(join(tmpdir(), "pbxkit-requests-"));
  process.env[FOLDER] = folder;
  return async () => {
    // The judge asks simulators of its own.
    delete process.env[FOLDER];
    const arrivals = withoutRepeats(readJournals<RecordedRequest>("arrivals", folder));
    const calls = withoutRepeats(requestsOf(readJournals<RecordedCall>("calls", folder)));
    const logins = withoutRepeats(loginsOf(readJournals<RecordedLogin>("logins", folder)));
    rmSync(folder, { recursive: true, force: true });
    const disagreements = await disagreementsOn([...arrivals, ...calls, ...logins]);
    if (before !== undefined) process.env[FOLDER] = before;
    return {
      summary: `openapi-backend judges ${arrivals.length} requests that reached simulators and ${calls.length + logins.length} that clients made, each counted once`,
      disagreements,
    };
  };
}
