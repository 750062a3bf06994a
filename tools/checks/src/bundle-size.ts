import { builtinModules } from "node:module";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build, type Metafile, type Plugin } from "esbuild";

/** Bytes that a program loads to start, minified, and then as a server would send them. */
export interface BundleSize {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
  /** What it loads only when it is needed, as files of their own; gzip. */
  readonly later: number;
  /** Module -> its minified bytes in what is loaded to start, the largest first. */
  readonly modules: readonly (readonly [module: string, bytes: number])[];
}

/** Bundles a program for browsers, as an application would, and weighs it. `folder` is where its imports are looked up. */
export async function bundleSize(
  program: string,
  folder: string,
  plugins: Plugin[] = [],
): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: folder, loader: "ts", sourcefile: "program.ts" },
    absWorkingDir: folder,
    bundle: true,
    splitting: true,
    // Nothing is written there.
    outdir: "bundle",
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    // Entries and peers that are for Node, too, name its modules; what they bring along themselves still counts.
    external: ["node:*", ...builtinModules],
    legalComments: "none",
    metafile: true,
    write: false,
    logLevel: "error",
    plugins,
  });
  const first = loadedFirst(metafile);
  const files = outputFiles.map(({ path, contents }) => ({
    contents,
    isFirst: [...first].some((name) => path.endsWith(name)),
  }));
  const sum = (isFirst: boolean, weigh: (bytes: Uint8Array) => number) =>
    files
      .filter((file) => file.isFirst === isFirst)
      .reduce((bytes, { contents }) => bytes + weigh(contents), 0);
  const gzip = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).byteLength;
  return {
    minified: sum(true, (bytes) => bytes.byteLength),
    gzip: sum(true, gzip),
    brotli: sum(
      true,
      (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength,
    ),
    later: sum(false, gzip),
    modules: [...first]
      .flatMap((name) => Object.entries(metafile.outputs[name]?.inputs ?? {}))
      .map(([module, { bytesInOutput }]) => [module.replace(/^.*node_modules\//, ""), bytesInOutput] as const)
      .sort(([, one], [, other]) => other - one),
  };
}

/** The file of the program, and those that it imports other than by `import()`. */
function loadedFirst({ outputs }: Metafile): ReadonlySet<string> {
  const first = new Set(Object.keys(outputs).filter((name) => name.endsWith("/stdin.js")));
  if (first.size !== 1) throw new Error("esbuild gave no output");
  for (const name of first) {
    for (const { path, kind, external } of outputs[name]?.imports ?? []) {
      if (kind === "import-statement" && !external) first.add(path);
    }
  }
  return first;
}
