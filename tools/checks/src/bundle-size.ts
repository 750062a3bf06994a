import { builtinModules } from "node:module";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

/** Bytes of a bundle, minified, and then as a server would send it. */
export interface BundleSize {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
  /** Module -> its minified bytes in the bundle, the largest first. */
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
  const [output] = Object.values(metafile.outputs);
  const bytes = outputFiles[0]?.contents;
  if (!output || !bytes) throw new Error("esbuild gave no output");
  return {
    minified: bytes.byteLength,
    gzip: gzipSync(bytes, { level: 9 }).byteLength,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength,
    modules: Object.entries(output.inputs)
      .map(([module, { bytesInOutput }]) => [module.replace(/^.*node_modules\//, ""), bytesInOutput] as const)
      .sort(([, one], [, other]) => other - one),
  };
}
