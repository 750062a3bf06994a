import type { CodeBlock, MarkdownPage } from "../markdown/page.ts";
import type { Problem } from "../problem.ts";
import type { Kind, Program, ProgramLine } from "./program.ts";

/** Other names of the language, under which a block would go unchecked. */
const ALIASES = new Set(["typescript", "mts", "tsx", "js", "javascript", "mjs", "jsx"]);
const COMPILE_ONLY = /^compile only: \S/;

/** The name of the file that a block is, where the comment above it gives one: `<!-- file: path -->`. */
export const fileNameOf = ({ markers }: CodeBlock): string | undefined =>
  markers.map(({ text }) => /^file: (\S+)$/.exec(text)?.[1]).find((name) => name !== undefined);

/** The programs of a page. A block that continues another makes one program with it. */
export function programsOf(page: MarkdownPage): { programs: Program[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const programs: Program[] = [];
  const refuse = (line: number, reason: string) => problems.push({ file: page.file, line, reason });

  for (const block of page.blocks) {
    if (ALIASES.has(block.language.toLowerCase())) {
      refuse(block.line, `a block tagged "${block.language}" is not checked; tag it "ts"`);
    }
    if (block.language !== "ts" || fileNameOf(block) !== undefined) continue;
    let continues = false;
    let compileOnly = false;
    for (const { line, text } of block.markers) {
      if (text === "continues") continues = true;
      else if (COMPILE_ONLY.test(text)) compileOnly = true;
      else if (!/^[\w-]+:(start|end)$/.test(text)) {
        refuse(
          line,
          `"${text}" above a block is none of "continues", "compile only: reason" and "file: path"`,
        );
      }
    }
    const own = linesOf(page, block);
    const before = continues ? programs.at(-1) : undefined;
    if (continues && !before)
      refuse(block.line, "continues a block, but there is none before it on this page");
    const lines = [...(before?.lines ?? []), ...own];
    const kind = compileOnly || before?.kind === "compile only" ? "compile only" : kindOf(lines);
    // What must not run does not keep from running what it continues.
    if (before && (kind !== "compile only" || before.kind === "compile only")) programs.pop();
    programs.push({ name: nameOf(page, block), kind, lines });
  }
  return { programs, problems };
}

const linesOf = (page: MarkdownPage, block: CodeBlock): ProgramLine[] =>
  block.code.map((text, index) => ({ text, file: page.file, line: block.line + 1 + index }));

const kindOf = (lines: readonly ProgramLine[]): Kind =>
  lines.some(({ text }) => /\bfrom "vitest"/.test(text)) ? "test" : "run";

const nameOf = (page: MarkdownPage, block: CodeBlock): string =>
  `${page.file.replace(/\.md$/, "").replaceAll(/[^A-Za-z0-9]+/g, "-")}-line-${block.line}`;
