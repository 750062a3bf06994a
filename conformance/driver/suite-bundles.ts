import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";

/** The suite in the forms that the runtimes take it in. */
export interface SuiteBundles {
  /** Imports the installed packages, by their `exports`: for Node, Deno and Bun. */
  readonly commandLine: string;
  /** Packages and suite in one module, for workerd. */
  readonly worker: string;
  /** Packages and suite in one module, for a page. */
  readonly page: string;
}

const entry = (name: string) => fileURLToPath(new URL(`../suite/entries/${name}.ts`, import.meta.url));

/** Bundles the suite into `folder`, against the packages that are installed there. */
export async function bundleSuite(folder: string): Promise<SuiteBundles> {
  const common = { bundle: true, format: "esm", target: "es2022", logLevel: "silent" } satisfies BuildOptions;
  await build({
    ...common,
    entryPoints: [entry("command-line")],
    platform: "neutral",
    external: ["@pbxkit/*"],
    supported: { "import-attributes": true },
    splitting: true,
    outdir: join(folder, "suite"),
    outExtension: { ".js": ".mjs" },
  });
  const whole = async (name: string, conditions: string[]) => {
    const outfile = join(folder, `${name}.mjs`);
    const { metafile } = await build({
      ...common,
      entryPoints: [entry(name)],
      platform: "browser",
      conditions,
      plugins: [packedPackages(folder)],
      metafile: true,
      outfile,
    });
    const foreign = Object.keys(metafile.inputs).find((input) =>
      /(^|\/)packages\/[^/]+\/(src|dist)\//.test(input),
    );
    if (foreign)
      throw new Error(`${foreign} of the workspace got into the bundle instead of the packed file`);
    return outfile;
  };
  return {
    commandLine: join(folder, "suite", "command-line.mjs"),
    worker: await whole("worker", ["workerd", "worker"]),
    page: await whole("page", []),
  };
}

/** Resolves the packages as they are seen from the folder that they are installed in. */
const packedPackages = (folder: string): Plugin => ({
  name: "packed-packages",
  setup(building) {
    building.onResolve({ filter: /^@pbxkit\// }, ({ path, kind, pluginData }) =>
      pluginData === folder
        ? undefined
        : building.resolve(path, { resolveDir: folder, kind, pluginData: folder }),
    );
  },
});
