import { type ApiDocument, listedOperations } from "../index/document.ts";
import { referenceAddress } from "../index/reference-address.ts";
import { documentedVendors, readDocument, siteAddress } from "../repository.ts";

const known = new Map<string, ReadonlySet<string>>();

/** The addresses of the site's references, and of each operation in them. */
export function referenceAddresses(root: string): ReadonlySet<string> {
  let addresses = known.get(root);
  if (!addresses) {
    addresses = new Set(documentedVendors(root).flatMap((vendor) => addressesOf(root, vendor)));
    known.set(root, addresses);
  }
  return addresses;
}

const addressesOf = (root: string, vendor: string): string[] => [
  `${siteAddress}/reference/${vendor}`,
  ...listedOperations(readDocument(root, vendor) as ApiDocument).map(({ operation }) =>
    referenceAddress(vendor, operation),
  ),
];
