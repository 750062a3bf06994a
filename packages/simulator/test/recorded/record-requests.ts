import type { Plugin } from "vitest/config";
import { recordingCode } from "./recording.ts";

/**
 * Lets recorders in behind the engines of clients and simulators, in whatever test file loads them. Files that load none
 * pay nothing, and what we publish knows nothing of it. (`source-loader.ts` does the same for processes that tests start.)
 */
export const recordRequests = (): Plugin => ({
  name: "record-requests",
  transform(code, id) {
    // Test files that share a process share the module, so the name of the test is asked for each time.
    const behind = recordingCode(id, "expect.getState().testPath ?? ''");
    if (behind === undefined) return undefined;
    return { code: `import { expect } from "vitest";\n${code}${behind}`, map: null };
  },
});
