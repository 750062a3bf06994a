import type { Budget, Measured } from "./budget-file.ts";

/** A measured number beside its budget. */
export interface Verdict {
  readonly measure: string;
  readonly subject: string;
  readonly value: number | undefined;
  readonly budget: Budget | undefined;
  /** Why the check fails; undefined when it does not. */
  readonly problem: string | undefined;
  /** What is worth knowing although it does not fail. */
  readonly note: string | undefined;
}

/** A budget with this much room has outlived its reason. */
const ROOMY = 0.5;

/** Compares every number with its budget; a number without a budget is a problem, and so is the reverse. */
export function judge(
  measured: Measured,
  budgets: ReadonlyMap<string, ReadonlyMap<string, Budget>>,
): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const measure of new Set([...budgets.keys(), ...measured.keys()])) {
    const lines = budgets.get(measure);
    const values = measured.get(measure);
    for (const subject of new Set([...(lines?.keys() ?? []), ...(values?.keys() ?? [])])) {
      const value = values?.get(subject);
      const budget = lines?.get(subject);
      verdicts.push({ measure, subject, value, budget, ...opinion(value, budget) });
    }
  }
  return verdicts;
}

function opinion(value: number | undefined, budget: Budget | undefined): Pick<Verdict, "problem" | "note"> {
  const problem = (text: string) => ({ problem: text, note: undefined });
  const note = (text: string) => ({ problem: undefined, note: text });
  if (!budget) return problem("has no budget; add a line with the reason");
  if (value === undefined) return problem("has a budget, but was not measured; remove the line");
  const { limit, forNow } = budget;
  if (forNow !== undefined) {
    if (value <= limit) return problem("meets its target; remove what was allowed for now");
    if (value > forNow)
      return problem(`is over the ${readableCount(forNow)} allowed until the target is met`);
    return note(`target not met yet: ${readableCount(value)}, wanted ${readableCount(limit)}`);
  }
  if (value > limit) return problem(`is ${percent(value / limit - 1)} over its budget`);
  if (value < limit * ROOMY)
    return note(`needs ${percent(value / limit)} of its budget; the budget can be lowered`);
  return { problem: undefined, note: undefined };
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** A whole number with thousands set apart. */
export const readableCount = (value: number): string => Math.round(value).toLocaleString("en");
