import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Folders of the repository whose programs use the packages as their users do. */
const folders = ["examples", "tools/checks/consumer"];

/**
 * Type tests and examples of a tree that import a vendor's package, relative to the tree: the programs whose compiling is
 * what a release promised.
 */
export function compatPrograms(tree: string, vendor: string): string[] {
  const typeTests = typeScriptFiles(join(tree, "packages", vendor, "test")).filter((file) =>
    /\.test-d\.ts$/.test(file),
  );
  const programs = folders.flatMap((folder) => typeScriptFiles(join(tree, folder)));
  const wanted = new RegExp(`["']@pbxkit/${vendor}(?:/[^"']*)?["']`);
  return [...programs, ...typeTests]
    .filter((file) => wanted.test(readFileSync(file, "utf8")))
    .map((file) => relative(tree, file).split(sep).join("/"));
}

function typeScriptFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.parentPath.includes("node_modules"),
    )
    .map((entry) => join(entry.parentPath, entry.name));
}
