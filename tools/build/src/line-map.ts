import { decode, encode, type SourceMapLine } from "@jridgewell/sourcemap-codec";

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent: readonly string[];
  readonly mappings: string;
}

/** What nobody here writes, and the simulators, which no application carries: with theirs, maps were a third of an installation. */
const LEFT_OUT = /[\\/](generated|node_modules|testing)[\\/]/;
/** Docstrings, which the declarations have, and imports, where no debugger stops. */
const EMPTIED = /^[ \t]*\/\*\*[\s\S]*?\*\/[ \t]*$|^import [^;]*;$/gm;
/** Lines of code that need no map: they pass on what other files have. */
const FEW = 5;
/** Lines that end something: nothing happens there. */
const CLOSING = /^[\s)\]};,]*$/;

/**
 * A source map of lines, with its sources; their docstrings and imports are empty lines in it. The code is not minified, so a line says
 * where something happened. Undefined where no source is left, or next to nothing of it.
 */
export function lineMap(code: string, json: string): string | undefined {
  const { sources, sourcesContent, mappings }: SourceMap = JSON.parse(json);
  const ours = sources.flatMap((source, index) => (LEFT_OUT.test(source) ? [] : [index]));
  if (ours.length === 0) return undefined;
  const text = code.split("\n");
  let isMapped = false;
  const lines = decode(mappings).map((segments, index): SourceMapLine => {
    if (segments.length === 0 || CLOSING.test(text[index] ?? "")) return [];
    const wasMapped = isMapped;
    for (const [, source, line] of segments)
      if (source !== undefined && ours.includes(source)) {
        isMapped = true;
        return [[0, ours.indexOf(source), line as number, 0]];
      }
    isMapped = false;
    // A line without a mapping is taken for a part of the one before it: here the code of something else begins.
    return wasMapped ? [[0]] : [];
  });
  if (lines.filter(([first]) => first?.length === 4).length < FEW) return undefined;
  return JSON.stringify({
    version: 3,
    sources: ours.map((index) => sources[index]),
    sourcesContent: ours.map((index) => codeOf(sourcesContent[index] as string)),
    names: [],
    mappings: encode(lines),
  });
}

const codeOf = (source: string): string =>
  source.replace(EMPTIED, (text) => "\n".repeat(text.split("\n").length - 1));
