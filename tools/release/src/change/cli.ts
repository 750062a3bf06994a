// pnpm spec:change: writes what spec:diff found as changesets, one a vendor; --check only says whether they are there.
import { ownRoot } from "../../../spec/src/repository.ts";
import { readReleaseCommand, runCommand } from "../command-line.ts";
import { EXIT } from "../exit-status.ts";
import { type VendorChanges, vendorChanges } from "../release/vendor-changes.ts";
import { notPassedOn, ofNoPackage, uncompared, uncovered } from "./check.ts";
import { passOn } from "./passed-on.ts";
import { withProof } from "./proof.ts";
import { setTooLow } from "./set-version.ts";
import { writeChangeset } from "./write-changeset.ts";

const manual = {
  usage: "spec:change [vendor...] [--check] [--no-compat] [--base BASE | --registry]",
  text: `Writes the changes of the specs since the last release as .changeset/spec-<vendor>.md, with the level that they need.

A changeset that extends or breaks a package gets the same level for each package that passes it on: the clients pass on the
core, the simulator server the clients. Run again, it brings the file up to date: what was computed gives way to what is, what a person wrote stays.

  --check      write nothing; fail when a vendor's specs changed and no changeset has at least the level that they need, or a
               changeset leaves out a package that passes on one of its own, or a version is set that is too low for them.
               Looks at tags only: without them it says what it cannot compare, and passes
  --no-compat  do not compile the last release's type tests and examples, which can raise the level to major
  --base BASE  compare with a revision, a file (an openapi.json) or a folder of <vendor>.json
  --registry   compare with the package registry, whatever tags there are
  --root DIR   another repository than this one

Status: 0 written, or covered; 1 not covered, or a spec or a release cannot be read; 2 wrong arguments.`,
};

await runCommand(manual, async (args) => {
  const { values, positionals: vendors } = readReleaseCommand(
    args,
    {
      root: { type: "string" },
      base: { type: "string" },
      registry: { type: "boolean" },
      check: { type: "boolean" },
      "no-compat": { type: "boolean" },
    },
    manual,
  );
  const { root = ownRoot, base, registry = false, check: isCheck = false } = values;
  const found = await vendorChanges({ root, vendors, base, source: sourceOf(registry, isCheck) });
  const proven: VendorChanges[] = [];
  for (const vendor of found) proven.push(values["no-compat"] ? vendor : await withProof(root, vendor));
  if (isCheck) return check(root, proven);
  for (const vendor of proven) console.log(`${vendor.package}: ${await writeChangeset(root, vendor)}`);
  for (const line of passOn(root)) console.log(line);
  return EXIT.fine;
});

/** A check must not hang on a network that is not there. */
function sourceOf(registry: boolean, isCheck: boolean) {
  if (registry) return "registry";
  return isCheck ? "tags" : "any";
}

async function check(root: string, found: readonly VendorChanges[]): Promise<number> {
  const note = await uncompared(root, found);
  if (note !== undefined) console.log(note);
  const problems = [
    ...uncovered(root, found),
    ...(await setTooLow(root, found)),
    ...notPassedOn(root),
    ...ofNoPackage(root),
  ];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return EXIT.failed;
  const first = found.filter(({ release }) => !release).length;
  const what = first > 0 && note === undefined ? ` (first release of ${first} packages)` : "";
  console.log(`changesets cover the specs${what}`);
  return EXIT.fine;
}
