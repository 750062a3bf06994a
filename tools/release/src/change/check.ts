import { rank } from "../diff/change.ts";
import { isShallow } from "../release/git.ts";
import { hasVersion } from "../release/last-release.ts";
import type { VendorChanges } from "../release/vendor-changes.ts";
import { changesetFiles } from "./changeset-file.ts";
import { missingEntries, packageNames } from "./passed-on.ts";
import { changesetLevels } from "./pending.ts";

/** Packages whose specs changed more than any changeset says, one line each. */
export function uncovered(root: string, vendors: readonly VendorChanges[]): string[] {
  return vendors.flatMap((vendor) => {
    if (isUncompared(root, vendor)) return [];
    const pending = changesetLevels(root).get(vendor.package);
    if (rank(pending) >= rank(vendor.level)) return [];
    const have = pending === undefined ? "no changeset has it" : `changesets ask for ${pending}`;
    const reason = vendor.changes.some(({ rule }) => rule === "spec-compat")
      ? "what compiled with the last release needs"
      : "the specs need";
    return [`${vendor.package}: ${reason} a ${vendor.level} version, and ${have}; run "pnpm spec:change"`];
  });
}

/** Changesets that move a package and not those that pass it on, one line each. */
export function notPassedOn(root: string): string[] {
  return missingEntries(root).map(
    ({ file, name, level, because }) =>
      `${file}: ${name} passes on ${because}, so it needs "${name}": ${level}, too; run "pnpm spec:change"`,
  );
}

/** Changesets of a package that there is not, which no version could be made of: one line each. */
export function ofNoPackage(root: string): string[] {
  const known = packageNames(root);
  return changesetFiles(root).flatMap(({ path, entries }) =>
    entries
      .filter(({ name }) => !known.includes(name))
      .map(({ name }) => `${path}: there is no package ${name} to release; there are ${known.join(", ")}`),
  );
}

/** A package that has been released, by the version in its manifest, and nobody here knows as what. */
const isUncompared = (root: string, { vendor, release }: VendorChanges): boolean =>
  !release && hasVersion(root, vendor);

/** One line on the packages that cannot be compared here; undefined when there are none. */
export async function uncompared(
  root: string,
  vendors: readonly VendorChanges[],
): Promise<string | undefined> {
  const names = vendors.filter((vendor) => isUncompared(root, vendor)).map((vendor) => vendor.package);
  if (names.length === 0) return undefined;
  const cure = (await isShallow(root)) ? "git fetch --unshallow --tags" : "git fetch --tags";
  return `note: the history here has no release of ${names.join(", ")}, so their specs are not compared (${cure})`;
}
