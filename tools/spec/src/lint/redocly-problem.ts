import { relative, sep } from "node:path";
import {
  getLineColLocation,
  type NormalizedProblem,
  ResolveError,
  YamlParseError,
} from "@redocly/openapi-core";
import type { SpecProblem } from "../problem.ts";

/** A finding of Redocly's engine as one of ours. */
export function fromRedocly(root: string, problem: NormalizedProblem): SpecProblem {
  const location = problem.location[0];
  if (!location) throw new Error(`Redocly reported a problem without a place: ${problem.message}`);
  const suggestions = problem.suggest.length > 0 ? ` Did you mean ${problem.suggest.join(" or ")}?` : "";
  return { ...redoclyPlace(root, location), reason: problem.message + suggestions };
}

/** Where a location of Redocly's is, for people. */
export function redoclyPlace(
  root: string,
  location: NormalizedProblem["location"][number],
): Omit<SpecProblem, "reason"> {
  const { start } = getLineColLocation(location);
  return { file: relativeFile(root, location.source.absoluteRef), line: start.line, column: start.col };
}

/** What Redocly threw while it read the document's first file, or undefined for an error of ours. */
export function fromReadError(root: string, file: string, error: unknown): SpecProblem | undefined {
  const place = { file: relativeFile(root, file), line: 1, column: 1 };
  if (error instanceof ResolveError) return { ...place, reason: error.message };
  if (error instanceof YamlParseError) {
    return { ...place, line: error.line || 1, column: error.col || 1, reason: yamlReason(error) };
  }
  return undefined;
}

/** What the YAML reader says, without the file and the place that end its text. */
export function yamlReason(error: YamlParseError): string {
  return `not valid YAML: ${error.message.replace(/(?: in ".*")?\s*\(\d+:\d+\)$/, "")}`;
}

function relativeFile(root: string, file: string): string {
  return relative(root, file).split(sep).join("/");
}
