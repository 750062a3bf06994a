// pnpm spec:update: all that follows an edit of a vendor's document, in one go, and what is left for a person.
import { writeIndex } from "../../../docs/src/index/readme-sections.ts";
import { formatProblem } from "../../../docs/src/problem.ts";
import { ownRoot } from "../../../spec/src/repository.ts";
import { runSpecCommand as runSpecTool } from "../../../spec/src/run.ts";
import { UsageError } from "../../../spec/src/usage-error.ts";
import { passOn } from "../change/passed-on.ts";
import { writeChangeset } from "../change/write-changeset.ts";
import { readReleaseCommand, runCommand } from "../command-line.ts";
import { textReport } from "../diff/report.ts";
import { EXIT } from "../exit-status.ts";
import { vendorChanges } from "../release/vendor-changes.ts";
import { undoAtEnd } from "../undo-at-end.ts";
import { leftToDo } from "./left-to-do.ts";

const manual = {
  usage: "spec:update <vendor>",
  text: `Brings everything in step with specs/<vendor>: lints it, generates the client, writes the README's list of operations and the
changeset, shows what users will notice, and says what is left for a person.

  --root DIR  another repository than this one

Status: 0 done; 1 something is in the way, each on a line with its place: of a fault in the document nothing was written, after
another run it again; 2 wrong arguments.`,
};

await runCommand(manual, async (args) => {
  const { values, positionals } = readReleaseCommand(args, { root: { type: "string" } }, manual);
  const { root = ownRoot } = values;
  // Ctrl-C ends it between two steps, and not while a file is written.
  undoAtEnd(() => {});
  const [vendor, ...others] = positionals;
  if (vendor === undefined || others.length > 0) throw new UsageError("spec:update takes one vendor");
  for (const command of ["lint", "generate"] as const) {
    const [outcome] = await runSpecTool({ command, root, vendors: [vendor] });
    if (!outcome?.ok) {
      for (const line of outcome?.lines ?? []) console.error(line);
      return EXIT.failed;
    }
    console.log(outcome.lines.join("\n"));
  }
  const { written, problems } = writeIndex(root);
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) return EXIT.failed;
  console.log(written.length > 0 ? `wrote ${written.join(", ")}` : "the lists are up to date");

  const [changes] = await vendorChanges({ root, vendors: [vendor] });
  if (!changes) return EXIT.failed;
  console.log(`${changes.package}: ${await writeChangeset(root, changes)}`);
  for (const line of passOn(root)) console.log(line);
  const left = leftToDo(root, changes).map((line) => `  - ${line}`);
  console.log(`\n${textReport([changes])}\n\nLeft for you:${left.length > 0 ? "" : " nothing"}`);
  for (const line of left) console.log(line);
  return EXIT.fine;
});
