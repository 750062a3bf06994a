import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Problem } from "../problem.ts";
import { documentationPlace, fileOf, type Program } from "../programs/program.ts";
import { lineIn } from "./stack.ts";

/** The part of vitest's JSON report that matters here. */
interface TestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly title: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const recorder = fileURLToPath(
  new URL("../../../../packages/simulator/test/recorded/record-requests.ts", import.meta.url),
);
const setup = fileURLToPath(new URL("vitest-setup.ts", import.meta.url));

/** Runs the programs in `folder` that are vitest files, with the vitest that the folder has, on a Node. */
export async function runTests(
  folder: string,
  programs: readonly Program[],
  execPath = process.execPath,
): Promise<Problem[]> {
  if (programs.length === 0) return [];
  const report = join(folder, "vitest.json");
  const config = join(folder, "vitest.config.js");
  const settings = { test: { include: ["programs/*.test.ts"], setupFiles: [setup] } };
  // Their requests are recorded, as those of our own tests are.
  writeFileSync(
    config,
    `import { recordRequests } from ${JSON.stringify(recorder)};
export default { plugins: [recordRequests()], ...${JSON.stringify(settings)} };
`,
  );
  const vitest = join(folder, "node_modules/vitest/vitest.mjs");
  const output = await run(
    execPath,
    [vitest, "run", "--config", config, "--root", folder, "--reporter=json", `--outputFile=${report}`],
    folder,
  );
  let results: TestReport["testResults"];
  try {
    results = (JSON.parse(readFileSync(report, "utf8")) as TestReport).testResults;
  } catch {
    const [first] = programs as [Program];
    return [{ ...documentationPlace(first, 1), reason: `vitest did not run: ${output.slice(-300)}` }];
  }
  return programs.flatMap((program) => {
    const path = join(folder, "programs", fileOf(program));
    const result = results.find(({ name }) => basename(name) === fileOf(program));
    const problem = (message: string, what: string) => ({
      ...documentationPlace(program, lineIn(message, path) ?? 1),
      reason: `${what}: ${message.split("\n")[0]}`,
    });
    if (!result) return [{ ...documentationPlace(program, 1), reason: "was not run by vitest" }];
    if (result.assertionResults.length === 0) return [problem(result.message || "it has no tests", "fails")];
    return result.assertionResults
      .filter(({ status }) => status !== "passed")
      .map(({ title, status, failureMessages }) =>
        problem(failureMessages[0] ?? status, `test "${title}" fails`),
      );
  });
}

function run(execPath: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(execPath, args, { cwd, maxBuffer: 64 * 1024 * 1024 }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}
