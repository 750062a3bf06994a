import { resolve } from "node:path";
import { build } from "rolldown";
import type { BuiltPackage } from "./entries.ts";
import { licenseBanner } from "./licenses.ts";
import { sharedName } from "./shared-name.ts";

/** Writes a JavaScript file for each entry and program, and files of what several of them share. */
export async function bundleCode({ entries, programs, isExternal }: BuiltPackage): Promise<void> {
  await build({
    input: { ...entries, ...programs },
    platform: "neutral",
    tsconfig: "tsconfig.json",
    external: isExternal,
    logLevel: "warn",
    // Packages that are bundled say "module" or "main" where they have no exports.
    resolve: { mainFields: ["module", "main"] },
    transform: { target: "es2022" },
    output: {
      dir: "dist",
      format: "esm",
      entryFileNames: "[name].js",
      chunkFileNames: ({ moduleIds }) => `shared/${sharedName(moduleIds, resolve("src"))}.js`,
      sourcemap: true,
      minify: false,
      minifyInternalExports: false,
      banner: ({ moduleIds }) => licenseBanner(moduleIds),
    },
  });
}
