import { join, sep } from "node:path";
import ts from "typescript";
import type { ReferenceEntry } from "./entries.ts";
import { objectSchemas } from "./object-schemas.ts";
import { readableSource } from "./readable-source.ts";

const GENERATED = `${sep}src${sep}generated${sep}`;

/** The sources of all entries as one program, so that a package's page knows what it takes from another. */
export function referenceProgram(root: string, entries: readonly ReferenceEntry[]): ts.Program {
  const options: ts.CompilerOptions = {
    ...baseOptions(root),
    noEmit: true,
    allowImportingTsExtensions: true,
    rewriteRelativeImportExtensions: false,
    skipLibCheck: true,
    typeRoots: [join(root, "node_modules/@types")],
    types: ["node"],
    paths: Object.fromEntries(entries.map(({ name, source }) => [name, [source]])),
  };
  const host = ts.createCompilerHost(options, true);
  const readFile = host.readFile.bind(host);
  host.readFile = (file) => {
    const text = readFile(file);
    const isGenerated = file.replaceAll("/", sep).includes(GENERATED) && file.endsWith(".ts");
    return isGenerated && text !== undefined ? readableSource(text, objectSchemas(file)) : text;
  };
  return ts.createProgram(
    entries.map(({ source }) => source),
    options,
    host,
  );
}

function baseOptions(root: string): ts.CompilerOptions {
  const file = join(root, "tsconfig.base.json");
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  return ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, root).options;
}
