import { DocumentDefect } from "./document-defect.ts";
import { isObject, type JsonObject } from "./json.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

/** A node of the document together with the JSON pointer that leads to it. */
export interface Located {
  readonly node: JsonObject;
  readonly pointer: string;
}

/** RFC 6901. */
export function pointerSegment(segment: string): string {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}

function segmentsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The node at a JSON pointer such as `/components/schemas/SipAccount`. */
export function nodeAt(document: OpenApiDocument, pointer: string): unknown {
  let node: unknown = document;
  for (const segment of segmentsOf(pointer)) {
    node = Array.isArray(node) ? node[Number(segment)] : isObject(node) ? node[segment] : undefined;
  }
  return node;
}

/** Follows `$ref` until there is none; `undefined` when the node is not an object. */
export function follow(document: OpenApiDocument, node: unknown, pointer: string): Located | undefined {
  let current = node;
  let at = pointer;
  for (let hop = 0; hop < 32; hop += 1) {
    if (!isObject(current)) return undefined;
    const reference = current.$ref;
    if (typeof reference !== "string") return { node: current, pointer: at };
    if (!reference.startsWith("#/")) throw new DocumentDefect(`${at}: $ref "${reference}" is not local`);
    at = reference.slice(1);
    current = nodeAt(document, at);
    if (current === undefined) throw new DocumentDefect(`$ref "${reference}" leads nowhere`);
  }
  throw new DocumentDefect(`${pointer}: $ref goes round in circles`);
}
