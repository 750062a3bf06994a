import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../budgets.json", import.meta.url);

type Limits = Readonly<Record<string, number>>;

/** What something may weigh or cost, and why that much. Limits are by what is measured ("@pbxkit/core"). */
export interface Budget {
  readonly why: string;
  /** What an operation of the vendor's document adds to each limit; 0 when absent. */
  readonly perOperation?: number;
  /** What is promised, operations not counted. */
  readonly most?: Limits;
  /** What is wanted and not reached yet; `measured` holds until then. */
  readonly wanted?: Limits;
  /** What was measured last; a little more is let through. `pnpm check:budgets --write` puts it up to date. */
  readonly measured?: Limits;
}

/** Numbers by measure ("gzip bytes of an entry") and by what was measured ("@pbxkit/core"). */
export type Measured = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Package -> operations in its document. */
export type OperationCounts = ReadonlyMap<string, number>;

export type Budgets = Readonly<Record<string, Budget>>;

/** Reads budgets.json. */
export const readBudgets = (): Budgets => JSON.parse(readFileSync(file, "utf8"));

/** What the operations of a subject's document add to its limits. */
export const forOperations = (
  { perOperation = 0 }: Budget,
  subject: string,
  operations: OperationCounts,
): number => perOperation * (operations.get(subject.split("/").slice(0, 2).join("/")) ?? 0);

/** Writes what was measured into the budgets that are not promises. */
export function writeMeasured(budgets: Budgets, measured: Measured, operations: OperationCounts): void {
  const entries = Object.entries(budgets).map(([measure, budget]) => {
    if (!budget.measured) return [measure, budget];
    const values = [...(measured.get(measure) ?? [])]
      .filter(([subject]) => budget.most?.[subject] === undefined)
      .map(([subject, value]) => [
        subject,
        Math.max(1, Math.round(value - forOperations(budget, subject, operations))),
      ]);
    return [measure, { ...budget, measured: Object.fromEntries(values) }];
  });
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`);
}
