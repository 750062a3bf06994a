import type { SpecDocument, SpecReference } from "./openapi.ts";

/** Whether the node is `{ $ref: "..." }`. */
export function isReference(node: unknown): node is SpecReference {
  return typeof node === "object" && node !== null && "$ref" in node && typeof node.$ref === "string";
}

/**
 * The node itself, or what its local `$ref` (and that one's, and so on) points to in a bundled document.
 * Undefined when a pointer leads nowhere or in a circle; lint has already refused such a document.
 */
export function resolveReference<T extends object>(
  document: SpecDocument,
  node: T | SpecReference | undefined,
): T | undefined {
  const seen = new Set<string>();
  let current: unknown = node;
  while (isReference(current)) {
    if (seen.has(current.$ref)) return undefined;
    seen.add(current.$ref);
    current = atPointer(document, current.$ref);
  }
  return current as T | undefined;
}

function atPointer(document: SpecDocument, reference: string): unknown {
  let current: unknown = document;
  for (const segment of reference.replace(/^#\/?/, "").split("/").filter(Boolean)) {
    const key = decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~");
    current = (current as Record<string, unknown> | undefined)?.[key];
  }
  return current;
}

/** The address of a schema that a discriminator's mapping gives by its name alone, as it may, or by its address. */
export function schemaAddress(target: string): string {
  return /[/#]/.test(target) ? target : `#/components/schemas/${target}`;
}
