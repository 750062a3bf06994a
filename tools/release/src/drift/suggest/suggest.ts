import type { OpenApiDocument } from "../../../../../packages/core/src/document/openapi-document.ts";
import type { Departure } from "../../../../../packages/core/src/drift/index.ts";
import type { SpecSources } from "../sources/spec-sources.ts";
import { UnfitEdit } from "../yaml/node.ts";
import { apply, type Texts } from "./apply.ts";
import type { Remedy } from "./edit.ts";
import { merge } from "./merge.ts";
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
  sources: SpecSources,
  departures: readonly Departure[],
): Promise<Suggestion> {
  if (departures.length === 0) return { patch: "", changes: [], open: [] };
  const open: string[] = [];
  const remedies: Remedy[] = [];
  for (const departure of merge(departures)) {
    const what = `${departure.kind} at ${departure.declaredAt}`;
    const remedy = remedyFor(departure, document);
    if (remedy) remedies.push({ ...remedy, what: `${what}: ${remedy.what}` });
    else open.push(`${what}: no edit can be told from it`);
  }
  const scratch = new ScratchRepository(root, vendor);
  try {
    const chosen = await choose(remedies, sources, scratch);
    scratch.write(chosen.texts);
    return {
      patch: await scratch.difference(),
      changes: chosen.remedies.map(({ what }) => what),
      open: [...open, ...chosen.refused],
    };
  } finally {
    scratch.remove();
  }
}

interface Chosen {
  readonly texts: Texts;
  readonly remedies: readonly Remedy[];
  /** What is not suggested, and why. */
  readonly refused: readonly string[];
}

/** The remedies that fit and pass lint together. Linting takes a moment, so they are tried one by one only if they must. */
async function choose(
  all: readonly Remedy[],
  sources: SpecSources,
  scratch: ScratchRepository,
): Promise<Chosen> {
  const fitting = applyEach(all, sources);
  if ((await scratch.lint(fitting.texts)) === undefined) return fitting;
  let texts: Texts = new Map();
  const remedies: Remedy[] = [];
  const refused = [...fitting.refused];
  for (const remedy of fitting.remedies) {
    const next = tryApply(texts, remedy, sources);
    const problem = typeof next === "string" ? next : await scratch.lint(next);
    if (typeof next === "string" || problem !== undefined)
      refused.push(`${remedy.what}: not possible: ${problem}`);
    else {
      texts = next;
      remedies.push(remedy);
    }
  }
  return { texts, remedies, refused };
}

function applyEach(all: readonly Remedy[], sources: SpecSources): Chosen {
  let texts: Texts = new Map();
  const remedies: Remedy[] = [];
  const refused: string[] = [];
  for (const remedy of all) {
    const next = tryApply(texts, remedy, sources);
    if (typeof next === "string") refused.push(`${remedy.what}: not possible: ${next}`);
    else {
      texts = next;
      remedies.push(remedy);
    }
  }
  return { texts, remedies, refused };
}

/** The texts with the remedy, or why it does not fit. */
function tryApply(texts: Texts, remedy: Remedy, sources: SpecSources): Texts | string {
  try {
    return apply(texts, remedy, sources);
  } catch (error) {
    if (error instanceof UnfitEdit) return error.message;
    throw error;
  }
}
