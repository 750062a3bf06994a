import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DefaultTheme } from "vitepress";
import { pageOf, root } from "./pages.ts";

const read = (file: string) => readFileSync(join(root, file), "utf8");

const russianOf = (file: string) => file.replace(/\.md$/, ".ru.md");

/** A page by its file, in Russian where it is translated, under the title that it has there. */
function russianItem(file: string, english: DefaultTheme.SidebarItem): DefaultTheme.SidebarItem {
  if (!existsSync(join(root, russianOf(file)))) return english;
  const [, title = english.text] = /^# (.+)$/m.exec(read(russianOf(file))) ?? [];
  return { text: title ?? "", link: linkTo(russianOf(file)) };
}

const linkTo = (file: string) => `/${pageOf(file).replace(/(index)?\.md$/, "")}`;

/** The pages that the table of a page leads to, in its order, each with the text of its link. */
function tableLinks(table: string, folder: string, inRussian = false): DefaultTheme.SidebarItem[] {
  const rows = [...read(table).matchAll(/^\| \[(.+?)\]\((.+?\.md)\) \|/gm)];
  return rows.map(([, text = "", target = ""]) => {
    const english = { text: text.replaceAll("`", ""), link: linkTo(`${folder}${target}`) };
    return inRussian ? russianItem(`${folder}${target}`, english) : english;
  });
}

/** All that can be read, in the order of the tables. */
export const sidebar: DefaultTheme.SidebarItem[] = [
  { text: "Start", items: [{ text: "What it is", link: "/" }] },
  { text: "Guides", items: tableLinks("docs/README.md", "docs/") },
  { text: "Recipes", items: tableLinks("docs/recipes/README.md", "docs/recipes/") },
  { text: "Packages", items: tableLinks("README.md", "") },
];

/** The same; what is not translated stays English, its title included. */
export const russianSidebar: DefaultTheme.SidebarItem[] = [
  { text: "Начало", items: [{ text: "Что это", link: "/ru/" }] },
  { text: "Руководства", items: tableLinks("docs/README.md", "docs/", true) },
  { text: "Рецепты", items: tableLinks("docs/recipes/README.md", "docs/recipes/", true) },
  { text: "Пакеты", items: tableLinks("README.md", "", true) },
];
