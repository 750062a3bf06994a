/** An OpenAPI 3.1 or 3.2 document in one piece: every `$ref` is local (`#/components/...`). */
export interface OpenApiDocument {
  /** Version of the specification that it is written in, such as "3.1.0". */
  readonly openapi: string;
  /** Path items by path template. */
  readonly paths: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** The document cannot be followed: a `$ref` that leads nowhere, round in circles, or out of the document. */
export class DocumentDefect extends Error {
  override readonly name = "DocumentDefect";
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as an object; anything else counts as an empty one. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

export function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** A member of an object; undefined where it is not its own. */
export function member(node: unknown, key: string): unknown {
  return isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined;
}

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
