import { lintDocument } from "@redocly/openapi-core";
import { type SpecProblem, sortProblems } from "../problem.ts";
import type { SourceDocument } from "../read.ts";
import { createLintConfig, type RuleSelection } from "./config.ts";
import { fromRedocly } from "./redocly-problem.ts";

/**
 * What is wrong with a document and every file that it refers to.
 *
 * A document with nothing wrong is walked once. Of another the form comes first and alone: the other rules take it for granted,
 * and what they would say of a document without it would only hide the cause.
 */
export async function lintSource(
  root: string,
  source: SourceDocument,
  selection: RuleSelection,
): Promise<SpecProblem[]> {
  // Rules throw at a form that they do not expect, which the form's own say better.
  const together = await findProblems(root, source, "form", selection).catch(() => undefined);
  if (together?.length === 0) return together;
  const problems = await findProblems(root, source, "form");
  return problems.length > 0 ? problems : findProblems(root, source, selection);
}

async function findProblems(
  root: string,
  { document, resolver }: SourceDocument,
  ...rules: readonly (RuleSelection | "form")[]
): Promise<SpecProblem[]> {
  const config = await createLintConfig(...rules);
  const found = await lintDocument({ document, config, externalRefResolver: resolver });
  return sortProblems(found.map((problem) => fromRedocly(root, problem)));
}
