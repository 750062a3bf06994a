import type { Merged } from "./merge.ts";

const MOST_NAMED = 3;

/** The reason for `x-evidence: observed`: one line. */
export function seenIn({ operations, answers }: Merged): string {
  const named = operations.slice(0, MOST_NAMED).join(", ");
  const others = operations.length > MOST_NAMED ? ` and ${operations.length - MOST_NAMED} more` : "";
  return `Seen in ${answers} ${answers === 1 ? "answer" : "answers"} of ${named}${others}.`;
}

export const observed = (merged: Merged): { "x-evidence": "observed"; "x-reason": string } => ({
  "x-evidence": "observed",
  "x-reason": seenIn(merged),
});
