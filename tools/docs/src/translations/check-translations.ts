import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { destinationOf } from "../links/destination.ts";
import { linksOf } from "../links/links.ts";
import type { MarkdownPage } from "../markdown/page.ts";
import type { Problem } from "../problem.ts";
import { type ComparedPage, comparedPage } from "./compared-page.ts";
import { outlineOf } from "./outline.ts";
import { checkTranslatedLinks } from "./translated-links.ts";
import { checkTranslatedNames } from "./translated-names.ts";
import { isTranslation, originalOf, translationsOf } from "./translation.ts";

/**
 * Checks the translations among `files`, and those of pages among them: a translation (`README.ru.md`) has the parts of its page
 * (`README.md`) in the same order, and each links to the other.
 */
export function checkTranslations(root: string, files: readonly string[]): Problem[] {
  const known = new Map<string, ComparedPage | undefined>();
  const read = (file: string): ComparedPage | undefined => {
    if (!known.has(file)) known.set(file, readCompared(root, file));
    return known.get(file);
  };
  const translations = new Set(
    files.flatMap((file) => (isTranslation(file) ? [file] : translationsOf(file))),
  );
  return [...translations].flatMap((file) => {
    const translation = read(file);
    if (!translation) return [];
    const name = originalOf(file);
    const original = read(name);
    if (!original) return [{ file, line: 1, reason: `translates ${name}, which does not exist: delete it` }];
    const different = firstDifference(translation.page, original.page);
    return [
      ...switchOf(original.page, file),
      ...switchOf(translation.page, name),
      ...(different
        ? [different]
        : [
            ...checkTranslatedLinks(translation, original, read),
            ...checkTranslatedNames(translation.page, original.page),
          ]),
    ];
  });
}

function readCompared(root: string, file: string): ComparedPage | undefined {
  if (!file.endsWith(".md") || !existsSync(join(root, file))) return undefined;
  return comparedPage(file, readFileSync(join(root, file), "utf8"));
}

/** A reader of one language finds the other below the title. */
function switchOf(page: MarkdownPage, other: string): Problem[] {
  const found = linksOf(page).some(({ target }) => destinationOf(page.file, target)?.file === other);
  const reason = `has no link to ${other}, the same page in another language: add it below the title`;
  return found ? [] : [{ file: page.file, line: 1, reason }];
}

function firstDifference(translation: MarkdownPage, original: MarkdownPage): Problem | undefined {
  const [parts, wanted] = [outlineOf(translation), outlineOf(original)];
  const length = Math.max(parts.length, wanted.length);
  const index = Array.from({ length }).findIndex((_, at) => parts[at]?.is !== wanted[at]?.is);
  if (index < 0) return undefined;
  const [is, should] = [parts[index], wanted[index]];
  const there = should ? `${original.file}:${should.line} has ${should.is}` : `${original.file} has ended`;
  const cures = new Set([should, is].flatMap((part) => part?.cure ?? []));
  const reason = `has ${is?.is ?? "nothing more"} where ${there}: ${[...cures].join("; ")}`;
  return { file: translation.file, line: is?.line ?? translation.prose.length, reason };
}
