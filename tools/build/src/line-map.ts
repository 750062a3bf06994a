import { decode, encode } from "@jridgewell/sourcemap-codec";
import { withTabs } from "./emit.ts";

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent: readonly string[];
  readonly mappings: string;
}

/** What nobody here writes, and the simulators, which no application carries: with theirs, maps were a third of an installation. */
const LEFT_OUT = /[\\/](generated|node_modules|testing)[\\/]/;
const DOCSTRING = /^[ \t]*\/\*\*[\s\S]*?\*\/[ \t]*$/gm;
/** Lines that end something: nothing happens there. */
const CLOSING = /^[\s)\]};,]*$/;

/**
 * A source map of lines, with its sources; their docstrings, which the declarations have, are empty lines in it. The code is not
 * minified, so a line says where something happened. Undefined where no source is left.
 */
export function lineMap(code: string, json: string): string | undefined {
  const { sources, sourcesContent, mappings }: SourceMap = JSON.parse(json);
  const ours = sources.flatMap((source, index) => (LEFT_OUT.test(source) ? [] : [index]));
  if (ours.length === 0) return undefined;
  const text = code.split("\n");
  const lines = decode(mappings).map((segments, index) => {
    if (CLOSING.test(text[index] ?? "")) return [];
    for (const [, source, line] of segments)
      if (source !== undefined && ours.includes(source))
        return [[0, ours.indexOf(source), line as number, 0] as [number, number, number, number]];
    return [];
  });
  return JSON.stringify({
    version: 3,
    sources: ours.map((index) => sources[index]),
    sourcesContent: ours.map((index) => withTabs(withoutDocstrings(sourcesContent[index] as string))),
    names: [],
    mappings: encode(lines),
  });
}

const withoutDocstrings = (source: string): string =>
  source.replace(DOCSTRING, (text) => "\n".repeat(text.split("\n").length - 1));
