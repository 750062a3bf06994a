import type { MarkdownRenderer } from "vitepress";

/** Colours each program once: the pages of both languages show the same ones, and the search reads the pages, too. */
export function highlightOnce(markdown: MarkdownRenderer): void {
  const { highlight } = markdown.options;
  if (!highlight) return;
  const known = new Map<string, ReturnType<typeof highlight>>();
  markdown.options.highlight = (code, language, attributes) => {
    const key = [language, attributes, code].join("\n");
    const shown = known.get(key) ?? highlight(code, language, attributes);
    known.set(key, shown);
    return shown;
  };
}
