import { builtinModules } from "node:module";
import { resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

/** Bytes of what a program loads before it runs, minified, and then as a server would send it. */
export interface BundleSize {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
  /** The same with everything that it may load later, in one file: what a bundler makes that does not split. */
  readonly gzipInOneFile: number;
  /** Module -> its minified bytes in the bundle, the largest first. */
  readonly modules: readonly (readonly [module: string, bytes: number])[];
}

/** Bundles a program for browsers, as an application would, and weighs it. `folder` is where its imports are looked up. */
export async function bundleSize(
  program: string,
  folder: string,
  plugins: Plugin[] = [],
): Promise<BundleSize> {
  const first = await filesOf(program, folder, plugins, true);
  const whole = await filesOf(program, folder, plugins, false);
  const sum = (weigh: (bytes: Uint8Array) => number) =>
    first.reduce((bytes, { contents }) => bytes + weigh(contents), 0);
  return {
    minified: sum((bytes) => bytes.byteLength),
    gzip: sum(gzipped),
    brotli: sum(
      (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength,
    ),
    gzipInOneFile: whole.reduce((bytes, { contents }) => bytes + gzipped(contents), 0),
    modules: first
      .flatMap(({ inputs }) => Object.entries(inputs))
      .map(([module, { bytesInOutput }]) => [module.replace(/^.*node_modules\//, ""), bytesInOutput] as const)
      .sort(([, one], [, other]) => other - one),
  };
}

const gzipped = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).byteLength;

interface BundledFile {
  readonly contents: Uint8Array;
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
}

/** The files that a program needs before it runs; what `import()` loads is not among them where the bundle is `split`. */
async function filesOf(
  program: string,
  folder: string,
  plugins: Plugin[],
  split: boolean,
): Promise<BundledFile[]> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: folder, loader: "ts", sourcefile: "program.ts" },
    absWorkingDir: folder,
    bundle: true,
    splitting: split,
    outdir: "bundled",
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
  const { outputs } = metafile;
  const paths = new Set(
    Object.keys(outputs)
      .filter((path) => outputs[path]?.entryPoint === "program.ts")
      .slice(0, 1),
  );
  for (const path of paths) {
    for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
      if (kind === "import-statement" && outputs[imported]) paths.add(imported);
    }
  }
  const files = [...paths].flatMap((path) => {
    const file = outputFiles.find((each) => each.path === resolve(folder, path));
    return file ? [{ contents: file.contents, inputs: outputs[path]?.inputs ?? {} }] : [];
  });
  if (files.length === 0) throw new Error("esbuild gave no output");
  return files;
}
