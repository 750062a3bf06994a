// npm test: every check there is, one line each; the last line counts the tests.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pnpm, requireNode } from "./pnpm.mjs";
import { bold, step } from "./progress.mjs";

requireNode();
console.log(bold("\npbxkit: testing\n"));

const reports = mkdtempSync(join(tmpdir(), "pbxkit-test-"));
const unitReport = join(reports, "unit.json");
const releaseReport = join(reports, "release.json");
const conformanceReport = join(reports, "conformance.json");

/** A check without tests of its own counts as one. */
const asOne = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Counts from a report; a run that left none has failed as a whole. */
function counted(file, read) {
  return (code) => {
    try {
      const { passed, failed } = read(JSON.parse(readFileSync(file, "utf8")));
      return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
    } catch {
      return asOne(1);
    }
  };
}

const vitestCounts = (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests });

/** One after the other: what they find out, or make, the others need. */
const first = [
  {
    label: "Install",
    args: [
      "install",
      "--frozen-lockfile",
      "--prefer-offline",
      "--filter",
      "!@pbxkit/benchmarks",
      "--filter",
      "!@pbxkit/site",
    ],
    vital: true,
  },
  { label: "Generated code is current", args: ["run", "check:generated"] },
  { label: "Lint: code, circles of imports, long files", args: ["run", "lint"] },
  { label: "Build", args: ["run", "build", "--output-logs=errors-only"], vital: true },
];

/** Two at a time, since most of them keep one core busy; the longest first, so that none is left for one core alone. */
const others = [
  {
    label: "Unit and type tests",
    args: [
      "exec",
      "vitest",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${unitReport}`,
    ],
    count: counted(unitReport, vitestCounts),
  },
  {
    label: "Releases: from edit to package",
    args: [
      "run",
      "test:release",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${releaseReport}`,
    ],
    count: counted(releaseReport, vitestCounts),
  },
  { label: "Types: sources, tests, tools", args: ["run", "typecheck", "--output-logs=errors-only"] },
  { label: "Docs", args: ["run", "docs:check"] },
  { label: "Types: TypeScript 5.9, 6.0, 7.0", args: ["run", "check:types"] },
  { label: "Docs: a fifth vendor, in a copy", args: ["run", "docs:walk"] },
  { label: "Recipes on Node 20.19 and 24", args: ["run", "docs:recipes"] },
  { label: "Budgets", args: ["run", "check:budgets"] },
  { label: "Calls by name: editors, bundles, compilers", args: ["run", "check:calls-by-name"] },
  { label: "Packed packages", args: ["run", "check:packages"] },
  {
    label: "Runtimes",
    args: [
      "run",
      "conformance",
      "--runtimes",
      "node20,node24,deno,bun,workerd,chromium",
      "--json",
      conformanceReport,
    ],
    count: counted(conformanceReport, (report) => report),
  },
  { label: "Lint: specs", args: ["run", "lint:specs"] },
  { label: "Change notes", args: ["run", "spec:change", "--check"] },
  { label: "Earlier programs still compile", args: ["run", "spec:compat"] },
  { label: "One definition a name", args: ["run", "check:names"] },
  { label: "API reference: every export documented", args: ["run", "check:api"] },
  { label: "Tour", args: ["--filter", "@pbxkit/examples", "run", "tour"] },
  { label: "A fleet exports a year of records", args: ["run", "example:fleet"] },
];

let passed = 0;
let failed = 0;

/** Runs a check and counts its tests; resolves to whether it passed. */
async function check({ label, args, count = asOne }) {
  let counts = { passed: 0, failed: 0 };
  const { code, output } = await step(label, async () => {
    const result = await pnpm(args);
    counts = count(result.code);
    const total = counts.passed + counts.failed;
    return { ...result, note: total > 1 ? `${total} tests` : undefined };
  });
  passed += counts.passed;
  failed += counts.failed;
  if (code !== 0) console.log(`\n${output.trimEnd()}\n`);
  // What one line says of a missing optional part is worth seeing in a good run, too.
  else for (const line of output.split("\n")) if (line.startsWith("note: ")) console.log(`    ${line}`);
  return code === 0;
}

/** Takes checks from the list until none is left. Resolves to false as soon as a vital one fails. */
async function run(checks) {
  for (let next = checks.shift(); next; next = checks.shift())
    if (!(await check(next)) && next.vital) return false;
  return true;
}

if (await run(first)) await Promise.all([run(others), run(others)]);
rmSync(reports, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
