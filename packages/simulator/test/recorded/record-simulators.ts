import { fileURLToPath } from "node:url";
import type { Plugin } from "vitest/config";

const recorder = fileURLToPath(new URL("./recorder.ts", import.meta.url));

/**
 * Lets the recorder in behind the simulators' engine, in whatever test file loads one. Files that load none pay nothing,
 * and what we publish knows nothing of it.
 */
export const recordSimulators = (): Plugin => ({
  name: "record-simulators",
  transform(code, id) {
    if (!id.endsWith("/packages/core/src/testing/engine.ts")) return undefined;
    const behind = `\nimport { record } from ${JSON.stringify(recorder)};\nrecord(Engine.prototype);\n`;
    return { code: code + behind, map: null };
  },
});
