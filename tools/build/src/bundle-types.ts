import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { dts } from "rolldown-plugin-dts";
import { laidOut } from "./declaration-layout.ts";
import { emit } from "./emit.ts";
import type { BuiltPackage } from "./entries.ts";
import { licenseBanner } from "./licenses.ts";
import { passedOn } from "./passed-on.ts";
import { importPlatformNames, withPlatformGlobals } from "./platform-names.ts";
import { groupsOf } from "./shared-groups.ts";
import { sharedName } from "./shared-name.ts";

const tsc = fileURLToPath(new URL("../../../node_modules/typescript/bin/tsc", import.meta.url));
const LOOSE = "dist/loose";

/** Checks the sources, and writes a declaration file for each entry, and files of what several of them share. */
export async function bundleTypes(
  { entries, isExternalType }: BuiltPackage,
  tscArgs: readonly string[],
): Promise<void> {
  await declarations(tscArgs);
  importPlatformNames(LOOSE);
  const input = Object.fromEntries(
    Object.entries(entries).map(([name, source]) => [
      name,
      source.replace(/^src\/(.*)\.ts$/, `${LOOSE}/$1.d.ts`),
    ]),
  );
  const { output } = await build({
    write: false,
    input,
    external: isExternalType,
    logLevel: "warn",
    checks: { pluginTimings: false },
    plugins: [dts({ dtsInput: true, emitDtsOnly: true, tsconfig: false })],
    experimental: { attachDebugInfo: "none" },
    output: {
      format: "esm",
      entryFileNames: "[name].ts",
      chunkFileNames: ({ moduleIds }) => `shared/${sharedName(moduleIds, resolve(LOOSE))}.d.ts`,
      codeSplitting: { groups: groupsOf(input, resolve(LOOSE)) },
      minifyInternalExports: false,
      banner: ({ moduleIds }) => [licenseBanner(moduleIds), references(moduleIds)].filter(Boolean).join("\n"),
    },
  });
  rmSync(LOOSE, { recursive: true });
  for (const file of output)
    if (file.type === "chunk") emit(file.fileName, withPlatformGlobals(laidOut(passedOn(file.code))));
}

/** A declaration file for each source. Rejects when tsc, which has said why itself, finds a fault in the sources. */
async function declarations(tscArgs: readonly string[]): Promise<void> {
  const args = [tsc, "-p", "tsconfig.json", "--emitDeclarationOnly", "--outDir", LOOSE, ...tscArgs];
  const [code] = await once(spawn(process.execPath, args, { stdio: "inherit" }), "close");
  if (code !== 0) throw new Error("tsc has found faults; nothing was built");
}

/** `/// <reference lib="..." />` of the modules, which the declarations need and the plugin leaves out. */
function references(moduleIds: readonly string[]): string {
  const lines = moduleIds.flatMap((id) => readFileSync(id, "utf8").match(/^\/\/\/ <reference .*$/gm) ?? []);
  return [...new Set(lines)].join("\n");
}
