import { brokenPrograms } from "../compat/broken-programs.ts";
import type { SpecChange } from "../diff/change.ts";
import type { VendorChanges } from "../release/vendor-changes.ts";

/**
 * What no longer compiles is a major version, whatever the rules say. Compiling takes seconds, so it is left out where it
 * could not change the verdict.
 */
export async function withProof(root: string, vendor: VendorChanges): Promise<VendorChanges> {
  const { release, changes, level } = vendor;
  const isTyped = changes.some(({ direction }) => direction !== "none");
  if (!release?.revision || level === "major" || !isTyped) return vendor;
  const [first] = await brokenPrograms(root, vendor.vendor, release.revision);
  if (!first) return vendor;
  const change: SpecChange = {
    level: "major",
    direction: "both",
    sentence: `Programs that compiled with ${release.label} no longer do: ${first.message.replace(/\.$/, "")}`,
    operations: [],
    pointer: "#",
    rule: "spec-compat",
  };
  return { ...vendor, level: "major", changes: [change, ...changes] };
}
