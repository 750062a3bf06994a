import { readFileSync } from "node:fs";
import ts from "typescript-5.9";
import { type Editor, projectOptions } from "./editor.ts";

/** TypeScript 5.9's language service in this process, on the files of a folder. */
export function inProcessEditor(folder: string, files: readonly string[]): Editor {
  const { options } = ts.convertCompilerOptionsFromJson(projectOptions, folder);
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...files],
    getScriptVersion: () => "1",
    getScriptSnapshot: (file) =>
      ts.sys.fileExists(file) ? ts.ScriptSnapshot.fromString(readFileSync(file, "utf8")) : undefined,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: (path) => path,
  });
  return {
    async hover(file, offset) {
      const info = service.getQuickInfoAtPosition(file, offset);
      const tags = (info?.tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`);
      return [
        ts.displayPartsToString(info?.displayParts),
        ts.displayPartsToString(info?.documentation),
        ...tags,
      ].join("\n");
    },
    async definitions(file, offset) {
      const found = service.getDefinitionAtPosition(file, offset) ?? [];
      return found.map(({ fileName, textSpan }) => ({ file: fileName, offset: textSpan.start }));
    },
    async completions(file, offset) {
      const found = service.getCompletionsAtPosition(file, offset, undefined);
      return (found?.entries ?? []).map(({ name }) => name);
    },
    close: () => service.dispose(),
  };
}
