import type { MarkdownPage } from "../markdown/page.ts";

/** A link of a page. */
export interface MarkdownLink {
  readonly line: number;
  readonly target: string;
}

const INLINE = /!?\[(?:[^[\]]|\[[^\]]*\])*\]\(\s*<?([^\s)>]+)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/g;
const DEFINITION = /^ {0,3}\[([^\]]+)\]:\s*<?(\S+?)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*$/;
const BY_NAME = /\[[^[\]]*\]\[([^\]]+)\]/g;
const HTML = /<(?:a|img)\s[^>]*?(?:href|src)="([^"]+)"/g;

/** The links of a page; a link by a name that the page does not define has the target "". */
export function linksOf({ prose }: MarkdownPage): MarkdownLink[] {
  const links: MarkdownLink[] = [];
  const defined = new Set<string>();
  prose.forEach((text, index) => {
    const definition = DEFINITION.exec(text);
    if (!definition) return;
    defined.add((definition[1] as string).toLowerCase());
    links.push({ line: index + 1, target: definition[2] as string });
  });
  prose.forEach((text, index) => {
    const line = index + 1;
    for (const [, target] of text.matchAll(INLINE)) links.push({ line, target: target as string });
    for (const [, target] of text.matchAll(HTML)) links.push({ line, target: target as string });
    for (const [, name] of text.matchAll(BY_NAME)) {
      if (!defined.has((name as string).toLowerCase())) links.push({ line, target: "" });
    }
  });
  return links;
}
