import type { SpecDocument, SpecOperation, SpecPathItem } from "../openapi.ts";

/** A document on its way into our form, and what there is to tell of it. */
export interface Imported {
  readonly document: SpecDocument;
  /** What was done, by kind, with the places. */
  readonly done: Map<string, string[]>;
  /** What a person has to look at, by kind, with the places. */
  readonly left: Map<string, string[]>;
}

/** Notes a place under a kind. */
export function note(list: Map<string, string[]>, kind: string, place: string): void {
  list.set(kind, [...(list.get(kind) ?? []), place]);
}

/** An operation with where it stands. */
export interface ImportedOperation {
  readonly method: string;
  readonly path: string;
  /** `GET /rooms`. */
  readonly place: string;
  readonly item: SpecPathItem;
  readonly operation: SpecOperation;
}

export const IMPORTED_METHODS = ["get", "put", "post", "delete", "patch", "head", "options"];

export function importedOperations({ paths = {} }: SpecDocument): ImportedOperation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    IMPORTED_METHODS.flatMap((method) => {
      const operation = item[method];
      if (!isRecord(operation)) return [];
      return [{ method, path, place: `${method.toUpperCase()} ${path}`, item, operation }];
    }),
  );
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Objects whose members are named by the document's author. */
const NAMES = new Set(["properties", "schemas", "headers", "mapping", "scopes"]);

/** Calls a function for each object in a document, an object before what is inside of it. Examples are data, and left out. */
export function eachObject(
  value: unknown,
  visit: (node: Record<string, unknown>, pointer: readonly string[]) => void,
  pointer: readonly string[] = [],
  seen: Set<object> = new Set(),
  isNames = false,
): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (isRecord(value) && !isNames) visit(value, pointer);
  for (const [key, member] of Object.entries(value)) {
    if (!isNames && ["example", "examples", "default", "enum", "const"].includes(key)) continue;
    // What stands under a name may be called anything, also like a keyword.
    eachObject(member, visit, [...pointer, key], seen, !isNames && NAMES.has(key));
  }
}
