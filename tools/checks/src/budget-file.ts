import { readFileSync } from "node:fs";

/** What may be measured at most, and why that much. */
export interface Budget {
  readonly limit: number;
  readonly reason: string;
  /** Where the limit is a target that is not met yet: what is let through until it is. */
  readonly forNow: number | undefined;
}

/** Numbers by measure ("gzip bytes of an entry") and by what was measured ("@pbxkit/core"). */
export type Measured = ReadonlyMap<string, ReadonlyMap<string, number>>;

type Line = readonly [limit: number, reason: string, forNow?: number];

/** Reads budgets.json: measure -> what is measured -> [limit, reason, allowed for now]. */
export function readBudgets(): Map<string, Map<string, Budget>> {
  const file = new URL("../budgets.json", import.meta.url);
  const content = JSON.parse(readFileSync(file, "utf8")) as Record<string, Record<string, Line>>;
  return new Map(
    Object.entries(content).map(([measure, lines]) => [
      measure,
      new Map(Object.entries(lines).map(([subject, line]) => [subject, budgetOf(measure, subject, line)])),
    ]),
  );
}

function budgetOf(measure: string, subject: string, [limit, reason, forNow]: Line): Budget {
  if (!(limit > 0) || !reason)
    throw new Error(`budgets.json, ${measure}, ${subject}: needs a limit and a reason`);
  return { limit, reason, forNow };
}
