import {
  type Budget,
  type Budgets,
  forOperations,
  type Measured,
  type OperationCounts,
} from "./budget-file.ts";

/** A measured number beside its budget. */
export interface Verdict {
  readonly measure: string;
  readonly subject: string;
  readonly value: number | undefined;
  readonly limit: number | undefined;
  /** A lower limit that is wanted, and not reached yet. */
  readonly wanted: number | undefined;
  /** Why the check fails; undefined when it does not. */
  readonly problem: string | undefined;
}

/** What anything but the operations may grow by until somebody looks at it. */
const ROOM = 0.03;

/** Compares every number with its budget; a number without a budget is a problem, and so is the reverse. */
export function judge(measured: Measured, budgets: Budgets, operations: OperationCounts): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const measure of new Set([...Object.keys(budgets), ...measured.keys()])) {
    const budget = budgets[measure] ?? { why: "" };
    const values = measured.get(measure) ?? new Map<string, number>();
    const subjects = [...Object.keys({ ...budget.most, ...budget.measured }), ...values.keys()];
    for (const subject of new Set(subjects)) {
      const value = values.get(subject);
      const more = forOperations(budget, subject, operations);
      const limit = plus(fixedLimit(budget, subject), more);
      const wanted = plus(budget.wanted?.[subject], more);
      verdicts.push({ measure, subject, value, limit, wanted, problem: problemOf(value, limit, wanted) });
    }
  }
  return verdicts;
}

function fixedLimit({ most, measured }: Budget, subject: string): number | undefined {
  const last = measured?.[subject];
  return most?.[subject] ?? (last === undefined ? undefined : Math.ceil(last * (1 + ROOM)));
}

const plus = (limit: number | undefined, more: number): number | undefined =>
  limit === undefined ? undefined : limit + more;

function problemOf(
  value: number | undefined,
  limit: number | undefined,
  wanted: number | undefined,
): string | undefined {
  if (limit === undefined) return "has no budget; `pnpm check:budgets --write` adds a line";
  if (value === undefined) return "has a budget, but was not measured; remove the line";
  if (wanted !== undefined && value <= wanted) return "is what is wanted; move the line to `most`";
  return value > limit ? `is ${((value / limit - 1) * 100).toFixed(1)} % over its budget` : undefined;
}

/** A whole number with thousands set apart. */
export const readableCount = (value: number): string => Math.round(value).toLocaleString("en");
