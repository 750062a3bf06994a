import { siteAddress } from "../repository.ts";
import type { ApiDocument, ApiOperation } from "./document.ts";

/** The group of an operation in the README and in the reference. */
export const tagOf = ({ tags }: ApiOperation): string => tags[0] ?? "other";

/** What leads to an operation within the reference of its vendor; Scalar makes these of the tag and `operationId`. */
export const referenceAnchor = (operation: ApiOperation): string =>
  `tag/${tagOf(operation)}/${operation.operationId}`;

/** Where the site tells of an operation in full, and lets one send it to the simulator. */
export const referenceAddress = (vendor: string, operation: ApiOperation): string =>
  `${siteAddress}/reference/${vendor}#${referenceAnchor(operation)}`;

/** Where the vendor tells of an operation: its own page, or the page that the document is written from. */
export const vendorPage = ({ info }: ApiDocument, operation: ApiOperation): string | undefined =>
  operation.externalDocs?.url ?? info?.["x-vendor-docs"];
