import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { highest, type Level } from "../diff/change.ts";
import { workingVersion } from "../release/last-release.ts";
import type { VendorChanges } from "../release/vendor-changes.ts";
import { stepBetween } from "../release/version.ts";
import { entryOf } from "./changeset-file.ts";

/** The level that changesets ask for, by package. */
export function changesetLevels(root: string): Map<string, Level> {
  const found = new Map<string, Level>();
  const folder = join(root, ".changeset");
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(".md") || name === "README.md") continue;
    const [, front = ""] =
      /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(join(folder, name), "utf8")) ?? [];
    for (const line of front.split(/\r?\n/)) {
      const entry = entryOf(line);
      if (entry) found.set(entry.name, highest([found.get(entry.name), entry.level]) ?? entry.level);
    }
  }
  return found;
}

/** How far the version has been moved already, for a release that is not out yet. */
export function versionedLevel(root: string, { vendor, release }: VendorChanges): Level | undefined {
  const now = workingVersion(root, vendor);
  return stepBetween(release?.version ?? "0.0.0", now);
}

/** How far the next release moves a package's version, as things stand. */
export function pendingLevel(root: string, vendor: VendorChanges): Level | undefined {
  return highest([changesetLevels(root).get(vendor.package), versionedLevel(root, vendor)]);
}
