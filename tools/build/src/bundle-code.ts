import { basename, resolve } from "node:path";
import { build, type ChunkingContext, type CodeSplittingGroup } from "rolldown";
import { emit } from "./emit.ts";
import type { BuiltPackage } from "./entries.ts";
import { licenseBanner } from "./licenses.ts";
import { lineMap } from "./line-map.ts";
import { sharedName } from "./shared-name.ts";

const MAP_COMMENT = /^\/\/# sourceMappingURL=.*\n?$/m;

/** What these modules import, in several steps, too; with `later`, also what they load with `import()`. */
function reached(
  roots: readonly string[],
  context: ChunkingContext,
  later: boolean,
): { has(id: string): boolean } {
  const ids = new Set(roots);
  // A set goes on with what is added on the way.
  for (const id of ids) {
    const { importedIds = [], dynamicallyImportedIds = [] } = context.getModuleInfo(id) ?? {};
    for (const next of [...importedIds, ...(later ? dynamicallyImportedIds : [])]) ids.add(next);
  }
  return ids;
}

/**
 * What these entries share with each other and with others is one file: an import takes as long as it has files. What they load
 * later, and several such parts share, is a file for each folder.
 */
function groupsOf(roots: readonly string[]): CodeSplittingGroup[] {
  const group = (later: boolean, nameOf: (id: string) => string): CodeSplittingGroup => {
    let ids: { has(id: string): boolean } | undefined;
    return {
      name: (id, context) => {
        ids ??= reached(roots, context, later);
        return ids.has(id) ? nameOf(id) : null;
      },
      debugName: later ? "later" : "root",
      minShareCount: 2,
      priority: later ? 0 : 1,
    };
  };
  return [group(false, () => "root"), group(true, (id) => sharedName([id], resolve("src")))];
}

/** Writes a JavaScript file for each entry and program, and files of what several of them share. */
export async function bundleCode({ entries, programs, isExternalCode }: BuiltPackage): Promise<void> {
  const roots = [entries.index, entries.client].flatMap((entry) => (entry ? [resolve(entry)] : []));
  const { output } = await build({
    write: false,
    input: { ...entries, ...programs },
    platform: "neutral",
    tsconfig: "tsconfig.json",
    external: isExternalCode,
    logLevel: "warn",
    // Packages that are bundled say "module" or "main" where they have no exports.
    resolve: { mainFields: ["module", "main"] },
    transform: { target: "es2022" },
    experimental: { attachDebugInfo: "none" },
    output: {
      dir: "dist",
      format: "esm",
      entryFileNames: "[name].js",
      chunkFileNames: ({ facadeModuleId, moduleIds }) =>
        `shared/${facadeModuleId ? basename(facadeModuleId, ".ts") : sharedName(moduleIds, resolve("src"))}.js`,
      codeSplitting: { groups: groupsOf(roots) },
      sourcemap: true,
      minify: false,
      minifyInternalExports: false,
      // Docstrings are in the declarations, and in the sources that the maps carry.
      comments: { legal: true, annotation: true, jsdoc: false },
      banner: ({ moduleIds }) => licenseBanner(moduleIds),
    },
  });
  const maps = new Map(
    output.flatMap((file) => (file.type === "asset" ? [[file.fileName, String(file.source)]] : [])),
  );
  for (const file of output) {
    if (file.type !== "chunk") continue;
    const full = maps.get(`${file.fileName}.map`);
    const map = full === undefined ? undefined : lineMap(file.code, full);
    emit(file.fileName, map === undefined ? file.code.replace(MAP_COMMENT, "") : file.code);
    if (map !== undefined) emit(`${file.fileName}.map`, map);
  }
}
