import type { SpecDocument } from "../../../spec/src/openapi.ts";
import { aligned } from "./aligned.ts";
import { blank, comparable, unusedSchemas } from "./comparable.ts";
import { listUses, type Use } from "./uses.ts";

/** Two documents of one vendor, as they are and as they are compared. */
export interface Documents {
  readonly base: SpecDocument;
  readonly revision: SpecDocument;
  readonly comparableBase: SpecDocument;
  readonly comparableRevision: SpecDocument;
  /** Of the components of both. */
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  /** Path without its parameters' names (`/rooms/{}`) to the path as it is written now, or was. */
  readonly templates: ReadonlyMap<string, string>;
}

export function prepareDocuments(base: SpecDocument, revision: SpecDocument): Documents {
  const types = new Set([...unusedSchemas(base), ...unusedSchemas(revision)]);
  const [comparableBase, comparableRevision] = aligned(comparable(base, types), comparable(revision, types));
  const uses = new Map<string, Use[]>();
  for (const document of [comparableRevision, comparableBase]) {
    for (const [name, found] of listUses(document)) uses.set(name, union(uses.get(name) ?? [], found));
  }
  const paths = [comparableBase, comparableRevision].flatMap((document) => Object.keys(document.paths ?? {}));
  const templates = new Map(paths.map((path) => [blank(path), path]));
  return { base, revision, comparableBase, comparableRevision, uses, templates };
}

function union(known: readonly Use[], found: readonly Use[]): Use[] {
  const all = [...known, ...found].map(
    (use) => [`${use.direction} ${use.method} ${use.path} ${use.status}`, use] as const,
  );
  return [...new Map(all).values()];
}
