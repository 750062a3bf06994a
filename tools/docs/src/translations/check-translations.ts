import type { MarkdownPage } from "../markdown/page.ts";
import type { Problem } from "../problem.ts";
import { outlineOf } from "./outline.ts";

const TRANSLATION = /^(.*)\.[a-z]{2}\.md$/;

/** Checks that a translation (`README.ru.md`) has the parts of its page (`README.md`), in the same order. */
export function checkTranslations(pages: readonly MarkdownPage[]): Problem[] {
  return pages.flatMap((page) => {
    const [, name] = TRANSLATION.exec(page.file) ?? [];
    if (name === undefined) return [];
    const original = pages.find(({ file }) => file === `${name}.md`);
    if (!original)
      return [{ file: page.file, line: 1, reason: `translates ${name}.md, which does not exist` }];
    const [parts, wanted] = [outlineOf(page), outlineOf(original)];
    const at = wanted.findIndex((part, index) => part.is !== parts[index]?.is);
    const index = at < 0 && parts.length > wanted.length ? wanted.length : at;
    if (index < 0) return [];
    const [is, should] = [parts[index], wanted[index]];
    const there = should ? `${original.file}:${should.line} has ${should.is}` : `${original.file} has ended`;
    const reason = `has ${is?.is ?? "nothing more"} where ${there}`;
    return [{ file: page.file, line: is?.line ?? page.prose.length, reason }];
  });
}
