import { isJson } from "../content-type.ts";
import type { SpecDocument } from "../openapi.ts";

/**
 * A copy of the document that openapi-typescript makes better types from. Its bodies have no examples, each of which would
 * go, line by line, into a comment that no editor shows; and a parameter that is written as JSON has its schema where others
 * have theirs, because its type would be text otherwise.
 */
export function forTypeScript(document: SpecDocument): SpecDocument {
  const copy = structuredClone(document);
  visit(copy);
  return copy;
}

function visit(node: unknown): void {
  if (!isObject(node) && !Array.isArray(node)) return;
  if (isObject(node)) takeSchemaOut(node);
  for (const [key, value] of Object.entries(node)) {
    if (key === "content" && isObject(value)) for (const media of Object.values(value)) removeExamples(media);
    visit(value);
  }
}

function takeSchemaOut(node: Record<string, unknown>): void {
  // A property may be called `content`, or `in`, too: only a parameter has both beside a name.
  const { name, in: place, content } = node;
  if (typeof name !== "string" || typeof place !== "string" || !isObject(content)) return;
  const [, media] = Object.entries(content).find(([type]) => isJson(type)) ?? [];
  if (!isObject(media)) return;
  Object.assign(node, media);
  delete node.content;
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
