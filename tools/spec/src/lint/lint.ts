import { lintDocument } from "@redocly/openapi-core";
import { type SpecProblem, sortProblems } from "../problem.ts";
import type { SourceDocument } from "../read.ts";
import { createLintConfig, type RuleSelection } from "./config.ts";
import { fromRedocly } from "./redocly-problem.ts";

/**
 * What is wrong with a document and every file that it refers to.
 *
 * The form comes first and alone: the other rules take it for granted, and what they would say of a document without
 * it would only hide the cause.
 */
export async function lintSource(
  root: string,
  source: SourceDocument,
  selection: RuleSelection,
): Promise<SpecProblem[]> {
  const problems = await findProblems(root, source, "form");
  return problems.length > 0 ? problems : findProblems(root, source, selection);
}

async function findProblems(
  root: string,
  { document, resolver }: SourceDocument,
  rules: RuleSelection | "form",
): Promise<SpecProblem[]> {
  const config = await createLintConfig(rules);
  const found = await lintDocument({ document, config, externalRefResolver: resolver });
  return sortProblems(found.map((problem) => fromRedocly(root, problem)));
}
