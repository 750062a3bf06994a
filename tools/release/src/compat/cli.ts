// pnpm spec:compat: whether programs that compiled with the last release still do.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ownRoot } from "../../../spec/src/repository.ts";
import { UsageError } from "../../../spec/src/usage-error.ts";
import { changesetLevels } from "../change/pending.ts";
import { readReleaseCommand, runCommand } from "../command-line.ts";
import { EXIT } from "../exit-status.ts";
import { isUnchangedSince } from "../release/git.ts";
import { packageName, releasedRevision } from "../release/last-release.ts";

import { brokenPrograms } from "./broken-programs.ts";

const manual = {
  usage: "spec:compat [package...] [--base REVISION]",
  text: `Compiles the type tests and examples of each package's last release against the packages as they are now.

What no longer compiles breaks users: their next version must be a major one.

  --base REVISION  take the programs of another revision than the last release tag
  --root DIR       another repository than this one

Status: 0 all compile, or a major version is on its way; 1 something broke without one; 2 wrong arguments.`,
};

/** What a program that uses the packages can notice. */
const PUBLIC = ["packages/*/src/**", "packages/*/package.json", "specs/**"];

await runCommand(manual, async (args) => {
  const options = { root: { type: "string" }, base: { type: "string" } } as const;
  const { values, positionals: asked } = readReleaseCommand(args, options, manual);
  const { root = ownRoot, base } = values;
  let status: number = EXIT.fine;
  for (const folder of packagesOf(root, asked)) {
    const name = packageName(folder);
    const release =
      base === undefined ? await releasedRevision(root, folder) : { label: base, revision: base };
    if (!release) {
      console.log(`${name}: first release, nothing to compile`);
      continue;
    }
    if (await isUnchangedSince(root, release.revision, PUBLIC)) {
      console.log(`${name}: nothing public changed since ${release.label}`);
      continue;
    }
    const broken = await brokenPrograms(root, folder, release.revision);
    if (broken.length === 0) {
      console.log(`${name}: what compiled with ${release.label} still compiles`);
      continue;
    }
    const isMajor = changesetLevels(root).get(name) === "major";
    const told = isMajor
      ? "which its major version allows"
      : `which needs a major version; run "pnpm spec:change", or write a changeset`;
    console.log(`${name}: what compiled with ${release.label} no longer does, ${told}`);
    for (const { file, code, message } of broken) console.log(`  ${file}: ${code} ${message}`);
    if (!isMajor) status = EXIT.failed;
  }
  return status;
});

/** The folders asked for, or all. */
function packagesOf(root: string, asked: readonly string[]): readonly string[] {
  const known = readdirSync(join(root, "packages"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const [unknown] = asked.filter((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`there is no package ${unknown}; there are ${known.join(", ")}`);
  return asked.length > 0 ? asked : known;
}
