import { fileURLToPath } from "node:url";

const recorder = fileURLToPath(new URL("./recorder.ts", import.meta.url));

/** The environment variable with the folder that requests are recorded in; processes that a test starts inherit it. */
export const FOLDER = "PBXKIT_RECORDED_REQUESTS";

/** Whether a file or an address is that of the simulators' engine, as source. */
export const isEngine = (id: string): boolean => id.endsWith("/packages/core/src/testing/engine.ts");

/** What stands behind the engine's source where requests are recorded; `test` is an expression for the test's name. */
export const recordingCode = (test: string): string =>
  `\nimport { record } from ${JSON.stringify(recorder)};\nrecord(Engine.prototype, () => ${test});\n`;
