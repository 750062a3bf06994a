import { anchorsOf } from "../markdown/anchors.ts";
import type { MarkdownPage } from "../markdown/page.ts";
import { readPage } from "../markdown/read-page.ts";

/** A page as it is compared with its translations. */
export interface ComparedPage {
  readonly page: MarkdownPage;
  /** The anchors of its headings, in order. */
  readonly anchors: readonly string[];
}

/** What `pnpm docs:index` writes for each language by itself. */
const BY_LANGUAGE = new Set(["versions", "operations"]);

/** Whether a line is written by a tool, for the page's own language. */
export const isByLanguage = ({ generated }: MarkdownPage, line: number): boolean =>
  BY_LANGUAGE.has(generated[line - 1]?.section ?? "");

/** A page without what is written for each language by itself. */
export function comparedPage(file: string, text: string): ComparedPage {
  const whole = readPage(file, text);
  const page = {
    ...whole,
    prose: whole.prose.map((line, index) => (isByLanguage(whole, index + 1) ? "" : line)),
  };
  return { page, anchors: [...anchorsOf(page, text.split(/\r?\n/))] };
}

const isHeading = (text: string) => /^#+ /.test(text);

/** How many headings are above a line, or on it: the number of its section. */
export const sectionOf = ({ prose }: MarkdownPage, line: number): number =>
  prose.slice(0, line).filter(isHeading).length;

/** The line of a section's heading. */
export const headingLine = ({ prose }: MarkdownPage, section: number): number =>
  prose.flatMap((text, index) => (isHeading(text) ? [index + 1] : []))[section - 1] ?? 1;
