import type { Problem } from "../problem.ts";
import type { MarkdownPage } from "./page.ts";
import { readPage } from "./read-page.ts";

/** Functions that people begin with: their docstrings show how. */
const VENDOR_DOORS = /^export function (create[A-Z]\w*(?:Client|Simulator))\b/;
const CORE_DOORS = /^export function (unwrap|undeclared)\b/;

/**
 * The `@example`s in the docstrings of a source file, as a page whose lines are the file's: their code blocks are programs
 * like those of the documentation.
 */
export function readExamples(file: string, text: string): { page: MarkdownPage; problems: Problem[] } {
  const doors = /\/src\/(client|testing\/create-simulator)\.ts$/.test(file) ? VENDOR_DOORS : CORE_DOORS;
  const problems: Problem[] = [];
  const lines: string[] = [];
  const examples: number[] = [];
  const shown = new Set<string>();
  let inComment = false;
  let inExample = false;
  let hasExample = false;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*\/\*\*/.test(line)) {
      inComment = true;
      hasExample = false;
    }
    const tag = inComment ? /^\s*(?:\/\*)?\*+ @(\w+)/.exec(line)?.[1] : undefined;
    if (tag !== undefined) inExample = tag === "example";
    if (tag === "example") {
      examples.push(index + 1);
      hasExample = true;
    }
    const ends = line.includes("*/");
    lines.push(inExample && tag === undefined && !ends ? line.replace(/^\s*\* ?/, "") : "");
    if (ends) inComment = inExample = false;
    const door = doors.exec(line)?.[1];
    if (door !== undefined && hasExample) shown.add(door);
    if (door !== undefined && !shown.has(door)) {
      problems.push({ file, line: index + 1, reason: `the docstring of ${door} has no @example` });
    }
    if (!inComment && !ends && line.trim() !== "") hasExample = false;
  }
  const page = readPage(file, lines.join("\n"));
  for (const [index, line] of examples.entries()) {
    const next = examples[index + 1] ?? Infinity;
    if (!page.blocks.some((block) => block.language === "ts" && block.line > line && block.line < next)) {
      problems.push({ file, line, reason: "an @example is a program in a block tagged ts" });
    }
  }
  return { page, problems };
}
