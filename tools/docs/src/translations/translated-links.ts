import { destinationOf } from "../links/destination.ts";
import { linksOf } from "../links/links.ts";
import type { MarkdownPage } from "../markdown/page.ts";
import type { Problem } from "../problem.ts";
import { type ComparedPage, headingLine, sectionOf } from "./compared-page.ts";
import { originalOf, translationsOf } from "./translation.ts";

export type ReadCompared = (file: string) => ComparedPage | undefined;

/** A link of a page, with what is the same for it in each language. */
interface ComparedLink {
  readonly line: number;
  readonly target: string;
  /** How many headings are above it. */
  readonly section: number;
  /** Where it leads: a page and a heading of it by its place, whatever the language of both. */
  readonly to: string;
}

/** Checks that the sections of a translation have the links of its page, to translated pages where there are such. */
export function checkTranslatedLinks(
  translation: ComparedPage,
  original: ComparedPage,
  read: ReadCompared,
): Problem[] {
  const [links, wanted] = [translation, original].map(({ page }) => comparedLinks(page, read));
  const { file } = translation.page;
  const english = (links ?? []).flatMap(({ line, target }) => {
    const to = destinationOf(file, target)?.file;
    if (to === undefined || to === original.page.file) return [];
    const better = translationsOf(to).find((each) => languageOf(each) === languageOf(file) && read(each));
    return better ? [{ file, line, reason: `links to ${to}: link to ${better}, its translation` }] : [];
  });
  const surplus = without(links ?? [], wanted ?? []).map(({ line, target }) => ({
    file,
    line,
    reason: `has a link to "${target}" that this section of ${original.page.file} does not have: take it out, or add it there`,
  }));
  const missing = without(wanted ?? [], links ?? []).map(({ line, target, section }) => ({
    file,
    line: headingLine(translation.page, section),
    reason: `lacks the link to "${target}" that ${original.page.file}:${line} has: add it to this section`,
  }));
  return [...english, ...surplus, ...missing];
}

const languageOf = (file: string) => /\.([a-z]{2})\.md$/.exec(file)?.[1];

function comparedLinks(page: MarkdownPage, read: ReadCompared): ComparedLink[] {
  return linksOf(page).flatMap(({ line, target }) => {
    const to = destinationOf(page.file, target);
    // Pages link to their own translations, and back.
    if (to && to.file !== page.file && originalOf(to.file) === originalOf(page.file)) return [];
    return [
      { line, target, section: sectionOf(page, line), to: to ? placeOf(to.file, to.anchor, read) : target },
    ];
  });
}

function placeOf(file: string, anchor: string | undefined, read: ReadCompared): string {
  const name = originalOf(file);
  const heading = anchor === undefined ? -1 : (read(file)?.anchors.indexOf(anchor) ?? -1);
  return heading < 0 ? name : `${name}#${heading}`;
}

/** The links that are not among the others, as often as there. */
function without(links: readonly ComparedLink[], others: readonly ComparedLink[]): ComparedLink[] {
  const left = others.map(({ section, to }) => `${section} ${to}`);
  return links.filter(({ section, to }) => {
    const at = left.indexOf(`${section} ${to}`);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
