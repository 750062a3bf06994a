import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { entrySource } from "../../build/src/entries.ts";

/** What people import: a package, or a part of one. */
export interface ReferenceEntry {
  /** As it is imported, such as "@pbxkit/core/testing". */
  readonly name: string;
  /** The package's own name. */
  readonly package: string;
  /** The source file that its types are built from. */
  readonly source: string;
}

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string | { readonly types?: string }>>;
}

/** Every entry with types of every published package, as the packages' own manifests have them. */
export function referenceEntries(root: string): ReferenceEntry[] {
  const folders = readdirSync(join(root, "packages")).sort();
  return folders.flatMap((folder) => {
    const file = join(root, "packages", folder, "package.json");
    if (!existsSync(file)) return [];
    const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;
    if (manifest.private) return [];
    return Object.entries(manifest.exports ?? {}).flatMap(([path, target]) => {
      if (typeof target === "string") return [];
      const name = `${manifest.name}${path.slice(1)}`;
      return [{ name, package: manifest.name, source: join(root, "packages", folder, entrySource(path)) }];
    });
  });
}
