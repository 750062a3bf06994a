import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseChangesetFile } from "@changesets/parse";
import { type Level, levels } from "../diff/change.ts";

/** A changeset that `spec:change` wrote, perhaps edited since. */
export interface ChangesetFile {
  /** Other lines of the front matter, as they are. */
  readonly otherEntries: readonly string[];
  readonly level: Level | undefined;
  /** What was computed when the file was written, to tell a person's edits from what the computer wrote. */
  readonly computed: Computed | undefined;
  readonly body: readonly string[];
}

export interface Computed {
  readonly level: Level;
  /** Of each sentence that was computed, whether or not it is still in the body. */
  readonly hashes: ReadonlySet<string>;
}

const MEMORY = /^# spec:change computed (patch|minor|major)(?: from ([0-9a-f ]+))?$/;

/** Throws when the text is no changeset. */
export function parseChangeset(text: string, packageName: string): ChangesetFile {
  const [, front, rest] = /^\s*---\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n([\s\S]*))?$/.exec(text) ?? [];
  if (front === undefined) throw new Error("it has no front matter between two lines of ---");
  const lines = plainLines(front).filter((line) => line.trim() !== "");
  const memory = lines.map((line) => MEMORY.exec(line)).find((match) => match !== null);
  const entry = lines.find((line) => entryOf(line)?.name === packageName);
  const [, computed, hashes = ""] = memory ?? [];
  return {
    otherEntries: lines.filter((line) => line !== entry && !MEMORY.test(line)),
    level: entry === undefined ? undefined : entryOf(entry)?.level,
    computed: computed
      ? { level: computed as Level, hashes: new Set(hashes.split(" ").filter(Boolean)) }
      : undefined,
    body: (rest ?? "").trim().split(/\r?\n/),
  };
}

/** The text of a changeset file. */
export function formatChangeset(
  packageName: string,
  file: ChangesetFile & { readonly level: Level },
): string {
  const { level, computed, otherEntries, body } = file;
  const hashes = computed ? [...computed.hashes].join(" ") : "";
  const memory = computed ? [`# spec:change computed ${computed.level}${hashes && ` from ${hashes}`}`] : [];
  const front = [`"${packageName}": ${level}`, ...otherEntries, ...memory];
  return `---\n${front.join("\n")}\n---\n\n${body.join("\n").trim()}\n`;
}

/** A changeset of a repository. */
export interface Changeset {
  /** Relative to the repository. */
  readonly path: string;
  readonly entries: readonly ChangesetEntry[];
}

/** A package and how far a changeset moves it. */
export interface ChangesetEntry {
  readonly name: string;
  readonly level: Level;
}

/** The changesets of a repository. Throws at a file that changesets could not read. */
export function changesetFiles(root: string): Changeset[] {
  return readdirSync(join(root, ".changeset"))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => {
      const path = `.changeset/${name}`;
      try {
        return { path, entries: changesetEntries(readFileSync(join(root, path), "utf8")) };
      } catch (error) {
        const [reason] = (error as Error).message.replace("could not parse changeset - ", "").split("\n");
        throw new Error(`${path} is no changeset: ${reason}`);
      }
    });
}

/** What the front matter of a changeset says, as changesets reads it. Throws where it could not. */
export function changesetEntries(text: string): ChangesetEntry[] {
  return parseChangesetFile(text).releases.flatMap(({ name, type }) =>
    type === "none" ? [] : [{ name, level: type }],
  );
}

/** The lines of a front matter that can be added to, one package a line. Throws at YAML of another form, which a line more would break. */
export function plainLines(front: string): string[] {
  const lines = front.split(/\r?\n/);
  const other = lines.find(
    (line) => !/^\s*(#.*|["']?@?[^"':{}?,]+["']?\s*:\s*["']?\w+["']?\s*(#.*)?)?$/.test(line),
  );
  if (other === undefined) return lines;
  throw new Error(`"${other.trim()}" is not a line of one package; write each as "@pbxkit/core": minor`);
}

/** `"@pbxkit/era": minor`, as people and changesets write it. */
export function entryOf(line: string): ChangesetEntry | undefined {
  const [, name, level] =
    /^\s*["']?(@?[^"':]+)["']?\s*:\s*["']?(patch|minor|major)["']?\s*(?:#.*)?$/.exec(line) ?? [];
  const known = levels.find((each) => each === level);
  return name !== undefined && known ? { name, level: known } : undefined;
}

/** Of a line's words, so that a list mark or a full stop makes no difference. */
export function hashOf(line: string): string {
  const words = line
    .trim()
    .replace(/^[-*] /, "")
    .replace(/\.$/, "");
  return createHash("sha256").update(words).digest("hex").slice(0, 8);
}
