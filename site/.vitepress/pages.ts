import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { destinationOf } from "../../tools/docs/src/links/destination.ts";
import { markdownFiles, repositoryAddress, siteAddress } from "../../tools/docs/src/repository.ts";
import { isTranslation, originalOf, translationsOf } from "../../tools/docs/src/translations/translation.ts";

/** The repository: the pages are its own Markdown files. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Versions are equal in a release; core is in each. */
export const version: string = JSON.parse(
  readFileSync(join(root, "packages/core/package.json"), "utf8"),
).version;

/** Which Markdown files are pages: the READMEs that people start from, and the guides. */
const PAGE = /^(README|docs\/[^/]+|docs\/recipes\/[^/]+|packages\/[^/]+\/README)\.md$/;

/** A page of the site's own: the references, the playground, and Russian pages for what is in English only. */
const OWN_PAGE = /^site\/((?:ru|reference|playground)\/.+\.md)$/;

/** Whether a Markdown file of the repository is a page of the site. */
export const isPage = (file: string): boolean => PAGE.test(originalOf(file)) && existsSync(join(root, file));

/** Where the pages are; no other folder is looked into. */
const FOLDERS = ["docs", "packages", "site"];

/** Globs of the Markdown that is no page. */
export const notPages: string[] = [
  ...readdirSync(root, { withFileTypes: true })
    .filter((entry) => !FOLDERS.includes(entry.name) && !isPage(entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? `${entry.name}/**` : entry.name.endsWith(".md") ? entry.name : [],
    ),
  "docs/api/**",
  "packages/*/!(README).md",
  "packages/*/!(docs|README.md)/**",
  "site/*.md",
];

/** Where a Markdown file of the repository stands in the site: `docs/testing.ru.md` is `ru/docs/testing.md`. */
export function pageOf(file: string): string {
  const [, own] = OWN_PAGE.exec(file) ?? [];
  if (own !== undefined) return own;
  const name = originalOf(file).replace(/\.md$/, "");
  const page = name.startsWith("packages/") ? posix.dirname(name) : name.replace(/(^|\/)README$/, "$1index");
  return `${isTranslation(file) ? "ru/" : ""}${page}.md`;
}

/** The address of a page, without what begins all addresses of the site. */
export const addressOf = (file: string): string =>
  `/${pageOf(file).replace(/(^|(?<=\/))index\.md$|\.md$/, "")}`;

/** The title of a page of the repository. */
export const titleOf = (file: string): string =>
  /^# (.+)$/m.exec(readFileSync(join(root, file), "utf8"))?.[1] ?? file;

/** Whether a file is written in Russian; the pages of `site/ru` are. */
export const isRussian = (file: string): boolean => isTranslation(file) || file.startsWith("site/ru/");

/** The pages in English that no Russian page stands beside. */
export const untranslatedPages = (): string[] =>
  markdownFiles(root).filter(
    (file) => isPage(file) && !isTranslation(file) && !translationsOf(file).some(isPage),
  );

/** Written after the pages, in English alone. */
const EXPORTED_NAMES = /^\/api\//;

/**
 * A link of a file as the site needs it: a page of the site where the file is one, else the file in the repository. What the site
 * makes itself, such as a reference, it has in the language of the page.
 */
export function linkOf(file: string, target: string): string {
  if (target.startsWith(`${siteAddress}/`)) {
    const page = target.slice(siteAddress.length);
    return isRussian(file) && !EXPORTED_NAMES.test(page) ? `/ru${page}` : page;
  }
  const to = /^[#/]/.test(target) ? undefined : destinationOf(file, target);
  if (!to) return target;
  const hash = to.anchor === undefined ? "" : `#${to.anchor}`;
  return isPage(to.file) ? `/${pageOf(to.file)}${hash}` : `${repositoryAddress}/blob/main/${to.file}${hash}`;
}
