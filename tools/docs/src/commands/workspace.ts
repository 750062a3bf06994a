import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What commands can name. */
export interface Workspace {
  readonly root: string;
  /** The pinned package manager, such as "pnpm@12.21.0". */
  readonly packageManager: string;
  /** The scripts of the root's package.json. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Folders of the packages, by name. */
  readonly folders: ReadonlyMap<string, string>;
  /** Packages with a program of their own. */
  readonly programs: ReadonlySet<string>;
}

interface Manifest {
  readonly name?: string;
  readonly packageManager?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly bin?: unknown;
}

export function workspaceOf(root: string): Workspace {
  const { packageManager = "", scripts = {} } = manifestOf(root, "") ?? {};
  const parents = ["packages", "tools"].filter((parent) => existsSync(join(root, parent)));
  const all = [
    ...parents.flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`)),
    ...["examples", "conformance", "benchmarks", "site"],
  ].flatMap((folder) => {
    const manifest = manifestOf(root, folder);
    return manifest?.name === undefined ? [] : [{ folder, name: manifest.name, bin: manifest.bin }];
  });
  return {
    root,
    packageManager,
    scripts,
    folders: new Map(all.map(({ name, folder }) => [name, folder])),
    programs: new Set(all.filter(({ bin }) => bin !== undefined).map(({ name }) => name)),
  };
}

function manifestOf(root: string, folder: string): Manifest | undefined {
  const file = join(root, folder, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Manifest) : undefined;
}

/** Whether a source file in the folder has a word, as a usage text does. */
export function mentions(root: string, folder: string, word: string): boolean {
  return readdirSync(join(root, folder), { withFileTypes: true }).some((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      return !["node_modules", "dist", "test"].includes(entry.name) && mentions(root, path, word);
    }
    if (!/\.m?[jt]s$/.test(entry.name)) return false;
    return new RegExp(`${word}(?![\\w-])`).test(readFileSync(join(root, path), "utf8"));
  });
}
