import { styleText } from "node:util";
import type { Summary } from "./transcript.ts";

const columns = [
  { title: "vendor", width: 20, cell: (row: Summary) => row.vendor },
  { title: "calls", width: 7, cell: (row: Summary) => String(row.calls) },
  { title: "requests", width: 10, cell: (row: Summary) => String(row.requests) },
  { title: "time", width: 9, cell: (row: Summary) => `${row.milliseconds.toFixed(0)} ms` },
  { title: "result", width: 0, cell: (row: Summary) => row.problems[0] ?? "as planned" },
];

/** Prints a line a vendor. */
export function printSummary(rows: readonly Summary[]): void {
  console.log(`\n${styleText("bold", "Summary")}`);
  console.log(styleText("dim", `  ${columns.map(({ title, width }) => title.padEnd(width)).join(" ")}`));
  for (const row of rows)
    console.log(`  ${columns.map(({ cell, width }) => cell(row).padEnd(width)).join(" ")}`);
}
