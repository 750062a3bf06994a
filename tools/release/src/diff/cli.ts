// pnpm spec:diff: what changed in the specs since the last release.
import { ownRoot } from "../../../spec/src/repository.ts";
import { readCommandLine } from "../command-line.ts";
import { vendorChanges } from "../release/vendor-changes.ts";
import { EXIT, runCommand, UsageError } from "../usage-error.ts";
import { highest, levels, rank } from "./change.ts";
import { jsonReport, markdownReport, textReport } from "./report.ts";

const USAGE =
  "spec:diff [vendor...] [--base REVISION|FILE|FOLDER] [--registry] [--json|--markdown] [--fail-on patch|minor|major]";

await runCommand(async (args) => {
  const { values, positionals: vendors } = readCommandLine(
    args,
    {
      root: { type: "string" },
      base: { type: "string" },
      registry: { type: "boolean" },
      json: { type: "boolean" },
      markdown: { type: "boolean" },
      "fail-on": { type: "string" },
    },
    USAGE,
  );
  const limit = levels.find((level) => level === values["fail-on"]);
  if (values["fail-on"] !== undefined && !limit) throw new UsageError(`--fail-on takes ${levels.join(", ")}`);
  const { root = ownRoot, base, registry = false } = values;
  const found = await vendorChanges({ root, vendors, base, registry });
  const report = values.json ? jsonReport : values.markdown ? markdownReport : textReport;
  console.log(report(found));
  const top = highest(found.flatMap(({ release, level }) => (release ? [level] : [])));
  return limit && rank(top) >= rank(limit) ? EXIT.found : EXIT.fine;
});
