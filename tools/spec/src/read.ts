import { join } from "node:path";
import type { Document } from "@redocly/openapi-core";
import { fromReadError } from "./lint/redocly-problem.ts";
import { ProblemsError } from "./problem.ts";
import { specFolder } from "./repository.ts";
import { SpecResolver } from "./spec-resolver.ts";

/** A document as it stands in its files. */
export interface SourceDocument {
  /** The first file, parsed. */
  document: Document;
  /** Reads and keeps the others. */
  resolver: SpecResolver;
}

/**
 * Reads `specs/<vendor>/openapi.yaml`; the files that it refers to follow when they are needed.
 *
 * Rejects with {@link ProblemsError} when it is not there, not YAML or not OpenAPI 3.1 or 3.2.
 */
export async function readSpec(root: string, vendor: string): Promise<SourceDocument> {
  const folder = specFolder(root, vendor);
  const file = join(folder, "openapi.yaml");
  const resolver = new SpecResolver(folder);
  const document = await resolver.resolveDocument(null, file, true).catch((error: unknown) => {
    const problem = fromReadError(root, file, error);
    throw problem ? new ProblemsError([problem]) : error;
  });
  if (document instanceof Error) throw document;
  refuseOtherFormats(`specs/${vendor}/openapi.yaml`, document.parsed);
  return { document, resolver };
}

// Redocly chooses its rules by this field and throws without a place when it is not one that it knows.
function refuseOtherFormats(file: string, parsed: unknown): void {
  const version =
    typeof parsed === "object" && parsed !== null && "openapi" in parsed ? parsed.openapi : undefined;
  if (typeof version === "string" && /^3\.[12]\.\d+$/.test(version)) return;
  const reason = `expected "openapi: 3.1.x" or "3.2.x", found ${JSON.stringify(version) ?? "none"}`;
  throw new ProblemsError([{ file, line: 1, column: 1, reason }]);
}
