import type { CodeBlock, CodeSpan, MarkdownPage, Marker } from "./page.ts";
import { generatedLines } from "./sections.ts";

const FENCE = /^([ \t]*)(`{3,}|~{3,})[ \t]*([^\s`]*)/;
const LONE_COMMENT = /^[ \t]*<!--(.*?)-->[ \t]*$/;
const CODE_SPAN = /(`+)(?!`).*?(?<!`)\1(?!`)/g;

/** Takes the text of a Markdown file apart. A fence that is not closed reaches to the end, as in every renderer. */
export function readPage(file: string, text: string): MarkdownPage {
  const lines = text.split(/\r?\n/);
  const prose: string[] = [];
  const blocks: CodeBlock[] = [];
  const spans: CodeSpan[] = [];
  let markers: Marker[] = [];
  let inComment = false;

  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as string;
    const fence = inComment ? null : FENCE.exec(line);
    if (fence) {
      const end = endOfFence(lines, index + 1, fence[2] as string);
      const code = lines
        .slice(index + 1, end)
        .map((each) => withoutIndent(each, (fence[1] as string).length));
      blocks.push({ language: fence[3] as string, line: index + 1, code, markers });
      markers = [];
      while (prose.length < Math.min(end + 1, lines.length)) prose.push("");
      index = end;
      continue;
    }
    const marker = LONE_COMMENT.exec(line);
    if (marker && !inComment) markers.push({ line: index + 1, text: (marker[1] as string).trim() });
    else if (line.trim() !== "") markers = [];
    const [shown, open] = withoutComments(line, inComment);
    inComment = open;
    prose.push(
      shown.replace(CODE_SPAN, (span) => {
        spans.push({ line: index + 1, text: span.replace(/^`+ ?| ?`+$/g, "") });
        return " ".repeat(span.length);
      }),
    );
  }
  return { file, prose, blocks, spans, generated: generatedLines(lines) };
}

function endOfFence(lines: readonly string[], from: number, fence: string): number {
  const character = fence[0] as string;
  for (let index = from; index < lines.length; index += 1) {
    const line = (lines[index] as string).trim();
    if (line.length >= fence.length && line === character.repeat(line.length)) return index;
  }
  return lines.length;
}

/** A fence in a list is indented with its item, and so is its code. */
function withoutIndent(line: string, width: number): string {
  const indent = line.length - line.trimStart().length;
  return line.slice(Math.min(indent, width));
}

/** The line without comments, and whether one is still open at its end. */
function withoutComments(line: string, open: boolean): [shown: string, open: boolean] {
  let shown = "";
  let rest = line;
  let inside = open;
  for (;;) {
    const at = rest.indexOf(inside ? "-->" : "<!--");
    if (at < 0) return [inside ? shown : shown + rest, inside];
    if (!inside) shown += rest.slice(0, at);
    rest = rest.slice(at + (inside ? 3 : 4));
    inside = !inside;
  }
}
