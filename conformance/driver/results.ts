import type { BehaviourReport } from "../suite/report.ts";

/** How the suite went in one runtime, as the tables show it. */
export interface RuntimeResult {
  readonly name: string;
  /** "Node 20.20.2". */
  readonly title: string;
  readonly behaviours: readonly BehaviourReport[];
  /** Why there are no behaviours: the runtime did not start, crashed, or did not end. */
  readonly crash: string | undefined;
  readonly milliseconds: number;
}

/** A runtime's behaviours that failed, or its crash. */
export function failuresOf({ behaviours, crash }: RuntimeResult): readonly string[] {
  if (crash !== undefined) return [crash];
  return behaviours
    .filter(({ outcome }) => outcome === "fail")
    .map(({ group, name, problem }) => `${group}: ${name}\n      ${problem}`);
}

/**
 * What was counted over all runtimes. What a runtime does by its documented alternative has passed, too; a runtime that
 * crashed counts as one failure.
 */
export function totals(results: readonly RuntimeResult[]) {
  const all = results.flatMap(({ behaviours }) => behaviours);
  const count = (outcome: BehaviourReport["outcome"]) =>
    all.filter((behaviour) => behaviour.outcome === outcome).length;
  const crashes = results.filter(({ crash }) => crash !== undefined).length;
  const alternatives = count("alternative");
  return { passed: count("pass") + alternatives, alternatives, failed: count("fail") + crashes };
}
