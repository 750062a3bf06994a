import type { OpenApiDocument } from "../../../../../packages/core/src/document/openapi-document.ts";
import type { Departure } from "../../../../../packages/core/src/drift/index.ts";
import { SpecSources } from "../sources/spec-sources.ts";
import { UnfitEdit } from "../yaml/node.ts";
import { apply, type Texts } from "./apply.ts";
import type { Remedy } from "./edit.ts";
import { type Merged, merge } from "./merge.ts";
import { remedyFor } from "./remedies.ts";
import { ScratchRepository } from "./scratch-repository.ts";

/** A change of the document that takes the departures away. */
export interface Suggestion {
  /** Unified diff; empty when there is nothing to suggest. The document that it makes passes lint. */
  readonly patch: string;
  /** What it does, one line each. */
  readonly changes: readonly string[];
  /** Departures that a person must judge, and why. */
  readonly open: readonly string[];
}

/** Writes nothing but a temporary folder, which it removes. */
export async function suggest(
  root: string,
  vendor: string,
  document: OpenApiDocument,
  departures: readonly Departure[],
): Promise<Suggestion> {
  if (departures.length === 0) return { patch: "", changes: [], open: [] };
  const sources = new SpecSources(root, vendor, document);
  const scratch = new ScratchRepository(root, vendor);
  try {
    const changes: string[] = [];
    const open: string[] = [];
    let texts: Texts = new Map();
    for (const departure of merge(departures)) {
      const remedy = remedyFor(departure, document);
      const next = remedy ? await tryRemedy(texts, remedy, sources, scratch) : "no edit can be told from it";
      if (typeof next === "string") open.push(`${nameOf(departure)}: ${next}`);
      else {
        texts = next;
        changes.push(`${nameOf(departure)}: ${(remedy as Remedy).what}`);
      }
    }
    await scratch.lint(texts);
    return { patch: await scratch.difference(), changes, open };
  } finally {
    scratch.remove();
  }
}

/** The texts with the remedy, or why it is not suggested. */
async function tryRemedy(
  texts: Texts,
  remedy: Remedy,
  sources: SpecSources,
  scratch: ScratchRepository,
): Promise<Texts | string> {
  try {
    const next = apply(texts, remedy, sources);
    const problem = await scratch.lint(next);
    return problem === undefined ? next : `an edit would break a rule of lint (${problem})`;
  } catch (error) {
    if (error instanceof UnfitEdit) return `no edit fits (${error.message})`;
    throw error;
  }
}

const nameOf = ({ kind, declaredAt }: Merged): string => `${kind} at ${declaredAt}`;
