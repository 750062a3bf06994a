import type { GeneratedLine } from "./sections.ts";

/** A fenced block of code. */
export interface CodeBlock {
  /** The first word behind the fence; empty where there is none. */
  readonly language: string;
  /** Line of the fence, counted from 1; the code begins on the next. */
  readonly line: number;
  readonly code: readonly string[];
  /** Comments (`<!-- text -->`) that stand alone on the lines above it. */
  readonly markers: readonly Marker[];
}

/** A comment that says something about the block below it. */
export interface Marker {
  readonly line: number;
  readonly text: string;
}

/** Code within a line of text. */
export interface CodeSpan {
  readonly line: number;
  readonly text: string;
}

/** A Markdown file, taken apart. */
export interface MarkdownPage {
  /** Path from the repository's root. */
  readonly file: string;
  /** Its lines without code and comments, each at its place. */
  readonly prose: readonly string[];
  readonly blocks: readonly CodeBlock[];
  readonly spans: readonly CodeSpan[];
  /** By line: what stands there, where a tool has written it (`<!-- name:start -->` to `<!-- name:end -->`). */
  readonly generated: readonly (GeneratedLine | undefined)[];
}
