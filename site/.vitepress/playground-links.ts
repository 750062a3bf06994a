import { relative, sep } from "node:path";
import type { MarkdownRenderer } from "vitepress";
import { isRussian, root } from "./pages.ts";
import { programHashes } from "./playground.ts";

const hashes = await programHashes();

/** Puts a link below each program that the playground can run. */
export function playgroundLinks(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push("playground-links", ({ env, tokens, Token }) => {
    const file = relative(root, env.realPath ?? env.path).replaceAll(sep, "/");
    const [address, text] = isRussian(file)
      ? ["/ru/playground/", "Запустить в песочнице"]
      : ["/playground/", "Run it in the playground"];
    for (let index = tokens.length - 1; index >= 0; index -= 1) {
      const { type, content } = tokens[index] ?? {};
      const hash = type === "fence" ? hashes.get(content ?? "") : undefined;
      if (hash === undefined) continue;
      const link = new Token("link_open", "a", 1);
      link.attrSet("href", `${address}${hash}`);
      const label = new Token("text", "", 0);
      label.content = text;
      const inline = new Token("inline", "", 0);
      inline.content = text;
      inline.children = [link, label, new Token("link_close", "a", -1)];
      tokens.splice(
        index + 1,
        0,
        new Token("paragraph_open", "p", 1),
        inline,
        new Token("paragraph_close", "p", -1),
      );
    }
  });
}
