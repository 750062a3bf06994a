import { join } from "node:path";
import { defineConfig, type UserConfig } from "vitepress";
import { slugOf } from "../../tools/docs/src/markdown/anchors.ts";
import { repositoryAddress } from "../../tools/docs/src/repository.ts";
import { anchorsOfBothLanguages } from "./both-languages.ts";
import { referenceDocuments, vendors } from "./documents.ts";
import { highlightOnce } from "./highlight-once.ts";
import { repositoryLinks } from "./links.ts";
import { notPages, pageOf, root, version } from "./pages.ts";
import { playgroundSources } from "./playground.ts";
import { playgroundLinks } from "./playground-links.ts";
import { russianSearch, russianVendors, russianWords } from "./russian.ts";
import { copyScalar, scalarBundle } from "./scalar.ts";
import { searchOptions, sharedSearchIndex } from "./search.ts";
import { russianSidebar, sidebar } from "./sidebar.ts";

/** The folder of the site on its host, such as "/pbxkit". */
const base = `/${process.env.SITE_BASE ?? ""}/`.replaceAll(/\/{2,}/g, "/");

const reference = (names: Readonly<Record<string, string>>, prefix = "") =>
  Object.entries(names).map(([vendor, text]) => ({ text, link: `${prefix}/reference/${vendor}` }));

/** Written after the pages, by `pnpm site`: no page of VitePress's. */
const exportedNames = { link: "/api/index.html", target: "_self" };

const releases = { text: `v${version}`, link: `${repositoryAddress}/releases` };

type Plugin = Extract<NonNullable<NonNullable<UserConfig["vite"]>["plugins"]>[number], { name: string }>;

/**
 * On the server Vue is the one that Node finds from here, since pages stand outside this package; what a reference loads in the
 * browser is not bundled twice.
 */
const NOT_BUNDLED = /^(vue(\/|$)|@pbxkit\/)/;
const serverImports: Plugin = {
  name: "server-imports",
  enforce: "pre",
  resolveId: (id, _importer, { ssr }) => (ssr && NOT_BUNDLED.test(id) ? { id, external: true } : undefined),
};

export default defineConfig({
  title: "pbxkit",
  description: "Typed API clients for cloud PBXs, with a simulator of each vendor",
  base,
  head: [["link", { rel: "icon", href: `${base}favicon.svg`, type: "image/svg+xml" }]],
  srcDir: root,
  srcExclude: notPages,
  rewrites: pageOf,
  transformPageData: ({ params, relativePath }) => {
    const vendor = params?.vendor as keyof typeof vendors | undefined;
    if (vendor === undefined) return;
    const isRussian = relativePath.startsWith("ru/");
    return { title: isRussian ? `${russianVendors[vendor]}: справочник` : `${vendors[vendor]}: reference` };
  },
  outDir: join(root, "site/dist"),
  buildEnd: ({ outDir }) => copyScalar(outDir),
  cacheDir: join(root, "site/.vitepress/cache"),
  cleanUrls: true,
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    // The anchors of GitHub, which `pnpm docs:check` checks the links by.
    anchor: { slugify: slugOf },
    config: (markdown) => {
      markdown.use(highlightOnce).use(anchorsOfBothLanguages).use(repositoryLinks).use(playgroundLinks);
    },
  },
  vite: {
    publicDir: join(root, "site/public"),
    plugins: [serverImports, referenceDocuments, playgroundSources, scalarBundle(base), sharedSearchIndex],
    worker: { format: "es", plugins: () => [playgroundSources] },
  },
  themeConfig: {
    search: {
      provider: "local",
      options: { miniSearch: searchOptions, locales: { ru: { translations: russianSearch } } },
    },
    socialLinks: [{ icon: "github", link: repositoryAddress }],
    externalLinkIcon: true,
  },
  locales: {
    root: {
      label: "English",
      lang: "en",
      themeConfig: {
        nav: [
          { text: "Guides", link: "/docs/" },
          { text: "Playground", link: "/playground/" },
          { text: "Reference", items: [...reference(vendors), { text: "Exported names", ...exportedNames }] },
          releases,
        ],
        sidebar,
      },
    },
    ru: {
      label: "Русский",
      lang: "ru",
      description: "Типизированные клиенты API облачных АТС и симулятор каждого вендора",
      themeConfig: {
        nav: [
          { text: "Руководства", link: "/ru/docs/" },
          { text: "Песочница", link: "/ru/playground/" },
          {
            text: "Справочник",
            items: [...reference(russianVendors, "/ru"), { text: "Экспортируемые имена", ...exportedNames }],
          },
          releases,
        ],
        sidebar: russianSidebar,
        ...russianWords,
      },
    },
  },
});
