/** Keys that lead from a document's root to one of its nodes. */
export type Pointer = readonly string[];

/** The value at a pointer, or undefined where nothing is; `$ref` is not followed. */
export function valueAt(document: unknown, pointer: Pointer): unknown {
  return pointer.reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), document);
}

/** Where a pointer leads when every `$ref` on the way is followed; undefined where nothing is. */
export function locate(document: unknown, pointer: Pointer): Pointer | undefined {
  let place: Pointer = [];
  for (const key of pointer) {
    place = target(document, [...place, key]);
    if (valueAt(document, place) === undefined) return undefined;
  }
  return place;
}

/** `#/components/schemas/A`, with each key escaped as a JSON pointer in a URI fragment. */
export function toFragment(pointer: Pointer): string {
  const keys = pointer.map((key) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1")));
  return ["#", ...keys].join("/");
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function target(document: unknown, pointer: Pointer): Pointer {
  const node = valueAt(document, pointer);
  if (!isObject(node) || typeof node.$ref !== "string") return pointer;
  return target(document, fromFragment(node.$ref));
}

function fromFragment(reference: string): Pointer {
  const keys = reference.replace(/^#\//, "").split("/");
  return keys.map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
}
