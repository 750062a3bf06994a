import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type { Problem } from "../problem.ts";
import { repositoryRoot } from "../repository.ts";
import { documentationPlace, fileOf, type Program } from "./program.ts";

/** As strict as a reader's own settings can be. */
const COMPILER_OPTIONS = {
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
  module: "nodenext",
  types: ["node"],
  typeRoots: [join(repositoryRoot, "node_modules/@types")],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  // For Nest. vitest, which runs such a program, goes by it, too; nothing else here has a decorator.
  experimentalDecorators: true,
  skipLibCheck: true,
  noEmit: true,
};
/** A type that takes `undefined` apart can refuse here what it takes above. */
const LOOSE_OPTIONS = { ...COMPILER_OPTIONS, strict: false, exactOptionalPropertyTypes: false };
const DIAGNOSTIC = /^(.*?)\((\d+),\d+\): error (TS\d+: .*)$/;

/** Writes the settings that the programs are compiled with, for whatever compiles them. Returns the file. */
export function writeSettings(folder: string): string {
  const file = join(folder, "tsconfig.json");
  writeFileSync(file, JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: ["programs"] }));
  return file;
}

/** Type-checks the programs in `folder` in one go, as strict as can be, and where that finds nothing, not strict. */
export async function typeCheck(folder: string, programs: readonly Program[]): Promise<Problem[]> {
  if (programs.length === 0) return [];
  const byFile = new Map(programs.map((program) => [fileOf(program), program]));
  const loose = join(folder, "tsconfig.loose.json");
  writeFileSync(loose, JSON.stringify({ compilerOptions: LOOSE_OPTIONS, include: ["programs"] }));
  const problems = await complaints(folder, writeSettings(folder), byFile);
  return problems.length > 0 ? problems : complaints(folder, loose, byFile);
}

async function complaints(
  folder: string,
  config: string,
  byFile: ReadonlyMap<string, Program>,
): Promise<Problem[]> {
  const compiler = join(
    dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
    "bin/tsc",
  );
  const output = await run(process.execPath, [compiler, "-p", config, "--pretty", "false"], folder);
  return output.split("\n").flatMap((line) => {
    const [, path, number, message] = DIAGNOSTIC.exec(line) ?? [];
    if (message === undefined) {
      // A problem of the whole run, such as a wrong option, names no file.
      return line.startsWith("error ") ? [{ file: "tools/docs", line: 1, reason: line }] : [];
    }
    const program = byFile.get(basename(path as string));
    const place = program
      ? documentationPlace(program, Number(number))
      : { file: path as string, line: Number(number) };
    return [{ ...place, reason: message }];
  });
}

function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(command, args, { cwd, maxBuffer: 64 * 1024 * 1024 }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}
