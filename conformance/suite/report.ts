import type { RuntimeFamily } from "./behaviour.ts";

/** How one behaviour went. */
export interface BehaviourReport {
  readonly group: string;
  readonly name: string;
  readonly outcome: "pass" | "fail" | "alternative";
  /** With "alternative": what this runtime does instead. */
  readonly says?: string;
  /** With "fail": why. */
  readonly problem?: string;
  readonly milliseconds: number;
}

/** How the suite went in one runtime. */
export interface SuiteReport {
  readonly family: RuntimeFamily;
  /** What the runtime says of itself, where it does. */
  readonly version: string | undefined;
  readonly behaviours: readonly BehaviourReport[];
}
