import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runToEnd } from "./workspace.ts";

/** The compilers, by the version that they are installed under. */
export const COMPILERS = ["5.9", "6.0", "7.0"] as const;
export type Compiler = (typeof COMPILERS)[number];

/** What the type check of a program costs. */
export interface TypeCost {
  readonly instantiations: number;
  readonly types: number;
  /** Seconds of checking, without parsing and start-up. */
  readonly checkSeconds: number;
  readonly totalSeconds: number;
  readonly memoryBytes: number;
}

const compilerFile = (compiler: Compiler): string =>
  fileURLToPath(new URL(`../node_modules/typescript-${compiler}/bin/tsc`, import.meta.url));

/** Checks one program the way a consumer's project would (skipLibCheck). Rejects with the compiler's complaints. */
export async function typeCost(
  compiler: Compiler,
  folder: string,
  file: string,
  strictNullChecks = true,
): Promise<TypeCost> {
  const config = join(folder, `tsconfig.${file.replace(/\W/g, "-")}.json`);
  const compilerOptions = {
    module: "nodenext",
    moduleResolution: "nodenext",
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    types: [],
    strict: true,
    strictNullChecks,
    noEmit: true,
    skipLibCheck: true,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }));
  const args = [compilerFile(compiler), "-p", config, "--extendedDiagnostics"];
  // With several checkers the native compiler counts shared types once for each.
  if (compiler === "7.0") args.push("--singleThreaded");
  const { code, output } = await runToEnd(process.execPath, args, folder);
  if (code !== 0)
    throw new Error(
      `TypeScript ${compiler}, ${file}${strictNullChecks ? "" : ", no strict null checks"}:\n${output.trim()}`,
    );
  const value = (name: string): number => {
    const text = new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(output)?.[1];
    if (text === undefined) throw new Error(`TypeScript ${compiler} did not report "${name}"`);
    return Number(text);
  };
  return {
    instantiations: value("Instantiations"),
    types: value("Types"),
    checkSeconds: value("Check time"),
    totalSeconds: value("Total time"),
    memoryBytes: value("Memory used") * 1024,
  };
}
