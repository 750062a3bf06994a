import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { highest } from "../diff/change.ts";
import { fileAt } from "../release/git.ts";
import type { VendorChanges } from "../release/vendor-changes.ts";
import { parseChangeset } from "./changeset-file.ts";
import { dependentsOf } from "./passed-on.ts";
import { changesetLevels } from "./pending.ts";
import { noteSentences } from "./sentences.ts";
import { updateChangeset } from "./update-changeset.ts";

/** Brings a vendor's changeset up to date, and says what became of it. Throws when the file is no changeset. */
export async function writeChangeset(root: string, vendor: VendorChanges): Promise<string> {
  const { package: name, release, changes } = vendor;
  const path = `.changeset/spec-${vendor.vendor}.md`;
  const file = join(root, path);
  if (!release) {
    const covered = changesetLevels(root).has(name)
      ? "a changeset has it"
      : `write a changeset for it ("pnpm changeset")`;
    return `first release; ${covered}`;
  }
  const existing = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  const untold = release.revision && (await fileAt(root, release.revision, path));
  const before = untold ? parseChangeset(untold, name) : undefined;
  const level = highest([vendor.level, before?.level]);
  const text = update(path, existing, {
    packageName: name,
    level,
    sentences: [...listed(before?.body ?? []), ...noteSentences(changes)],
    dependents: dependentsOf(root).get(name) ?? [],
  });
  const nothing = `${changes.length > 0 ? "nothing that needs a version" : "unchanged"} since ${release.label}`;
  if (text === existing) return existing === undefined ? nothing : `${path} is up to date`;
  if (text === undefined) {
    rmSync(file);
    return `${nothing}; removed ${path}`;
  }
  writeFileSync(file, text);
  return `${level ?? "no change"}; ${existing === undefined ? "wrote" : "updated"} ${path}`;
}

/**
 * The sentences of a changeset. One that is in the commit that set a version, as when something else was merged just before, is
 * not in that version's notes, though the commit's document has what it tells.
 */
const listed = (body: readonly string[]): string[] =>
  body.filter((line) => line.startsWith("- ")).map((line) => line.replace(/^- |\.$/g, ""));

function update(path: string, existing: string | undefined, now: Parameters<typeof updateChangeset>[1]) {
  try {
    return updateChangeset(existing, now);
  } catch (error) {
    throw new Error(`${path} cannot be updated: ${error instanceof Error ? error.message : error}`);
  }
}
