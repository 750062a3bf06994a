import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { rolldown } from "rolldown";
import { runToEnd } from "./workspace.ts";

/** A program that imports all entries, and prints the error classes that are not one object wherever they are exported. */
const programOf = (entries: readonly string[]) => `
${entries.map((entry, index) => `import * as entry${index} from "${entry}";`).join("\n")}
const seen = new Map();
for (const [entry, exported] of [${entries.map((entry, index) => `["${entry}", entry${index}]`).join(", ")}]) {
  for (const [name, value] of Object.entries(exported)) {
    if (!(value?.prototype instanceof Error)) continue;
    const first = seen.get(name) ?? { entry, value };
    seen.set(name, first);
    if (first.value !== value) console.log(name + " of " + entry + " is not that of " + first.entry);
  }
}
if (!seen.has("ApiError")) console.log("no entry exports ApiError");
`;

/**
 * Whether `instanceof` works with errors of any entry of the packages that are installed in `folder`: a class that several
 * entries export must be the same object, as the files are and when they are bundled. Resolves to those that are not.
 */
export async function splitErrorClasses(folder: string, entries: readonly string[]): Promise<string[]> {
  const file = join(folder, "error-classes.mjs");
  writeFileSync(file, programOf(entries));
  const ways: Readonly<Record<string, string>> = {
    "as they are": file,
    "bundled by esbuild": await byEsbuild(file, folder),
    "bundled by rolldown": await byRolldown(file, folder),
  };
  const found: string[] = [];
  for (const [way, program] of Object.entries(ways)) {
    const { code, output } = await runToEnd(process.execPath, [program], folder);
    if (code !== 0) found.push(`the entries cannot be imported, ${way}:\n${output.trim()}`);
    else found.push(...output.split("\n").flatMap((line) => (line === "" ? [] : [`${line}, ${way}`])));
  }
  return found;
}

async function byEsbuild(file: string, folder: string): Promise<string> {
  const outfile = join(folder, "by-esbuild.mjs");
  // What is for Node brings a package of CommonJS along, which asks for `require`.
  const banner = {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  };
  await build({
    entryPoints: [file],
    outfile,
    banner,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
  });
  return outfile;
}

async function byRolldown(file: string, folder: string): Promise<string> {
  const dir = join(folder, "by-rolldown");
  const bundle = await rolldown({ input: file, platform: "node", logLevel: "silent" });
  await bundle.write({
    dir,
    format: "esm",
    entryFileNames: "[name].mjs",
    chunkFileNames: "[name].mjs",
    minify: true,
  });
  await bundle.close();
  return join(dir, "error-classes.mjs");
}
