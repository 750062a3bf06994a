import type { MarkdownPage } from "../markdown/page.ts";
import type { Problem } from "../problem.ts";
import { headingLine, isByLanguage, sectionOf } from "./compared-page.ts";

/** Code in the text of a section. */
interface Named {
  readonly section: number;
  readonly text: string;
  readonly line: number;
}

/** Checks that the sections of a translation name the same code as those of its page: what is not named was not told. */
export function checkTranslatedNames(translation: MarkdownPage, original: MarkdownPage): Problem[] {
  const [names, wanted] = [namesOf(translation), namesOf(original)];
  const { file } = translation;
  const missing = wanted.filter(isNotAmong(names)).map(({ section, text, line }) => ({
    file,
    line: headingLine(translation, section),
    reason: `says nothing of \`${text}\`, which ${original.file}:${line} names: say in this section what is said there`,
  }));
  const surplus = names.filter(isNotAmong(wanted)).map(({ text, line }) => ({
    file,
    line,
    reason: `names \`${text}\`, which this section of ${original.file} does not: take it out, or add it there`,
  }));
  return [...missing, ...surplus];
}

/** What each section names, once. */
function namesOf(page: MarkdownPage): Named[] {
  const names = page.spans
    .filter(({ line }) => !isByLanguage(page, line))
    .map(({ line, text }) => ({ section: sectionOf(page, line), text, line }));
  return [...new Map(names.reverse().map((name) => [keyOf(name), name])).values()].reverse();
}

const keyOf = ({ section, text }: Named) => `${section} ${text}`;

function isNotAmong(names: readonly Named[]): (name: Named) => boolean {
  const keys = new Set(names.map(keyOf));
  return (name) => !keys.has(keyOf(name));
}
