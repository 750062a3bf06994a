import type { MarkdownPage } from "./page.ts";

const HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/;
const EXPLICIT = /<a\s+(?:id|name)="([^"]+)"/g;

/**
 * The anchors of a page, as GitHub makes them from its headings.
 *
 * `headings` are the page's lines with their code spans, since code counts in an anchor.
 */
export function anchorsOf(page: MarkdownPage, headings: readonly string[]): Set<string> {
  const anchors = new Set<string>();
  page.prose.forEach((line, index) => {
    for (const [, name] of line.matchAll(EXPLICIT)) anchors.add(name as string);
    if (!HEADING.test(line)) return;
    const text = HEADING.exec(headings[index] ?? "")?.[1];
    if (text === undefined) return;
    const slug = slugOf(text);
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${slug}-${count}`;
    anchors.add(anchor);
  });
  return anchors;
}

/** The anchor that GitHub gives a heading. */
export function slugOf(heading: string): string {
  return heading
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}
