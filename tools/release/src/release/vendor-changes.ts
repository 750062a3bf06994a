import { loadDocument } from "../../../spec/src/load.ts";
import { listOperations } from "../../../spec/src/operations.ts";
import { selectVendors } from "../../../spec/src/repository.ts";
import { type Change, highest, type Level } from "../diff/change.ts";
import { compareDocuments } from "../diff/compare.ts";
import { lastRelease, packageName, type Release, type ReleaseQuery } from "./last-release.ts";

/** How a vendor's working document differs from what users have. */
export interface VendorChanges {
  readonly vendor: string;
  readonly package: string;
  /** Undefined before the first release, which has no changes. */
  readonly release: Release | undefined;
  /** How many operations the working document has. */
  readonly operations: number;
  readonly changes: readonly Change[];
  /** What the package needs; a first release is a minor version. */
  readonly level: Level | undefined;
}

/** The changes of the vendors asked for, or of all. Rejects when a document or a release cannot be read. */
export async function vendorChanges(
  query: Omit<ReleaseQuery, "vendor"> & { readonly vendors: readonly string[] },
): Promise<VendorChanges[]> {
  const underWay: Promise<VendorChanges>[] = [];
  for (const vendor of selectVendors(query.root, query.vendors)) {
    const document = await loadDocument(query.root, vendor, "required");
    // Redocly compares one vendor in a process of its own while the next document is read here.
    const one = lastRelease({ ...query, vendor }).then(async (release) => {
      const changes = release ? await compareDocuments(release.document, document) : [];
      const level = release ? highest(changes.map((change) => change.level)) : "minor";
      const operations = listOperations(document).length;
      return { vendor, package: packageName(vendor), release, operations, changes, level } as const;
    });
    one.catch(() => {});
    underWay.push(one);
  }
  return Promise.all(underWay);
}
