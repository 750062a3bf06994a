import { decode, encode } from "@jridgewell/sourcemap-codec";

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent: readonly string[];
  readonly mappings: string;
}

const NOT_OURS = /\/(generated|node_modules)\//;
const DOCSTRING = /^[ \t]*\/\*\*[\s\S]*?\*\/[ \t]*$/gm;

/**
 * A source map of lines, with the sources that people here write; their docstrings, which the declarations have, are empty
 * lines in it. The code is not minified, so a line says where something happened. In full, maps were half of a package.
 * Undefined where no source is written here.
 */
export function lineMap(json: string): string | undefined {
  const { sources, sourcesContent, mappings }: SourceMap = JSON.parse(json);
  const ours = sources.flatMap((source, index) => (NOT_OURS.test(source) ? [] : [index]));
  if (ours.length === 0) return undefined;
  const lines = decode(mappings).map((segments) => {
    for (const [, source, line] of segments)
      if (source !== undefined && ours.includes(source))
        return [[0, ours.indexOf(source), line as number, 0] as [number, number, number, number]];
    return [];
  });
  return JSON.stringify({
    version: 3,
    sources: ours.map((index) => sources[index]),
    sourcesContent: ours.map((index) => withoutDocstrings(sourcesContent[index] as string)),
    names: [],
    mappings: encode(lines),
  });
}

const withoutDocstrings = (source: string): string =>
  source.replace(DOCSTRING, (text) => "\n".repeat(text.split("\n").length - 1));
