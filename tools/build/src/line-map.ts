import { decode, encode, type SourceMapLine } from "@jridgewell/sourcemap-codec";
import { transformSync } from "amaro";
import { parseAst } from "rolldown/parseAst";

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent: readonly string[];
  readonly mappings: string;
}

/** What nobody here writes. */
const LEFT_OUT = /[\\/](generated|node_modules)[\\/]/;
/** Docstrings, which the declarations have. */
const DOCSTRING = /^[ \t]*\/\*\*[\s\S]*?\*\/[ \t]*$/gm;
/** Lines of code that need no map: they pass on what other files have. */
const FEW = 5;
/** Lines that end something: nothing happens there. */
const CLOSING = /^[\s)\]};,]*$/;

/**
 * A source map of lines, with the code of its sources; their docstrings, imports and types, which the declarations have, are blank in
 * it: whole, maps would be half of an installation. The code is not minified, so a line says where something happened. Undefined
 * where no source is left, or next to nothing of it.
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

/** What a source runs, line by line where it stands there. */
function codeOf(source: string): string {
  const plain = withoutTypes(source);
  let code = "";
  let end = 0;
  for (const { type, start, end: next } of parseAst(plain).body) {
    if (type !== "ImportDeclaration") continue;
    code += plain.slice(end, start) + emptied(plain.slice(start, next));
    end = next;
  }
  return (code + plain.slice(end)).replace(DOCSTRING, emptied).replace(/ +$/gm, "");
}

/** Without the blanks, too, that stand for types in what amaro gives. */
function withoutTypes(source: string): string {
  const { code } = transformSync(source, { mode: "strip-only" });
  return code.replace(/ +/g, (blanks, at: number) => {
    const before = source.slice(at, at + blanks.length);
    if (before === blanks) return blanks;
    const [indent] = /^ */.exec(before) as RegExpExecArray;
    return indent || (before.endsWith(" ") ? " " : "");
  });
}

const emptied = (text: string): string => "\n".repeat(text.split("\n").length - 1);
