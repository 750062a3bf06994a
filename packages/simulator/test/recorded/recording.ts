import { fileURLToPath } from "node:url";

/** What listens to each of the two engines, by the end of the path of the engine's source. */
const recorders = {
  "/packages/core/src/testing/engine.ts": { file: "record-arrivals.ts", name: "recordArrivals" },
  "/packages/core/src/client/engine.ts": { file: "record-calls.ts", name: "recordCalls" },
};

/**
 * What stands behind a source where requests are recorded; nothing for most sources. `test` is an expression for the name
 * of the test.
 */
export function recordingCode(source: string, test: string): string | undefined {
  const [, recorder] = Object.entries(recorders).find(([end]) => source.endsWith(end)) ?? [];
  if (!recorder) return undefined;
  const { file, name } = recorder;
  const path = fileURLToPath(new URL(`./${file}`, import.meta.url));
  return `\nimport { ${name} } from ${JSON.stringify(path)};\n${name}(Engine.prototype, () => ${test});\n`;
}
