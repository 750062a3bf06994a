import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { repositoryFolder } from "./places.ts";

const PARTS = [
  "package.json",
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "turbo.json",
  "tsconfig.base.json",
  "biome.json",
  "specs",
  "packages",
  "tools/spec",
];
const LEFT_OUT = new Set(["dist", ".turbo", "test"]);

/** Copies what generation needs into `folder/clone`, so that neither files nor caches of the repository are touched. */
export function cloneForGeneration(folder: string): string {
  const clone = join(folder, "clone");
  mkdirSync(clone);
  for (const part of PARTS) {
    cpSync(join(repositoryFolder, part), join(clone, part), {
      recursive: true,
      // The links between packages are relative, and so stay within the clone.
      verbatimSymlinks: true,
      filter: (source) => !LEFT_OUT.has(basename(source)),
    });
  }
  symlinkSync(join(repositoryFolder, "node_modules"), join(clone, "node_modules"));
  return clone;
}
