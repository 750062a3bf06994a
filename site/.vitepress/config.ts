import { join } from "node:path";
import { defineConfig, type UserConfig } from "vitepress";
import { slugOf } from "../../tools/docs/src/markdown/anchors.ts";
import { repositoryAddress } from "../../tools/docs/src/repository.ts";
import { repositoryLinks } from "./links.ts";
import { notPages, pageOf, root, version } from "./pages.ts";
import { russianSearch, russianWords } from "./russian.ts";
import { russianSidebar, sidebar } from "./sidebar.ts";

/** The folder of the site on its host, such as "/pbxkit". */
const base = `/${process.env.SITE_BASE ?? ""}/`.replaceAll(/\/{2,}/g, "/");

const releases = { text: `v${version}`, link: `${repositoryAddress}/releases` };

type Plugin = Extract<NonNullable<NonNullable<UserConfig["vite"]>["plugins"]>[number], { name: string }>;

/** Pages stand outside this package, where Vue is not found: on the server it is the one that Node finds from here. */
const vueOfTheSite: Plugin = {
  name: "vue-of-the-site",
  enforce: "pre",
  resolveId: (id, _importer, { ssr }) => (ssr && /^vue(\/|$)/.test(id) ? { id, external: true } : undefined),
};

export default defineConfig({
  title: "pbxkit",
  description: "Typed API clients for cloud PBXs, with a simulator of each vendor",
  base,
  srcDir: root,
  srcExclude: notPages,
  rewrites: pageOf,
  outDir: join(root, "site/dist"),
  cacheDir: join(root, "site/.vitepress/cache"),
  cleanUrls: true,
  markdown: {
    // The anchors of GitHub, which `pnpm docs:check` checks the links by.
    anchor: { slugify: slugOf },
    config: repositoryLinks,
  },
  vite: { publicDir: join(root, "site/public"), plugins: [vueOfTheSite] },
  themeConfig: {
    search: { provider: "local", options: { locales: { ru: { translations: russianSearch } } } },
    socialLinks: [{ icon: "github", link: repositoryAddress }],
    // Few pages are translated: changing the language leads to the other front page.
    i18nRouting: false,
    externalLinkIcon: true,
  },
  locales: {
    root: {
      label: "English",
      lang: "en",
      themeConfig: { nav: [{ text: "Guides", link: "/docs/" }, releases], sidebar },
    },
    ru: {
      label: "Русский",
      lang: "ru",
      themeConfig: {
        nav: [{ text: "Руководства", link: "/docs/" }, releases],
        sidebar: russianSidebar,
        ...russianWords,
      },
    },
  },
});
