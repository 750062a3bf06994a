import { rank } from "../diff/change.ts";
import { hasVersion } from "../release/last-release.ts";
import type { VendorChanges } from "../release/vendor-changes.ts";
import { pendingLevel } from "./pending.ts";

/** Packages whose specs changed more than any changeset says, one line each. */
export function uncovered(root: string, vendors: readonly VendorChanges[]): string[] {
  return vendors.flatMap((vendor) => {
    const pending = pendingLevel(root, vendor);
    if (rank(pending) >= rank(vendor.level)) return [];
    const have = pending === undefined ? "no changeset has it" : `changesets ask for ${pending}`;
    const reason = vendor.changes.some(({ rule }) => rule === "spec-compat")
      ? "what compiled with the last release needs"
      : "the specs need";
    return [`${vendor.package}: ${reason} a ${vendor.level} version, and ${have}; run "pnpm spec:change"`];
  });
}

/** One line on the packages that cannot be compared here; undefined when there are none. */
export function uncompared(root: string, vendors: readonly VendorChanges[]): string | undefined {
  const names = vendors
    .filter(({ vendor, release }) => !release && hasVersion(root, vendor))
    .map((vendor) => vendor.package);
  if (names.length === 0) return undefined;
  return `note: no release tag here for ${names.join(", ")}, so their specs are not compared (git fetch --tags)`;
}
