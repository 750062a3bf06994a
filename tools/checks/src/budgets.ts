// Measures what costs users bytes and compiler time, and holds it against budgets.json. Nothing of it depends on the machine.
import { readBudgets } from "./budget-file.ts";
import { judge, readableCount } from "./judge-budgets.ts";
import { measureAll } from "./measure-budgets.ts";
import { withScratchFolder } from "./scratch.ts";

const verdicts = judge(await withScratchFolder(measureAll), readBudgets());

let measure = "";
for (const { measure: title, subject, value, budget, problem } of verdicts) {
  const open = budget?.forNow !== undefined;
  if (title !== measure) console.log(`${title}:`);
  measure = title;
  const number = value === undefined ? "-" : readableCount(value);
  const limit = budget ? readableCount(budget.limit) : "-";
  console.log(
    `${problem ? "FAIL" : open ? "open" : "ok  "} ${number.padStart(11)} of ${limit.padStart(11)}  ${subject}`,
  );
}
for (const { measure, subject, note } of verdicts)
  if (note) console.log(`note: ${measure}, ${subject}: ${note}`);
const problems = verdicts.filter(({ problem }) => problem);
for (const { measure, subject, problem, budget } of problems) {
  console.error(`${measure}, ${subject}: ${problem}${budget ? ` (${budget.reason})` : ""}`);
}
process.exitCode = problems.length === 0 ? 0 : 1;
