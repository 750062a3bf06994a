import type { Plugin } from "vitest/config";
import { isEngine, recordingCode } from "./recording.ts";

/**
 * Lets the recorder in behind the simulators' engine, in whatever test file loads one. Files that load none pay nothing,
 * and what we publish knows nothing of it. (`source-loader.ts` does the same for processes that tests start.)
 */
export const recordSimulators = (): Plugin => ({
  name: "record-simulators",
  transform(code, id) {
    if (!isEngine(id)) return undefined;
    // Test files that share a process share this module, so the name of the test is asked for each time.
    const behind = recordingCode("expect.getState().testPath ?? ''");
    return { code: `import { expect } from "vitest";\n${code}${behind}`, map: null };
  },
});
