import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryAddress, siteAddress } from "../../tools/docs/src/repository.ts";

/** The repository: the pages are its own Markdown files. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Versions are equal in a release; core is in each. */
export const version: string = JSON.parse(
  readFileSync(join(root, "packages/core/package.json"), "utf8"),
).version;

/** Which Markdown files are pages: the READMEs that people start from, and the guides. */
const PAGE = /^(README|docs\/[^/]+|docs\/recipes\/[^/]+|packages\/[^/]+\/README)(\.ru)?\.md$/;

/** A page of the site's own: the references, which are made from the vendors' documents. */
const OWN_PAGE = /^site\/(reference\/.+\.md)$/;

const isPage = (file: string): boolean => PAGE.test(file) && existsSync(join(root, file));

/** Where the pages are; no other folder is looked into. */
const FOLDERS = ["docs", "packages", "site"];

/** Globs of the Markdown that is no page. */
export const notPages: string[] = [
  ...readdirSync(root, { withFileTypes: true })
    .filter((entry) => !FOLDERS.includes(entry.name) && !PAGE.test(entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? `${entry.name}/**` : entry.name.endsWith(".md") ? entry.name : [],
    ),
  "docs/api/**",
  "packages/*/!(README|README.ru).md",
  "packages/*/*/**",
  "site/*.md",
];

/** Where a Markdown file of the repository stands in the site: `packages/era/README.ru.md` is `ru/packages/era.md`. */
export function pageOf(file: string): string {
  const [, own] = OWN_PAGE.exec(file) ?? [];
  if (own !== undefined) return own;
  const [, name = "", russian] = /^(.*?)(\.ru)?\.md$/.exec(file) ?? [];
  const page = name.startsWith("packages/") ? posix.dirname(name) : name.replace(/(^|\/)README$/, "$1index");
  return `${russian ? "ru/" : ""}${page}.md`;
}

const IN_REPOSITORY = new RegExp(`^${repositoryAddress}/(?:blob|tree)/main/`);
const ABSOLUTE = /^([a-z][a-z0-9+.-]*:|\/\/|#)/i;

/**
 * A link of a file as the site needs it: a page of the site where the file is one, else the file in the repository.
 * A Russian page links to Russian pages where they are.
 */
export function linkOf(file: string, target: string): string {
  if (target.startsWith(`${siteAddress}/`)) return target.slice(siteAddress.length);
  const published = IN_REPOSITORY.exec(target);
  if (!published && ABSOLUTE.test(target)) return target;
  const [path = "", anchor] = (published ? target.slice(published[0].length) : target).split("#", 2);
  const wanted = posix.normalize(published ? path : posix.join(posix.dirname(file), decodeURI(path)));
  const hash = anchor === undefined ? "" : `#${anchor}`;
  const translated = wanted.replace(/(\.ru)?\.md$/, ".ru.md");
  const inLanguage = file.endsWith(".ru.md") && wanted !== "README.md" && isPage(translated);
  if (inLanguage) return `/${pageOf(translated)}${hash}`;
  return isPage(wanted) ? `/${pageOf(wanted)}${hash}` : `${repositoryAddress}/blob/main/${wanted}${hash}`;
}
