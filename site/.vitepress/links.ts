import { relative, sep } from "node:path";
import type { MarkdownRenderer } from "vitepress";
import { isRussian, linkOf, root } from "./pages.ts";

/** Makes the links of the repository's Markdown lead to the site's pages, before VitePress looks at them. */
export function repositoryLinks(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push("repository-links", ({ env, tokens }) => {
    // A page that stands elsewhere in the site has its place there as `path`; the search index has one path only.
    const file = relative(root, env.realPath ?? env.path).replaceAll(sep, "/");
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const target = token.type === "link_open" ? token.attrGet("href") : null;
      if (target !== null) token.attrSet("href", linkOf(file, target));
      if (token.attrGet("class") === "header-anchor" && isRussian(file))
        token.attrSet("aria-label", "Ссылка на этот раздел");
    }
  });
}
