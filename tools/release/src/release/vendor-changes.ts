import { readdirSync } from "node:fs";
import type { SpecDocument } from "../../../spec/src/openapi.ts";
import { listOperations } from "../../../spec/src/operations.ts";
import { listVendors, selectVendors, specFolder } from "../../../spec/src/repository.ts";
import { UsageError } from "../../../spec/src/usage-error.ts";
import { highest, type Level, type SpecChange } from "../diff/change.ts";
import { compareDocuments } from "../diff/compare.ts";
import { lastRelease, packageName, type ReleaseQuery } from "./last-release.ts";
import type { LastRelease } from "./registry.ts";

/** How a vendor's working document differs from what users have. */
export interface VendorChanges {
  readonly vendor: string;
  readonly package: string;
  /** Undefined before the first release, which has no changes. */
  readonly release: LastRelease | undefined;
  /** How many operations the working document has. */
  readonly operations: number;
  readonly changes: readonly SpecChange[];
  /** What the package needs; a first release is a minor version. */
  readonly level: Level | undefined;
}

export interface ChangesQuery {
  readonly root: string;
  /** None means all. */
  readonly vendors: readonly string[];
  readonly base?: string | undefined;
  readonly source?: NonNullable<ReleaseQuery["source"]>;
}

/** The changes of the vendors asked for, or of all. Rejects when a document or a release cannot be read. */
export async function vendorChanges(query: ChangesQuery): Promise<VendorChanges[]> {
  const { root, base, source = "any" } = query;
  if (base !== undefined && source === "registry")
    throw new UsageError("--base and --registry exclude each other");
  const vendors = knownVendors(root, query.vendors);
  const releases = new Map(vendors.map((vendor) => [vendor, lastRelease({ root, vendor, base, source })]));
  for (const release of releases.values()) release.catch(() => {});
  const underWay = new Map<string, Promise<VendorChanges>>();
  // Reading takes as long as git does, and its library as long again to be imported.
  const { loadDocument } = await import("../../../spec/src/load.ts");
  for (const vendor of inReadingOrder(root, vendors)) {
    const document = await loadDocument(root, vendor, "required");
    const one = changesOf(vendor, document, releases.get(vendor));
    one.catch(() => {});
    underWay.set(vendor, one);
  }
  return Promise.all(vendors.flatMap((vendor) => underWay.get(vendor) ?? []));
}

/**
 * Redocly compares one vendor in a process of its own while the next document is read here: the shortest first, so that it
 * has something to do, then from the longest on.
 */
function inReadingOrder(root: string, vendors: readonly string[]): string[] {
  const filesOf = (vendor: string) => readdirSync(specFolder(root, vendor), { recursive: true }).length;
  const fromLongest = [...vendors].sort((a, b) => filesOf(b) - filesOf(a));
  return [...fromLongest.slice(-1), ...fromLongest.slice(0, -1)];
}

async function changesOf(
  vendor: string,
  document: SpecDocument,
  found: Promise<LastRelease | undefined> | undefined,
): Promise<VendorChanges> {
  const release = await found;
  const changes = release ? await compareDocuments(release.document, document) : [];
  const level = release ? highest(changes.map((change) => change.level)) : "minor";
  const operations = listOperations(document).length;
  return { vendor, package: packageName(vendor), release, operations, changes, level };
}

/** The vendors asked for, or all of them. A name that is none is a wrong argument. */
function knownVendors(root: string, asked: readonly string[]): string[] {
  const known = listVendors(root);
  const unknown = asked.filter((vendor) => !known.includes(vendor));
  if (unknown.length > 0) {
    throw new UsageError(`there is no vendor ${unknown.join(", ")}; there are ${known.join(", ") || "none"}`);
  }
  return selectVendors(root, asked);
}
