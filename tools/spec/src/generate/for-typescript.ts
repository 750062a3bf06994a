import { isJson, plainContentType } from "../content-type.ts";
import type { SpecDocument } from "../openapi.ts";
import { resolveReference, schemaAddress } from "../reference.ts";

/**
 * A copy of the document that openapi-typescript makes better types from. Its bodies have no examples, each of which would
 * go, line by line, into a comment that no editor shows; an operation has its parameters itself, and so their types, which are
 * shorter than their names and say more; a parameter that is written as JSON has its schema where others
 * have theirs, because its type would be text otherwise; and the headers of answers are in `components` alone, since clients hand
 * over a `Response`, whose headers have no types. What can be written in several ways, of which it reads one, is in that.
 */
export function forTypeScript(document: SpecDocument): SpecDocument {
  const copy = structuredClone(document);
  visit(copy, copy);
  return copy;
}

function visit(document: SpecDocument, node: unknown): void {
  if (!isObject(node) && !Array.isArray(node)) return;
  if (isObject(node)) {
    if (Array.isArray(node.parameters))
      node.parameters = node.parameters.map((parameter) => resolveReference(document, parameter));
    takeSchemaOut(node);
    writeInOneWay(node);
    // A property may be called `headers`, too: only an answer has them beside its description.
    if (typeof node.description === "string" && isObject(node.headers)) delete node.headers;
  }
  for (const [key, value] of Object.entries(node)) {
    if (key === "content" && isObject(value)) for (const media of Object.values(value)) removeExamples(media);
    visit(document, value);
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

function writeInOneWay(node: Record<string, unknown>): void {
  const { content, discriminator } = node;
  // A property may be called `content`; its schema has no keyword with a slash.
  if (isObject(content)) {
    const types = Object.entries(content).map(([type, media]) => [
      type.includes("/") ? plainContentType(type) : type,
      media,
    ]);
    node.content = Object.fromEntries(types);
  }
  if (isObject(discriminator) && isObject(discriminator.mapping)) {
    const { mapping } = discriminator;
    for (const [value, target] of Object.entries(mapping)) {
      if (typeof target === "string") mapping[value] = schemaAddress(target);
    }
  }
  if (node.const === null) {
    delete node.const;
    node.type = "null";
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
