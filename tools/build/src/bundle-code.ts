import { basename, resolve } from "node:path";
import { build, type ChunkingContext } from "rolldown";
import { emit } from "./emit.ts";
import type { BuiltPackage } from "./entries.ts";
import { licenseBanner } from "./licenses.ts";
import { lineMap } from "./line-map.ts";
import { sharedName } from "./shared-name.ts";

const MAP_COMMENT = /^\/\/# sourceMappingURL=.*\n?$/m;

/**
 * What these entries share with each other and with others is one file: an import takes as long as it has files. What they load
 * later, and several such parts share, is a file for each folder.
 */
function ofRoots(roots: readonly string[]): (id: string, context: ChunkingContext) => string | null {
  const reached = new Set<string>();
  const later = new Set<string>();
  const reach = (from: readonly string[], into: Set<string>, { getModuleInfo }: ChunkingContext): void => {
    const waiting = [...from];
    for (const next of waiting) {
      if (reached.has(next) || into.has(next)) continue;
      into.add(next);
      const module = getModuleInfo(next);
      waiting.push(...(module?.importedIds ?? []));
      if (into === later) waiting.push(...(module?.dynamicallyImportedIds ?? []));
    }
  };
  return (id, context) => {
    if (reached.size === 0) {
      reach(roots, reached, context);
      const loaded = [...reached].flatMap((each) => context.getModuleInfo(each)?.dynamicallyImportedIds ?? []);
      reach(loaded, later, context);
    }
    if (reached.has(id)) return "root";
    return later.has(id) ? sharedName([id], resolve("src")) : null;
  };
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
      codeSplitting: {
        groups: [{ name: ofRoots(roots), debugName: "roots", minShareCount: 2 }],
      },
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
