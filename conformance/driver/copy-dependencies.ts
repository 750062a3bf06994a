import { existsSync } from "node:fs";
import { cp, readFile, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The part of a package.json that an installation goes by. */
export interface PackedManifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export const readPackedManifest = async (folder: string): Promise<PackedManifest> =>
  JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as PackedManifest;

/**
 * Copies what a packed package declares as its dependencies, and what those declare, out of the workspace's store: the
 * versions are the lockfile's, and no registry is asked. Throws where a dependency is missing from the workspace.
 */
export async function copyDependencies(
  manifest: PackedManifest,
  source: string,
  modules: string,
): Promise<void> {
  for (const [name, range] of Object.entries(manifest.dependencies ?? {})) {
    if (range.startsWith("workspace:")) throw new Error(`${manifest.name} was packed with ${name}@${range}`);
    if (name.startsWith("@pbxkit/")) continue;
    const found = await find(name, source);
    if (!found) throw new Error(`${manifest.name} needs ${name}, which is not installed in the workspace`);
    const dependency = await readPackedManifest(found);
    const target = join(modules, name);
    if (existsSync(target)) {
      const { version } = await readPackedManifest(target);
      if (version !== dependency.version)
        throw new Error(`${name} is needed in ${version} and ${dependency.version}`);
      continue;
    }
    await cp(found, target, {
      recursive: true,
      dereference: true,
      filter: (path) => path !== join(found, "node_modules"),
    });
    await copyDependencies(dependency, found, modules);
  }
}

/** The folder of a package, as it is resolved from `folder`. */
async function find(name: string, folder: string): Promise<string | undefined> {
  for (let at = await realpath(folder); ; at = dirname(at)) {
    const candidate = join(at, "node_modules", name);
    if (existsSync(join(candidate, "package.json"))) return realpath(candidate);
    if (at === dirname(at)) return undefined;
  }
}
