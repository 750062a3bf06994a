import { posix } from "node:path";

/** A place in the files of a document: the file relative to the repository's root, and the keys that lead there. */
export interface ReferencePlace {
  readonly file: string;
  readonly keys: readonly string[];
}

/** RFC 6901, in the escaping of a URL's fragment or of none. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Where a `$ref` that stands in `file` leads. */
export function targetOf(file: string, reference: string): ReferencePlace {
  const [path = "", pointer = ""] = reference.split("#");
  return { file: path === "" ? file : posix.join(posix.dirname(file), path), keys: keysOf(pointer) };
}

export function referenceIn(node: unknown): string | undefined {
  const reference =
    typeof node === "object" && node !== null && "$ref" in node
      ? (node as { $ref: unknown }).$ref
      : undefined;
  return typeof reference === "string" ? reference : undefined;
}
