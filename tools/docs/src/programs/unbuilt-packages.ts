import { existsSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot, workspacePackages } from "../repository.ts";
import { type Program, programText } from "./program.ts";

/** Packages that programs import, and that have not been built: each of them would be a wall of other problems. */
export function unbuiltPackages(programs: readonly Program[]): string[] {
  const texts = programs.map(programText);
  return workspacePackages(repositoryRoot)
    .filter(({ folder }) => !existsSync(join(folder, "dist/index.js")))
    .filter(({ name }) => texts.some((text) => new RegExp(`"${name}["/]`).test(text)))
    .map(({ name }) => name);
}
