import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { translationsOf } from "../../tools/docs/src/translations/translation.ts";
import { addressOf, root, titleOf } from "./pages.ts";

/** A link of the sidebar. */
interface Item {
  readonly text: string;
  readonly link: string;
}

/** Links under a heading, as VitePress takes them. */
interface Group {
  readonly text: string;
  readonly items: Item[];
}

const read = (file: string) => readFileSync(join(root, file), "utf8");

/** A page by its file, in Russian where it is translated, under the title that it has there. */
function russianItem(file: string, text: string): Item {
  const translation = translationsOf(file).find((each) => existsSync(join(root, each)));
  return translation === undefined
    ? { text: `${text} (англ.)`, link: addressOf(file) }
    : { text: titleOf(translation), link: addressOf(translation) };
}

/** The pages that the table of a page leads to, in its order, each with the text of its link. */
function tableLinks(table: string, folder: string, inRussian = false): Item[] {
  const rows = [...read(table).matchAll(/^\| \[(.+?)\]\((.+?\.md)\) \|/gm)];
  return rows.map(([, code = "", target = ""]) => {
    const [file, text] = [`${folder}${target}`, code.replaceAll("`", "")];
    return inRussian ? russianItem(file, text) : { text, link: addressOf(file) };
  });
}

const items = (inRussian: boolean) => ({
  guides: tableLinks("docs/README.md", "docs/", inRussian),
  recipes: tableLinks("docs/recipes/README.md", "docs/recipes/", inRussian),
  packages: tableLinks("README.md", "", inRussian),
});

const english = items(false);
const russian = items(true);

/** All that can be read, in the order of the tables. */
export const sidebar: Group[] = [
  { text: "Start", items: [{ text: "What it is", link: "/" }] },
  { text: "Guides", items: english.guides },
  { text: "Recipes", items: english.recipes },
  { text: "Packages", items: english.packages },
];

/** The same; what is not translated is in English, and says so. */
export const russianSidebar: Group[] = [
  { text: "Начало", items: [{ text: "Что это", link: "/ru/" }] },
  { text: "Руководства", items: russian.guides },
  { text: "Рецепты", items: russian.recipes },
  { text: "Пакеты", items: russian.packages },
];
