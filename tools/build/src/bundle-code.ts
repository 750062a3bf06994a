import { basename, resolve } from "node:path";
import { build } from "rolldown";
import { emit } from "./emit.ts";
import type { BuiltPackage } from "./entries.ts";
import { licenseBanner } from "./licenses.ts";
import { lineMap } from "./line-map.ts";
import { groupsOf } from "./shared-groups.ts";
import { sharedName } from "./shared-name.ts";

const MAP_COMMENT = /^\/\/# sourceMappingURL=.*\n?$/m;

/** Writes a JavaScript file for each entry and program, and files of what several of them share. */
export async function bundleCode({ entries, programs, isExternalCode }: BuiltPackage): Promise<void> {
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
      codeSplitting: { groups: groupsOf(entries, resolve("src")) },
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
