import { fileURLToPath } from "node:url";

/** What listens to each of the two engines. */
const recorders = {
  testing: { file: "record-arrivals.ts", name: "recordArrivals" },
  client: { file: "record-calls.ts", name: "recordCalls" },
};

/**
 * What stands behind a source where requests are recorded; nothing for most sources. `test` is an expression for the name
 * of the test.
 */
export function recordingCode(source: string, test: string): string | undefined {
  const [, engine] = /\/packages\/core\/(?:src|dist)\/(testing|client)\/engine\.[jt]s$/.exec(source) ?? [];
  if (engine === undefined) return undefined;
  const { file, name } = recorders[engine as keyof typeof recorders];
  const path = fileURLToPath(new URL(`./${file}`, import.meta.url));
  return `\nimport { ${name} } from ${JSON.stringify(path)};\n${name}(Engine.prototype, () => ${test});\n`;
}
