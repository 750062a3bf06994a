// Measures what costs users bytes and compiler time, and holds it against budgets.json. Nothing of it depends on the machine.
// With --write, what was measured becomes the budget of what is no promise.
import { join } from "node:path";
import { readBudgets, writeMeasured } from "./budget-file.ts";
import { multiplied, withOneMore } from "./grow-document.ts";
import { installGrown } from "./grown-package.ts";
import { installPacked } from "./install-packed.ts";
import { operationsOf } from "./installed.ts";
import { judge, readableCount, type Verdict } from "./judge-budgets.ts";
import { measureAll } from "./measure-budgets.ts";
import { withScratchFolder } from "./scratch.ts";

const budgets = readBudgets();

function show(verdicts: readonly Verdict[]): void {
  let measure = "";
  for (const { measure: title, subject, value, limit, wanted, problem } of verdicts) {
    if (title !== measure) console.log(`${title}:`);
    measure = title;
    const number = value === undefined ? "-" : readableCount(value);
    const most = limit === undefined ? "-" : readableCount(limit);
    const mark = problem ? "FAIL" : wanted === undefined ? "ok  " : "open";
    const goal = wanted === undefined ? "" : `, ${readableCount(wanted)} wanted`;
    console.log(`${mark} ${number.padStart(11)} of ${most.padStart(11)}  ${subject}${goal}`);
  }
}

const complain = (verdicts: readonly Verdict[], when = ""): string[] =>
  verdicts.flatMap(({ measure, subject, problem }) =>
    problem ? [`${measure}, ${subject}${when}: ${problem} (${budgets[measure]?.why ?? "new"})`] : [],
  );

const complaints = await withScratchFolder(async (folder) => {
  await installPacked(folder);
  const eightfold = join(folder, "eightfold");
  await installGrown(folder, eightfold, (document) => multiplied(document, 8), ["@pbxkit/ringme"]);
  const measured = await measureAll(folder, eightfold);
  if (process.argv.includes("--write")) writeMeasured(budgets, measured, operationsOf(folder));
  const now = judge(measured, readBudgets(), operationsOf(folder));
  show(now);
  // A document grows at every edit: that must be no reason to look at budgets.
  const larger = join(folder, "larger");
  await installGrown(folder, larger, withOneMore);
  const then = judge(await measureAll(larger, eightfold), readBudgets(), operationsOf(larger));
  const needsEdit = complain(then, " of a document with one more operation, parameter and two fields");
  console.log(
    `${needsEdit.length === 0 ? "ok  " : "FAIL"} with one more operation, a parameter and two fields`,
  );
  return [...complain(now), ...needsEdit];
});
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;
