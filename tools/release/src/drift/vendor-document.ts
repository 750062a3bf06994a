import type { OpenApiDocument, PathItem } from "../../../spec/src/openapi.ts";

/** A vendor's document in one piece, as both the spec tools and the observer read it. */
export type VendorDocument = OpenApiDocument & { readonly paths: Record<string, PathItem> };
