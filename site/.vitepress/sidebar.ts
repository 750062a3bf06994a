import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DefaultTheme } from "vitepress";
import { pageOf, root } from "./pages.ts";

const read = (file: string) => readFileSync(join(root, file), "utf8");

/** The pages that the tables of a page lead to, in its order, each with the text of its link. */
function tableLinks(file: string, folder: string): DefaultTheme.SidebarItem[] {
  const rows = [...read(file).matchAll(/^\| \[(.+?)\]\((.+?\.md)\) \|/gm)];
  return rows.map(([, text = "", target = ""]) => ({
    text: text.replaceAll("`", ""),
    link: `/${pageOf(`${folder}${target}`).replace(/(index)?\.md$/, "")}`,
  }));
}

/** All that can be read, in the order of the READMEs' own tables. */
export const sidebar: DefaultTheme.SidebarItem[] = [
  { text: "Start", items: [{ text: "What it is", link: "/" }] },
  { text: "Guides", items: tableLinks("docs/README.md", "docs/") },
  ...(existsSync(join(root, "docs/recipes/README.md"))
    ? [{ text: "Recipes", items: tableLinks("docs/recipes/README.md", "docs/recipes/") }]
    : []),
  { text: "Packages", items: tableLinks("README.md", "") },
];

/** The Russian pages that there are, then the English ones. */
export const russianSidebar: DefaultTheme.SidebarItem[] = [
  { text: "Начало", items: [{ text: "Что это", link: "/ru/" }] },
  { text: "Руководства (на английском)", items: sidebar[1]?.items ?? [] },
  { text: "Пакеты (на английском)", items: sidebar.at(-1)?.items ?? [] },
];
