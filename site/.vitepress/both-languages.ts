import { existsSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { MarkdownRenderer } from "vitepress";
import { anchorsOf } from "../../tools/docs/src/markdown/anchors.ts";
import { readPage } from "../../tools/docs/src/markdown/read-page.ts";
import { isTranslation, originalOf, translationsOf } from "../../tools/docs/src/translations/translation.ts";
import { root } from "./pages.ts";

/** The same page in the other language, where it is there. */
function otherLanguage(file: string): string | undefined {
  const others = isTranslation(file) ? [originalOf(file)] : translationsOf(file);
  return others.find((each) => existsSync(join(root, each)));
}

function anchorsIn(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...anchorsOf(readPage(file, text), text.split(/\r?\n/))];
}

/**
 * Gives each heading the anchor that it has in the other language, too: the switch of the language keeps the reader's place. That the
 * headings are the same is what `pnpm docs:check` checks.
 */
export function anchorsOfBothLanguages(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push("anchors-of-both-languages", ({ env, tokens, Token }) => {
    const file = relative(root, env.realPath ?? env.path).replaceAll(sep, "/");
    const other = otherLanguage(file);
    if (other === undefined) return;
    const own = new Set(anchorsIn(file));
    const anchors = anchorsIn(other);
    for (const [index, token] of tokens.entries()) {
      if (token.type !== "heading_open") continue;
      const anchor = anchors.shift();
      // The title's is the page itself.
      if (anchor === undefined || token.tag === "h1" || own.has(anchor)) continue;
      const place = new Token("html_inline", "", 0);
      place.content = `<span id="${anchor}"></span>`;
      tokens[index + 1]?.children?.unshift(place);
    }
  });
}
