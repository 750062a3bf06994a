import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Level, rank } from "../diff/change.ts";
import { type ChangesetEntry, changesetFiles, entryOf, plainLines } from "./changeset-file.ts";

/**
 * A published package's users meet what it depends on: the clients hand on the core's names, the simulator server answers as
 * the vendors' simulators do. So what breaks or extends a package does the same to each that depends on it. A repair does
 * not: every range takes it.
 */
export function dependentsOf(root: string): ReadonlyMap<string, readonly string[]> {
  const manifests = publishedManifests(root);
  const direct = (name: string) =>
    manifests.filter(({ dependencies = {} }) => name in dependencies).map((manifest) => manifest.name);
  const all = (name: string): string[] =>
    [...new Set(direct(name).flatMap((each) => [each, ...all(each)]))].sort();
  return new Map(manifests.map(({ name }) => [name, all(name)]));
}

/** The packages that are released. */
export const packageNames = (root: string): string[] => publishedManifests(root).map(({ name }) => name);

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function publishedManifests(root: string): Manifest[] {
  return readdirSync(join(root, "packages"))
    .map((folder) => join(root, "packages", folder, "package.json"))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, "utf8")) as Manifest)
    .filter((manifest) => manifest.private !== true);
}

/** An entry that a changeset lacks, or has too low. */
export interface MissingEntry {
  /** Relative to the repository. */
  readonly file: string;
  readonly name: string;
  readonly level: Level;
  /** The package that is passed on. */
  readonly because: string;
}

/** What the changesets say of packages and not of those that pass them on. */
export function missingEntries(root: string): MissingEntry[] {
  const dependents = dependentsOf(root);
  return changesetFiles(root).flatMap(({ path, entries }) => {
    const wanted = new Map<string, MissingEntry>();
    for (const { name: because, level } of entries) {
      if (level === "patch") continue;
      for (const name of dependents.get(because) ?? []) {
        if (rank(wanted.get(name)?.level) < rank(level))
          wanted.set(name, { file: path, name, level, because });
      }
    }
    return [...wanted.values()].filter(({ name, level }) => rank(levelIn(entries, name)) < rank(level));
  });
}

const levelIn = (entries: readonly ChangesetEntry[], name: string) =>
  entries.find((entry) => entry.name === name)?.level;

/** Writes what is missing into the changesets; their words stay. Returns a line for each. Throws where a file has no lines to add to. */
export function passOn(root: string): string[] {
  return missingEntries(root).map(({ file, name, level, because }) => {
    const text = readFileSync(join(root, file), "utf8");
    const [, before = "", front = "", after = ""] =
      /^(\s*---\r?\n)([\s\S]*?)(\r?\n---[\s\S]*)$/.exec(text) ?? [];
    const lines = linesOf(file, front);
    const at = lines.findIndex((line) => entryOf(line)?.name === name);
    const entry = `"${name}": ${level}`;
    if (at >= 0) lines[at] = entry;
    else lines.splice(lines.findLastIndex((line) => !line.startsWith("#")) + 1, 0, entry);
    writeFileSync(join(root, file), `${before}${lines.join("\n")}${after}`);
    return `${file}: ${name} gets ${level}, too, because it passes on ${because}`;
  });
}

function linesOf(file: string, front: string): string[] {
  try {
    return plainLines(front);
  } catch (error) {
    throw new Error(`${file} cannot be updated: ${error instanceof Error ? error.message : error}`);
  }
}
