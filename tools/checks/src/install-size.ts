import { lstatSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** What an installation puts on the disk. */
export interface InstallSize {
  packages: number;
  files: number;
  bytes: number;
}

/** Weighs what a program in `folder` finds as `name`, with all that it depends on, each once. */
export function installSize(name: string, folder: string): InstallSize {
  const found = new Set<string>();
  collect(name, folder, found);
  const sum: InstallSize = { packages: found.size, files: 0, bytes: 0 };
  for (const each of found) addFiles(each, sum);
  return sum;
}

/** Follows dependencies the way Node does. Optional ones that are not installed do not count. */
function collect(name: string, from: string, found: Set<string>): void {
  const folder = resolveFolder(name, from);
  if (folder === undefined || found.has(folder)) return;
  found.add(folder);
  const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Record<string, Record<string, string>>;
  for (const dependency of Object.keys({ ...dependencies, ...optionalDependencies })) {
    collect(dependency, folder, found);
  }
}

function resolveFolder(name: string, from: string): string | undefined {
  for (let at = from; ; at = dirname(at)) {
    try {
      return realpathSync(join(at, "node_modules", name));
    } catch {
      if (at === dirname(at)) return undefined;
    }
  }
}

function addFiles(folder: string, sum: InstallSize): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      // What is nested there is somebody else's, and counted as such.
      if (entry.name !== "node_modules") addFiles(path, sum);
    } else {
      sum.files += 1;
      sum.bytes += lstatSync(path).size;
    }
  }
}
