// pnpm spec:compat: whether programs that compiled with the last release still do.
import { ownRoot } from "../../../spec/src/repository.ts";
import { changesetLevels } from "../change/pending.ts";
import { readReleaseCommand, runCommand } from "../command-line.ts";
import { EXIT } from "../exit-status.ts";
import { vendorChanges } from "../release/vendor-changes.ts";
import { brokenPrograms } from "./broken-programs.ts";

const manual = {
  usage: "spec:compat [vendor...] [--base REVISION]",
  text: `Compiles the type tests and examples of the last release against the types that the specs generate now.

What no longer compiles breaks users: their next version must be a major one.

  --base REVISION  take the programs of another revision than the last release tag
  --root DIR       another repository than this one

Status: 0 all compile, or a major version is on its way; 1 something broke without one; 2 wrong arguments.`,
};

await runCommand(manual, async (args) => {
  const options = { root: { type: "string" }, base: { type: "string" } } as const;
  const { values, positionals: vendors } = readReleaseCommand(args, options, manual);
  const { root = ownRoot, base } = values;
  let status: number = EXIT.fine;
  for (const vendor of await vendorChanges({ root, vendors, base })) {
    const { package: name, release } = vendor;
    if (!release) {
      console.log(`${name}: first release, nothing to compile`);
      continue;
    }
    if (release.revision === undefined) {
      console.log(`${name}: the type tests of ${release.label} are not in this repository`);
      continue;
    }
    const broken = await brokenPrograms(root, vendor.vendor, release.revision);
    if (broken.length === 0) {
      console.log(`${name}: what compiled with ${release.label} still compiles`);
      continue;
    }
    const isMajor = changesetLevels(root).get(name) === "major";
    const told = isMajor
      ? "which its major version allows"
      : `which needs a major version; run "pnpm spec:change"`;
    console.log(`${name}: what compiled with ${release.label} no longer does, ${told}`);
    for (const { file, code, message } of broken) console.log(`  ${file}: ${code} ${message}`);
    if (!isMajor) status = EXIT.failed;
  }
  return status;
});
