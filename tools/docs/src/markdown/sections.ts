import type { Problem } from "../problem.ts";

/**
 * Replaces what stands between `<!-- name:start -->` and `<!-- name:end -->`. Returns the new text, or the problem when
 * the markers are not there once each, in this order, alone on their lines.
 */
export function replaceSection(file: string, text: string, name: string, content: string): string | Problem {
  const lines = text.split("\n");
  const at = (marker: string) => lines.flatMap((line, index) => (line.trim() === marker ? [index] : []));
  const starts = at(`<!-- ${name}:start -->`);
  const ends = at(`<!-- ${name}:end -->`);
  const [start] = starts;
  const [end] = ends;
  if (start === undefined || end === undefined || starts.length > 1 || ends.length > 1 || end < start) {
    const reason = `needs the lines "<!-- ${name}:start -->" and "<!-- ${name}:end -->", once each and in this order`;
    return { file, line: (start ?? end ?? 0) + 1, reason };
  }
  return [...lines.slice(0, start + 1), "", ...content.split("\n"), "", ...lines.slice(end)].join("\n");
}

/** A line that a tool has written. */
export interface GeneratedLine {
  /** The name of its section: `name` of `<!-- name:start -->`. */
  readonly section: string;
  readonly text: string;
}

/** By line: what stands between two markers; undefined outside of them. */
export function generatedLines(lines: readonly string[]): (GeneratedLine | undefined)[] {
  let section: string | undefined;
  return lines.map((text) => {
    const [, name, kind] = /^<!-- ([\w-]+):(start|end) -->$/.exec(text.trim()) ?? [];
    if (kind !== undefined) section = kind === "start" ? name : undefined;
    return section !== undefined && kind === undefined ? { section, text } : undefined;
  });
}
