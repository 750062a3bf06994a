/** The languages that pages are translated into: `testing.ru.md` stands beside `testing.md`. */
const LANGUAGES = ["ru"];

const TRANSLATION = /\.[a-z]{2}(?=\.md$)/;

/** Whether a file is the translation of a page. */
export const isTranslation = (file: string): boolean => TRANSLATION.test(file);

/** The page that a file translates; of a page in English, the page itself. */
export const originalOf = (file: string): string => file.replace(TRANSLATION, "");

/** The files that a page's translations have, in the languages that there are. */
export const translationsOf = (file: string): string[] =>
  LANGUAGES.map((language) => file.replace(/\.md$/, `.${language}.md`));
