import type { Budget, Budgets, Limit, Measured } from "./budget-file.ts";

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

/** What anything may grow by until somebody looks at it. */
const ROOM = 0.03;

/**
 * Compares every number with its budget; a number without a budget is a problem, and so is the reverse.
 *
 * @param operations package -> operations in its document
 */
export function judge(
  measured: Measured,
  budgets: Budgets,
  operations: ReadonlyMap<string, number>,
): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const measure of new Set([...Object.keys(budgets), ...measured.keys()])) {
    const budget = budgets[measure];
    const values = measured.get(measure) ?? new Map<string, number>();
    const subjects = [...Object.keys({ ...budget?.most, ...budget?.measured }), ...values.keys()];
    for (const subject of new Set(subjects)) {
      const value = values.get(subject);
      const limit = budget && limitOf(budget, subject, operations);
      const goal = budget?.wanted?.[subject];
      const wanted =
        goal === undefined ? undefined : inNumbers(goal, operations.get(packageOf(subject)) ?? 0);
      verdicts.push({ measure, subject, value, limit, wanted, problem: problemOf(value, limit, wanted) });
    }
  }
  return verdicts;
}

function limitOf({ most, measured }: Budget, subject: string, operations: ReadonlyMap<string, number>) {
  const promised = most?.[subject];
  if (promised !== undefined) return inNumbers(promised, operations.get(packageOf(subject)) ?? 0);
  const last = measured?.[subject];
  return last === undefined ? undefined : Math.ceil(last * (1 + ROOM));
}

const inNumbers = (limit: Limit, operations: number): number =>
  typeof limit === "number" ? limit : limit.fixed + limit.perOperation * operations;

/** "@pbxkit/core" of "@pbxkit/core/drift". */
const packageOf = (subject: string): string => subject.split("/").slice(0, 2).join("/");

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
