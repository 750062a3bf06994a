import { decode, encode, type SourceMapLine } from "@jridgewell/sourcemap-codec";
import { parseAst } from "rolldown/parseAst";

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent: readonly string[];
  readonly mappings: string;
}

/** What nobody here writes. */
const LEFT_OUT = /[\\/](generated|node_modules)[\\/]/;
/** What the simulators of all vendors run on, and the reader of documents, in a package without one: maps were a third of an installation. */
const ENGINE = /[\\/](document|generated|node_modules|testing)[\\/]/;
/** Docstrings, which the declarations have. */
const DOCSTRING = /^[ \t]*\/\*\*[\s\S]*?\*\/[ \t]*$/gm;
/** Lines of code that need no map: they pass on what other files have. */
const FEW = 5;
/** Lines that end something: nothing happens there. */
const CLOSING = /^[\s)\]};,]*$/;

/**
 * A source map of lines, with its sources; their docstrings, imports and types are empty lines in it. The code is not minified, so a
 * line says where something happened. Undefined where no source is left, or next to nothing of it.
 */
export function lineMap(code: string, json: string, isVendors: boolean): string | undefined {
  const { sources, sourcesContent, mappings }: SourceMap = JSON.parse(json);
  const leftOut = isVendors ? LEFT_OUT : ENGINE;
  const ours = sources.flatMap((source, index) => (leftOut.test(source) ? [] : [index]));
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

/** The lines of what leaves code; the others, where no debugger stops, are empty. */
function codeOf(source: string): string {
  let code = "";
  let end = 0;
  for (const statement of parseAst(source, { lang: "ts" }).body) {
    if (!isType(statement)) continue;
    code += source.slice(end, statement.start) + emptied(source.slice(statement.start, statement.end));
    end = statement.end;
  }
  return (code + source.slice(end)).replace(DOCSTRING, emptied);
}

interface Statement {
  readonly type: string;
  readonly exportKind?: string;
}

const isType = ({ type, exportKind }: Statement): boolean =>
  ["ImportDeclaration", "TSInterfaceDeclaration", "TSTypeAliasDeclaration"].includes(type) ||
  exportKind === "type";

const emptied = (text: string): string => "\n".repeat(text.split("\n").length - 1);
