import { bundle, type NormalizedProblem } from "@redocly/openapi-core";
import { createLintConfig, type RuleSelection } from "./lint/config.ts";

import { lintSource } from "./lint/lint.ts";
import { fromRedocly } from "./lint/redocly-problem.ts";
import { findUnreadable } from "./lint/unreadable.ts";
import { listOpenSets, nameConflicts } from "./open-sets.ts";
import type { SpecDocument, SpecPathItem } from "./openapi.ts";
import { ProblemsError, type SpecProblem, sortProblems } from "./problem.ts";
import { readSpec, type SourceDocument } from "./read.ts";
import { resolveReference } from "./reference.ts";

/**
 * A vendor's document in one piece: every `$ref` is local, and a component has the last name of the pointer that led to it.
 *
 * Rejects with {@link ProblemsError} when the document breaks a rule of the selection.
 */
export async function loadDocument(
  root: string,
  vendor: string,
  rules: RuleSelection,
): Promise<SpecDocument> {
  const start = { file: `specs/${vendor}/openapi.yaml`, line: 1, column: 1 };
  try {
    const source = await readSpec(root, vendor);
    const unreadable = await findUnreadable(root, source);
    refuse(unreadable ? [unreadable] : await lintSource(root, source, rules));
    const document = await bundleSource(root, source);
    refuse(nameConflicts(listOpenSets(document)).map((reason) => ({ ...start, reason })));
    return document;
  } catch (error) {
    if (error instanceof ProblemsError) throw error;
    // The engine throws at a few documents that nobody writes on purpose, like a YAML alias inside its own anchor.
    const reason = `the document cannot be read: ${error instanceof Error ? error.message : error}`;
    throw new ProblemsError([{ ...start, reason }], { cause: error });
  }
}

async function bundleSource(root: string, { document, resolver }: SourceDocument): Promise<SpecDocument> {
  const bundled = await bundle({
    doc: document,
    config: await createLintConfig("form"),
    externalRefResolver: resolver,
    componentRenamingConflicts: "error",
  });
  refuse(sortProblems(bundled.problems.map((problem) => fromRedocly(root, withOwnWords(problem)))));
  return withPathItems(structuredClone(bundled.bundle.parsed) as SpecDocument);
}

/** A path item that is a reference is written out: nothing that reads a document looks for one there. */
export function withPathItems(document: SpecDocument): SpecDocument {
  for (const items of [document.paths, document.webhooks] as (Record<string, SpecPathItem> | undefined)[]) {
    for (const [path, item] of Object.entries(items ?? {})) {
      if (items && typeof item.$ref === "string")
        items[path] = structuredClone(resolveReference<SpecPathItem>(document, { $ref: item.$ref }) ?? item);
    }
  }
  delete document.components?.pathItems;
  return document;
}

// Redocly says that it renamed one of the two, which is what we do not let it do.
function withOwnWords(problem: NormalizedProblem): NormalizedProblem {
  const [, name] = /same name but different content\. Renamed (\S+) to/.exec(problem.message) ?? [];
  return name ? { ...problem, message: `another file has a different component called "${name}"` } : problem;
}

function refuse(problems: readonly SpecProblem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}
