import { highest, rank } from "../diff/change.ts";
import { compareDocuments } from "../diff/compare.ts";
import { lastTag } from "../release/git.ts";
import { documentAt, workingVersion } from "../release/last-release.ts";
import type { VendorChanges } from "../release/vendor-changes.ts";
import { nextVersion, stepBetween } from "../release/version.ts";
import { changesetLevels } from "./pending.ts";

/**
 * Packages whose version is set and not released, and nearer to their last release than the specs of the commit that set
 * it ask for: one line each. Changesets set it high enough; a person may not.
 */
export async function setTooLow(root: string, vendors: readonly VendorChanges[]): Promise<string[]> {
  const found = await Promise.all(vendors.map((vendor) => tooLow(root, vendor)));
  return found.flat();
}

async function tooLow(root: string, { vendor, package: name, release }: VendorChanges): Promise<string[]> {
  const before = await lastTag(root, name);
  const version = workingVersion(root, vendor);
  const step = before && stepBetween(before.version, version);
  const document = step && (await documentAt(root, before.tag, vendor));
  if (!document || release?.version !== version) return [];
  const needed = highest((await compareDocuments(document, release.document)).map(({ level }) => level));
  // What was merged just before the version pull request can be in its commit, and has its changeset still.
  if (needed === undefined || rank(highest([step, changesetLevels(root).get(name)])) >= rank(needed))
    return [];
  return [
    `${name}: what changed since ${before.version} needs a ${needed} version, and ${version} is set; set ${nextVersion(before.version, needed)}`,
  ];
}
