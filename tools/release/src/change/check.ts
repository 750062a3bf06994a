import { rank } from "../diff/change.ts";
import type { VendorChanges } from "../release/vendor-changes.ts";
import { pendingLevel } from "./pending.ts";

/** Packages whose specs changed more than any changeset says, one line each. */
export function uncovered(root: string, vendors: readonly VendorChanges[]): string[] {
  return vendors.flatMap((vendor) => {
    const pending = pendingLevel(root, vendor);
    if (rank(pending) >= rank(vendor.level)) return [];
    const have = pending === undefined ? "no changeset has it" : `changesets ask for ${pending}`;
    return [
      `${vendor.package}: the specs need a ${vendor.level} version, and ${have}; run "pnpm spec:change"`,
    ];
  });
}
