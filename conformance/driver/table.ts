import type { BehaviourReport } from "../suite/report.ts";
import type { RuntimeResult } from "./results.ts";

/** A table of runtimes (columns) by subjects or behaviours (rows), and the notes that its cells point at. */
export interface RuntimeTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/** One row a subject. */
export const groupTable = (results: readonly RuntimeResult[]): RuntimeTable =>
  tableBy(results, ({ group }) => group);

/** One row a behaviour. */
export const behaviourTable = (results: readonly RuntimeResult[]): RuntimeTable =>
  tableBy(results, ({ group, name }) => `${group}: ${name}`);

function tableBy(
  results: readonly RuntimeResult[],
  rowOf: (behaviour: BehaviourReport) => string,
): RuntimeTable {
  const notes: string[] = [];
  const noteNumber = (says: string): number => {
    if (!notes.includes(says)) notes.push(says);
    return notes.indexOf(says) + 1;
  };
  const cell = (behaviours: readonly BehaviourReport[], crash: string | undefined): string => {
    if (crash !== undefined) return "crashed";
    if (behaviours.length === 0) return "–";
    const failed = behaviours.filter(({ outcome }) => outcome === "fail").length;
    const numbers = new Set(behaviours.flatMap(({ says }) => (says === undefined ? [] : [noteNumber(says)])));
    const marks = [...numbers].map((number) => `[${number}]`).join(" ");
    const verdict = failed > 0 ? `✗ ${failed} of ${behaviours.length}` : "✓";
    return marks === "" ? verdict : `${verdict} ${marks}`;
  };
  const names = new Set(results.flatMap(({ behaviours }) => behaviours.map(rowOf)));
  const rows = [...names].map((name) => [
    name,
    ...results.map(({ behaviours, crash }) =>
      cell(
        behaviours.filter((one) => rowOf(one) === name),
        crash,
      ),
    ),
  ]);
  return { columns: ["Behaviour", ...results.map(({ title }) => title)], rows, notes };
}

/** For a terminal: columns in line. */
export function toText({ columns, rows, notes }: RuntimeTable): string {
  const widths = columns.map((title, index) =>
    Math.max(title.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd();
  const texts = [line(columns), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)];
  return [...texts, ...notes.map((note, index) => `[${index + 1}] ${note}`)].join("\n");
}

/** For a Markdown file. */
export function toMarkdown({ columns, rows, notes }: RuntimeTable): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const table = [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
  if (notes.length === 0) return table;
  return `${table}\n\n${notes.map((note, index) => `* [${index + 1}] ${note}`).join("\n")}`;
}
