import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../budgets.json", import.meta.url);

/** A number, or one that grows with the vendor's document. */
export type Limit = number | { readonly fixed: number; readonly perOperation: number };

/** What something may weigh or cost, and why that much. */
export interface Budget {
  readonly why: string;
  /** By what is measured ("@pbxkit/core"): what is promised. */
  readonly most?: Readonly<Record<string, Limit>>;
  /** What is wanted and not reached yet; `measured` holds until then. */
  readonly wanted?: Readonly<Record<string, Limit>>;
  /** What was measured last; a little more is let through. `pnpm check:budgets --write` puts it up to date. */
  readonly measured?: Readonly<Record<string, number>>;
}

/** Numbers by measure ("gzip bytes of an entry") and by what was measured ("@pbxkit/core"). */
export type Measured = ReadonlyMap<string, ReadonlyMap<string, number>>;

export type Budgets = Readonly<Record<string, Budget>>;

/** Reads budgets.json. */
export const readBudgets = (): Budgets => JSON.parse(readFileSync(file, "utf8"));

/** Writes what was measured into the budgets that are not promises. */
export function writeMeasured(budgets: Budgets, measured: Measured): void {
  const entries = Object.entries(budgets).map(([measure, budget]) => {
    if (!budget.measured) return [measure, budget];
    const promised = Object.keys(budget.most ?? {});
    const values = [...(measured.get(measure) ?? [])].filter(([subject]) => !promised.includes(subject));
    return [
      measure,
      {
        ...budget,
        measured: Object.fromEntries(values.map(([subject, value]) => [subject, Math.round(value)])),
      },
    ];
  });
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`);
}
