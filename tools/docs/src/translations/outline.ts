import { linksOf } from "../links/links.ts";
import type { CodeBlock, MarkdownPage } from "../markdown/page.ts";

/** A part of a page that a translation has, too. */
export interface Part {
  readonly line: number;
  /** What it is, without the words that are translated. */
  readonly is: string;
}

/** The switch between languages is the one link that differs. */
const SELF = /^README(\.[a-z]{2})?\.md$/;

/** The parts of a page in order: headings, code without its comments, rows of tables, points of lists, links. */
export function outlineOf(page: MarkdownPage): Part[] {
  const links = linksOf(page)
    .filter(({ target }) => !SELF.test(target))
    .map(({ line, target }) => ({ line, is: `a link to ${target}` }));
  const blocks = page.blocks.map((block) => ({ line: block.line, is: `the ${codeOf(block)}` }));
  const lines = page.prose.flatMap((text, index) => {
    const is = partOf(text, page.generated[index]);
    return is === undefined ? [] : [{ line: index + 1, is }];
  });
  return [...lines, ...blocks, ...links].sort((a, b) => a.line - b.line || (a.is < b.is ? -1 : 1));
}

function partOf(text: string, generated: string | undefined): string | undefined {
  if (generated !== undefined) return `the generated line "${generated}"`;
  const heading = /^#+(?= )/.exec(text)?.[0];
  if (heading !== undefined) return `a heading of level ${heading.length}`;
  if (text.startsWith("|")) return `a table row of ${text.split("|").length - 2} cells`;
  return text.startsWith("* ") ? "a point of a list" : undefined;
}

const codeOf = ({ language, code }: CodeBlock): string =>
  `${language} code "${code.map((line) => line.replace(/(^|\s+)(?:\/\/|#) .*$/, "").trimEnd()).join(" ")}"`;
