import type { SpecChange } from "../diff/change.ts";
import { withOperations } from "../diff/report.ts";

const DOCUMENTATION = "documentation-changed";
const TOLD_ONE_BY_ONE = 3;

/** The sentences of a change note. Many rewordings are told as one, because nobody reads forty lines about prose. */
export function noteSentences(changes: readonly SpecChange[]): string[] {
  const prose = changes.filter(({ rule }) => rule === DOCUMENTATION);
  const others = changes.filter(({ rule }) => rule !== DOCUMENTATION).map(withOperations);
  if (prose.length <= TOLD_ONE_BY_ONE) return [...others, ...prose.map(({ sentence }) => sentence)];
  const operations = prose.filter((change) => change.operations.length > 0).length;
  const types = prose.length - operations;
  const parts = [
    ...(operations > 0 ? [`${operations} operation${operations > 1 ? "s" : ""}`] : []),
    ...(types > 0 ? [`${types} type${types > 1 ? "s" : ""}`] : []),
  ];
  return [...others, `The documentation of ${parts.join(" and ")} changes`];
}
