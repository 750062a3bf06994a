import { ownRoot } from "../../../spec/src/repository.ts";
import { UsageError } from "../../../spec/src/usage-error.ts";
import { readReleaseCommand, runCommand } from "../command-line.ts";
import { EXIT } from "../exit-status.ts";
import { vendorChanges } from "../release/vendor-changes.ts";
import { highest, levels, rank } from "./change.ts";
import { jsonReport, markdownReport, textReport } from "./report.ts";

const manual = {
  usage: "spec:diff [vendor...] [--base BASE | --registry] [--json | --markdown] [--fail-on LEVEL]",
  text: `What changed in the specs since the last release, one line a change: its level, its direction, a sentence.

The last release is the newest tag @pbxkit/<vendor>@<version>; without one, what the package registry has.

  --base BASE      compare with a revision, a file (an openapi.json) or a folder of <vendor>.json
  --registry       compare with the registry, whatever tags there are
  --json           for programs
  --markdown       for a pull request
  --fail-on LEVEL  end with status 3 when a released package has a change of patch, minor or major level, or above
  --root DIR       another repository than this one

Status: 0 compared; 1 a spec or a release cannot be read; 2 wrong arguments; 3 see --fail-on.`,
};

await runCommand(manual, async (args) => {
  const { values, positionals: vendors } = readReleaseCommand(
    args,
    {
      root: { type: "string" },
      base: { type: "string" },
      registry: { type: "boolean" },
      json: { type: "boolean" },
      markdown: { type: "boolean" },
      "fail-on": { type: "string" },
    },
    manual,
  );
  const { root = ownRoot, base, registry = false, json = false, markdown = false } = values;
  const limit = levels.find((level) => level === values["fail-on"]);
  if (values["fail-on"] !== undefined && !limit) throw new UsageError(`--fail-on takes ${levels.join(", ")}`);
  if (json && markdown) throw new UsageError("--json and --markdown exclude each other");
  const found = await vendorChanges({ root, vendors, base, source: registry ? "registry" : "any" });
  const report = json ? jsonReport : markdown ? markdownReport : textReport;
  console.log(report(found));
  const top = highest(found.flatMap(({ release, level }) => (release ? [level] : [])));
  return limit && rank(top) >= rank(limit) ? EXIT.found : EXIT.fine;
});
