import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Options, readCommandLine, USAGE } from "./driver/command-line.ts";
import { writeSection } from "./driver/marked-section.ts";
import { unpackPackages } from "./driver/packed-packages.ts";
import { runPnpm } from "./driver/pnpm.ts";
import { failuresOf, type RuntimeResult, totals } from "./driver/results.ts";
import { runRuntime } from "./driver/run-runtime.ts";
import { bundleSuite } from "./driver/suite-bundles.ts";
import { behaviourTable, groupTable, toMarkdown, toText } from "./driver/table.ts";
import { runtimes } from "./runtimes/index.ts";
import type { StartSimulators } from "./servers/start-servers.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** Packs, installs, runs the suite in each runtime, and reports. Resolves with the exit code. */
async function run(options: Options, signal: AbortSignal): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "pbxkit-conformance-"));
  try {
    if (options.build)
      await runPnpm(ROOT, ["exec", "turbo", "run", "build", "--filter=./packages/*"], signal);
    await unpackPackages(ROOT, folder, signal);
    const bundles = await bundleSuite(folder);
    const { startSimulatorServer } = (await import(
      pathToFileURL(join(folder, "node_modules/@pbxkit/simulator/dist/index.js")).href
    )) as { startSimulatorServer: StartSimulators };

    const results: RuntimeResult[] = [];
    const chosen = runtimes.filter(({ name }) => options.runtimes?.includes(name) ?? true);
    for (const runtime of chosen) {
      signal.throwIfAborted();
      const missing = runtime.optional ? runtime.missing() : undefined;
      if (missing) {
        console.log(`note: ${runtime.title} ${missing}; the run goes on without it`);
        continue;
      }
      const result = await runRuntime(runtime, { folder, bundles }, startSimulatorServer, signal);
      results.push(result);
      tell(result, options.verbose);
    }
    return await report(results, options);
  } finally {
    if (options.keep) console.log(`kept ${folder}`);
    else await rm(folder, { recursive: true, force: true });
  }
}

/** One line a runtime while the run goes on. */
function tell(result: RuntimeResult, verbose: boolean): void {
  console.log(`${result.title}: ${countsOf([result])} (${(result.milliseconds / 1000).toFixed(1)} s)`);
  if (verbose) {
    for (const { group, name, outcome, milliseconds } of result.behaviours) {
      console.log(`    ${outcome.padEnd(11)} ${String(milliseconds).padStart(5)} ms  ${group}: ${name}`);
    }
  }
  for (const failure of failuresOf(result)) console.log(`  ✗ ${failure}`);
}

async function report(results: readonly RuntimeResult[], options: Options): Promise<number> {
  const counts = totals(results);
  console.log(`\n${toText(groupTable(results))}\n`);
  if (options.json) {
    // pnpm runs scripts in the package's folder, and says where it was called.
    const file = resolve(process.env.INIT_CWD ?? ".", options.json);
    await writeFile(file, `${JSON.stringify({ ...counts, results }, null, 2)}\n`);
  }
  if (options.write) await writeTables(results);
  console.log(`conformance: ${countsOf(results)}`);
  return counts.failed > 0 || results.length === 0 ? 1 : 0;
}

function countsOf(results: readonly RuntimeResult[]): string {
  const { passed, alternatives, failed } = totals(results);
  const others = alternatives > 0 ? ` (${alternatives} by the documented alternative)` : "";
  return `${passed} passed${others}, ${failed} failed`;
}

async function writeTables(results: readonly RuntimeResult[]): Promise<void> {
  if (results.length < runtimes.length) {
    console.log("note: not every runtime has run, so the tables were not written");
    return;
  }
  const lines = await Promise.all([
    ...["README.md", "README.ru.md"].map((file) =>
      writeSection(join(ROOT, file), toMarkdown(groupTable(results))),
    ),
    writeSection(join(ROOT, "docs/runtimes.md"), toMarkdown(behaviourTable(results))),
  ]);
  for (const line of lines) if (line) console.log(`note: ${line}`);
}

const interrupted = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => interrupted.abort(new Error("interrupted")));
}
try {
  const options = readCommandLine(
    process.argv.slice(2),
    runtimes.map(({ name }) => name),
  );
  if (options.help) console.log(USAGE);
  else process.exitCode = await run(options, interrupted.signal);
} catch (error) {
  const { aborted } = interrupted.signal;
  console.error(`conformance: ${aborted ? "interrupted" : error instanceof Error ? error.message : error}`);
  process.exitCode = aborted ? 130 : 2;
}
