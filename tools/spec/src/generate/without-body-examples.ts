import type { SpecDocument } from "../openapi.ts";

/**
 * A copy of the document whose bodies have no examples: openapi-typescript would put each of them, line by line, into a
 * comment that no editor shows.
 */
export function withoutBodyExamples(document: SpecDocument): SpecDocument {
  const copy = structuredClone(document);
  visit(copy);
  return copy;
}

function visit(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "content" && isObject(value)) for (const media of Object.values(value)) removeExamples(media);
    visit(value);
  }
}

function removeExamples(media: unknown): void {
  // A property may be called `content` too: only a media type has its examples beside a schema.
  if (!isObject(media) || !("schema" in media)) return;
  delete media.example;
  delete media.examples;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
