import { decode, encode } from "@jridgewell/sourcemap-codec";
import { parseSync } from "rolldown/utils";
import { withTabs } from "./emit.ts";

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent: readonly string[];
  readonly mappings: string;
}

const NOT_OURS = /[\\/](generated|node_modules)[\\/]/;
/** What no code is made of. Of an import only a name is left, and what has that name says so. */
const NO_CODE = [
  "ImportDeclaration",
  "TSInterfaceDeclaration",
  "TSTypeAliasDeclaration",
  "TSDeclareFunction",
];
/** Lines that end something: nothing happens there. */
const CLOSING = /^[\s)\]};,]*$/;

/**
 * A source map of lines, with the sources that people here write; what no code is made of is empty lines in it: imports, and
 * types and docstrings, which the declarations have. The code is not minified, so a line says where something happened. In
 * full, maps were half of a package. Undefined where no source is written here.
 */
export function lineMap(code: string, json: string): string | undefined {
  const { sources, sourcesContent, mappings }: SourceMap = JSON.parse(json);
  const ours = sources.flatMap((source, index) => (NOT_OURS.test(source) ? [] : [index]));
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
    sourcesContent: ours.map((index) => codeOf(sources[index] as string, sourcesContent[index] as string)),
    names: [],
    mappings: encode(lines),
  });
}

/** The source, with as many lines. */
function codeOf(file: string, source: string): string {
  const { program, comments } = parseSync(file, source);
  const emptied = [
    ...comments.filter(({ type, value }) => type === "Block" && value.startsWith("*")),
    ...program.body.filter(
      (node) =>
        NO_CODE.includes(node.type) ||
        (node.type === "ExportNamedDeclaration" && NO_CODE.includes(node.declaration?.type ?? "")),
    ),
  ];
  let text = "";
  let at = 0;
  for (const { start, end } of emptied.sort((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    text += source.slice(at, start) + source.slice(start, end).replace(/[^\n]/g, "");
    at = end;
  }
  return withTabs((text + source.slice(at)).replace(/[ \t]+$/gm, ""));
}
