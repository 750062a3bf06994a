import type { CodeBlock, MarkdownPage } from "../markdown/page.ts";
import { isByLanguage } from "./compared-page.ts";

/** A part of a page that a translation has, too. */
export interface Part {
  readonly line: number;
  /** What it is, without the words that are translated. */
  readonly is: string;
  /** What mends a translation that lacks it, or has it where its page does not. */
  readonly cure: string;
}

const CURES = {
  heading: "give both pages the same headings, in the same order and of the same levels",
  code: "copy the code, and translate its comments alone",
  row: "give both tables the same rows and columns",
  point: "give both lists the same points",
  paragraph: "say in both pages what the other one says, paragraph by paragraph",
  generated: "copy what the tool has written",
};

/** The parts of a page in order: headings, paragraphs, lines of code without their comments, rows of tables, points of lists. */
export function outlineOf(page: MarkdownPage): Part[] {
  const named = new Set(page.spans.map(({ line }) => line));
  const says = (line: number) => named.has(line) || (page.prose[line - 1] ?? "").trim() !== "";
  const lines = page.prose.flatMap((text, index) => {
    if (isByLanguage(page, index + 1)) return [];
    const generated = page.generated[index];
    const begins = says(index + 1) && !says(index);
    const part = generated ? generatedPart(generated.text) : (partOf(text) ?? (begins && PARAGRAPH));
    return part ? [{ line: index + 1, ...part }] : [];
  });
  return [...lines, ...page.blocks.flatMap(codeOf)].sort((a, b) => a.line - b.line);
}

const PARAGRAPH = { is: "a paragraph", cure: CURES.paragraph };

const generatedPart = (text: string) => ({ is: `the generated line "${text}"`, cure: CURES.generated });

function partOf(text: string): Omit<Part, "line"> | undefined {
  const heading = /^#+(?= )/.exec(text)?.[0];
  if (heading !== undefined) return { is: `a heading of level ${heading.length}`, cure: CURES.heading };
  if (text.startsWith("|")) {
    const cells = text.replaceAll("\\|", "").split("|").length - 2;
    return { is: `a table row of ${cells} cells`, cure: CURES.row };
  }
  return /^[*-] /.test(text) ? { is: "a point of a list", cure: CURES.point } : undefined;
}

/** What a comment claims is code: `// prints: 3` is checked. */
const COMMENT = /(^|\s+)(?:(?:\/\/|#) (?!prints: ).*|\/\*.*\*\/)$/;

/** What a setting of `.env` holds is said in words. */
const SETTING = /^([A-Z][A-Z0-9_]*=).*/;

function codeOf({ language, line, code }: CodeBlock): Part[] {
  const lines = code.flatMap((text, index) => {
    const bare = text.replace(COMMENT, "");
    if (bare === "" && text !== "") return [];
    const same = language === "text" ? bare.replace(SETTING, "$1") : bare;
    return [{ line: line + 1 + index, is: `the code "${same}"`, cure: CURES.code }];
  });
  return [{ line, is: `a block of ${language} code`, cure: CURES.code }, ...lines];
}
