/** The languages that pages are translated into: `testing.ru.md` stands beside `testing.md`. */
const LANGUAGES = ["ru"];

const TRANSLATION = /\.[a-z]{2}(?=\.md$)/;

/** Whether a file is the translation of a page. */
export const isTranslation = (file: string): boolean => TRANSLATION.test(file);

/** npm packs every README that stands in a package's folder, so the translation of one has a folder of its own. */
const README = /^(packages\/[^/]+)\/README\.md$/;
const TRANSLATED_README = /^(packages\/[^/]+)\/docs\/README\.md$/;

/** The page that a file translates; of a page in English, the page itself. */
export const originalOf = (file: string): string =>
  file.replace(TRANSLATION, "").replace(TRANSLATED_README, "$1/README.md");

/** The files that a page's translations have, in the languages that there are. */
export const translationsOf = (file: string): string[] =>
  LANGUAGES.map((language) => file.replace(README, "$1/docs/README.md").replace(/\.md$/, `.${language}.md`));
