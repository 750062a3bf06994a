import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { entrySource } from "../../../build/src/entries.ts";
import { runProgram } from "../run-program.ts";

/** What a compiler has against a program. */
export interface CompileError {
  /** Relative to the tree. */
  readonly file: string;
  readonly code: string;
  readonly message: string;
}

/** An error that was expected and is gone: something is allowed that was not, which breaks nobody. */
const UNUSED_EXPECTATION = "TS2578";

/** Compiles programs against the sources of the packages of the same tree. Errors elsewhere are not theirs. */
export async function compile(tree: string, programs: readonly string[]): Promise<CompileError[]> {
  const config = join(tree, "tsconfig.compat.json");
  const compilerOptions = {
    ...{
      target: "es2022",
      lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
      types: typesIn(tree),
    },
    ...{ module: "nodenext", moduleResolution: "nodenext", strict: true, exactOptionalPropertyTypes: true },
    ...{ noEmit: true, allowImportingTsExtensions: true, skipLibCheck: true, resolveJsonModule: true },
    paths: entries(tree),
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files: programs }));
  const tsc = join(
    dirname(createRequire(import.meta.url).resolve("typescript-7.0/package.json")),
    "bin",
    "tsc",
  );
  const { stdout } = await runProgram(process.execPath, [tsc, "-p", config, "--pretty", "false"], {
    cwd: tree,
  });
  // The compiler stops at a wrong setting, and would then have nothing against any program.
  const [settings] = stdout.split("\n").filter((line) => /^error TS\d+/.test(line));
  if (settings !== undefined) throw new Error(`nothing could be compiled: ${settings}`);
  const own = new Set(programs);
  return stdout.split("\n").flatMap((line) => {
    const [, file = "", code = "", message = ""] = /^(.+?)\(\d+,\d+\): error (TS\d+): (.*)$/.exec(line) ?? [];
    return own.has(file) && code !== UNUSED_EXPECTATION ? [{ file, code, message }] : [];
  });
}

function typesIn(tree: string): string[] {
  return existsSync(join(tree, "node_modules", "@types", "node")) ? ["node"] : [];
}

/** Each public entry of each package, as its source file. */
function entries(tree: string): Record<string, string[]> {
  const paths: Record<string, string[]> = {};
  for (const folder of readdirSync(join(tree, "packages"))) {
    const manifest = join(tree, "packages", folder, "package.json");
    if (!existsSync(manifest)) continue;
    const { name, exports = {} } = JSON.parse(readFileSync(manifest, "utf8"));
    for (const [entry, target] of Object.entries<string | { types?: string }>(exports)) {
      if (typeof target !== "string")
        paths[join(name, entry)] = [join(tree, "packages", folder, entrySource(entry))];
    }
  }
  return paths;
}
