import type { SpecDocument, SpecPathItem } from "../../../spec/src/openapi.ts";

/** A vendor's document in one piece, as both the spec tools and the observer read it. */
export type VendorDocument = SpecDocument & { readonly paths: Record<string, SpecPathItem> };
