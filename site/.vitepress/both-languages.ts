import { existsSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { MarkdownRenderer } from "vitepress";
import { comparedPage, isByLanguage } from "../../tools/docs/src/translations/compared-page.ts";
import { isTranslation, originalOf, translationsOf } from "../../tools/docs/src/translations/translation.ts";
import { root } from "./pages.ts";

/** The same page in the other language, where it is there. */
function otherLanguage(file: string): string | undefined {
  const others = isTranslation(file) ? [originalOf(file)] : translationsOf(file);
  return others.find((each) => existsSync(join(root, each)));
}

const compared = (file: string) => comparedPage(file, readFileSync(join(root, file), "utf8"));

/**
 * Gives each heading the anchor that it has in the other language, too: the switch of the language keeps the reader's place. That the
 * headings are the same is what `pnpm docs:check` checks.
 */
export function anchorsOfBothLanguages(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push("anchors-of-both-languages", ({ env, tokens, Token }) => {
    const file = relative(root, env.realPath ?? env.path).replaceAll(sep, "/");
    const other = otherLanguage(file);
    if (other === undefined) return;
    const { page, anchors: own } = compared(file);
    const anchors = [...compared(other).anchors];
    for (const [index, token] of tokens.entries()) {
      const line = (token.map?.[0] ?? 0) + 1;
      if (token.type !== "heading_open" || isByLanguage(page, line)) continue;
      const anchor = anchors.shift();
      // The title's is the page itself.
      if (anchor === undefined || token.tag === "h1" || own.includes(anchor)) continue;
      const place = new Token("html_inline", "", 0);
      place.content = `<span id="${anchor}"></span>`;
      tokens[index + 1]?.children?.unshift(place);
    }
  });
}
