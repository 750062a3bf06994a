import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryRoot, workspacePackages } from "../repository.ts";
import { fileOf, type Program, programText } from "./program.ts";

const ownModules = fileURLToPath(new URL("../../node_modules", import.meta.url));

/**
 * Writes the programs into a folder of their own, where imports find the workspace's packages; it is gone afterwards.
 * `vitest` is the dependency that they find under this name.
 */
export async function withPrograms<T>(
  programs: readonly Program[],
  work: (folder: string) => Promise<T>,
  vitest = "vitest",
): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "pbxkit-docs-")));
  try {
    mkdirSync(join(folder, "programs"));
    linkModules(join(folder, "node_modules"), vitest);
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    for (const program of programs)
      writeFileSync(join(folder, "programs", fileOf(program)), programText(program));
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The packages of the workspace by their folders, and what the tools depend on themselves. */
function linkModules(modules: string, vitest: string): void {
  mkdirSync(join(modules, "@pbxkit"), { recursive: true });
  const link = (target: string, name: string) => symlinkSync(target, join(modules, name), "junction");
  for (const name of readdirSync(ownModules)) {
    if (name.startsWith("@pbxkit") || name.startsWith(".")) continue;
    link(join(ownModules, name === "vitest" ? vitest : name), name);
  }
  for (const { name, folder } of workspacePackages(repositoryRoot)) link(folder, name);
}
