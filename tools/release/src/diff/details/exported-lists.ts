import { listOpenSets } from "../../../../spec/src/open-sets.ts";
import type { SpecChange } from "../change.ts";
import type { Documents } from "../documents.ts";

/** Arrays of known values that are no longer exported, or under another name. */
export function exportedListChanges({ base, revision }: Documents): SpecChange[] {
  const before = new Set(listOpenSets(base).map(({ name }) => name));
  const after = new Set(listOpenSets(revision).map(({ name }) => name));
  return [...before]
    .filter((name) => !after.has(name))
    .map((name) => ({
      level: "major",
      direction: "none",
      sentence: `The exported list ${name} is removed`,
      operations: [],
      pointer: "#",
      rule: "exported-list-removed",
    }));
}
