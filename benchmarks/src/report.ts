import type { Measurement } from "./question.ts";
import { tableAsMarkdown } from "./table.ts";

/** The tables as Markdown, which reads well in a terminal, too. */
export function answersToMarkdown(answers: readonly Measurement[]): string {
  return answers
    .map(({ title, explanation, table, missing = [] }) =>
      [`## ${title}`, explanation, tableAsMarkdown(table), ...missing.map((line) => `note: ${line}`)].join(
        "\n\n",
      ),
    )
    .map((text) => `${text}\n`)
    .join("\n");
}

/** RESULTS.md: what was measured, on what, and when. */
export function resultsPage(answers: readonly Measurement[], machine: string, quick: boolean): string {
  const how = quick
    ? "A quick run (`pnpm bench --quick`): few rounds, and but for the overhead two questions at once, so times are rough; sizes and counts hold."
    : "A full run (`pnpm bench`).";
  return `# Benchmarks

Written by \`pnpm bench\`; do not edit. ${how} Every number is of the packed packages, as a user would install them.

${answersToMarkdown(answers)}
## Machine and versions

${machine}
`;
}
