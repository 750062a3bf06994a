// pnpm spec:change: writes what spec:diff found as changesets, one a vendor; --check only says whether they are there.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ownRoot } from "../../../spec/src/repository.ts";
import { readCommandLine } from "../command-line.ts";
import { brokenPrograms } from "../compat/broken-programs.ts";
import { rank } from "../diff/change.ts";
import { type VendorChanges, vendorChanges } from "../release/vendor-changes.ts";
import { EXIT, runCommand } from "../usage-error.ts";
import { uncovered } from "./check.ts";
import { changesetLevels, versionedLevel } from "./pending.ts";
import { noteSentences } from "./sentences.ts";
import { updateChangeset } from "./update-changeset.ts";

const USAGE = "spec:change [vendor...] [--check] [--no-compat] [--base REVISION|FILE|FOLDER] [--registry]";

await runCommand(async (args) => {
  const { values, positionals: vendors } = readCommandLine(
    args,
    {
      root: { type: "string" },
      base: { type: "string" },
      registry: { type: "boolean" },
      check: { type: "boolean" },
      "no-compat": { type: "boolean" },
    },
    USAGE,
  );
  const { root = ownRoot, base, registry = false } = values;
  const found = await vendorChanges({ root, vendors, base, registry });
  if (values.check) return check(root, found);
  for (const each of found) {
    const proven = values["no-compat"] ? each : await withProof(root, each);
    console.log(`${each.package}: ${writeChangeset(root, proven)}`);
  }
  return EXIT.fine;
});

function check(root: string, found: readonly VendorChanges[]): number {
  const problems = uncovered(root, found);
  for (const problem of problems) console.error(problem);
  const first = found.filter(({ release }) => !release).length;
  if (problems.length > 0) return EXIT.failed;
  console.log(
    first > 0
      ? `changesets cover the specs (first release of ${first} packages)`
      : "changesets cover the specs",
  );
  return EXIT.fine;
}

/** What no longer compiles is a major version, whatever the rules say. */
async function withProof(root: string, vendor: VendorChanges): Promise<VendorChanges> {
  const isTyped = vendor.changes.some(({ direction }) => direction !== "none");
  if (!vendor.release?.revision || vendor.level === "major" || !isTyped) return vendor;
  const broken = await brokenPrograms(root, vendor.vendor, vendor.release.revision);
  const [first] = broken;
  if (!first) return vendor;
  const sentence = `Programs that compiled with ${vendor.release.label} no longer do: ${first.message}`;
  const change = {
    level: "major",
    direction: "both",
    sentence,
    operations: [],
    pointer: "#",
    rule: "spec-compat",
  } as const;
  return { ...vendor, level: "major", changes: [change, ...vendor.changes] };
}

function writeChangeset(root: string, vendor: VendorChanges): string {
  const { package: name, release, changes, level } = vendor;
  const path = `.changeset/spec-${vendor.vendor}.md`;
  const file = join(root, path);
  if (!release) {
    const covered = changesetLevels(root).has(name)
      ? "a changeset has it"
      : `write a changeset for it ("pnpm changeset")`;
    return `first release; ${covered}`;
  }
  if (level !== undefined && rank(versionedLevel(root, vendor)) >= rank(level)) {
    return `${level}, which the version in its package.json has already`;
  }
  const existing = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  const text = update(path, existing, { packageName: name, level, sentences: noteSentences(changes) });
  if (text === existing)
    return existing === undefined ? `unchanged since ${release.label}` : `${path} is up to date`;
  if (text === undefined) {
    rmSync(file);
    return `unchanged since ${release.label}; removed ${path}`;
  }
  writeFileSync(file, text);
  return `${level ?? "no change"}; ${existing === undefined ? "wrote" : "updated"} ${path}`;
}

function update(path: string, existing: string | undefined, now: Parameters<typeof updateChangeset>[1]) {
  try {
    return updateChangeset(existing, now);
  } catch (error) {
    throw new Error(`${path} cannot be updated: ${error instanceof Error ? error.message : error}`);
  }
}
