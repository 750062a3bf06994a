import { fileURLToPath } from "node:url";

/** What listens to which source of the core, and how it is let in behind it. */
const recorders = [
  {
    source: /\/packages\/core\/(src|dist)\/testing\/engine\.[jt]s$/,
    file: "record-arrivals.ts",
    imports: "recordArrivals",
    code: (test: string) => `recordArrivals(SimulatorEngine.prototype, () => ${test});`,
  },
  {
    source: /\/packages\/core\/(src|dist)\/client\/engine\.[jt]s$/,
    file: "record-calls.ts",
    imports: "recordCalls",
    code: (test: string) => `recordCalls(Engine.prototype, () => ${test});`,
  },
  {
    source: /\/packages\/core\/(src|dist)\/auth\/token-request\.[jt]s$/,
    file: "record-logins.ts",
    imports: "recordingLogins",
    code: (test: string) => `sendTokenRequest = recordingLogins(sendTokenRequest, () => ${test});`,
  },
];

/**
 * What stands behind a source where requests are recorded; nothing for most sources. `test` is an expression for the name
 * of the test.
 */
export function recordingCode(source: string, test: string): string | undefined {
  const recorder = recorders.find((one) => one.source.test(source));
  if (!recorder) return undefined;
  const path = fileURLToPath(new URL(`./${recorder.file}`, import.meta.url));
  return `\nimport { ${recorder.imports} } from ${JSON.stringify(path)};\n${recorder.code(test)}\n`;
}
