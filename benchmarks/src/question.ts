import type { ResultTable } from "./table.ts";
import type { Workbench } from "./workbench.ts";

/** One table, and what a reader must know to read it. */
export interface Measurement {
  readonly title: string;
  /** One sentence or two: what was measured, what the ratios refer to. */
  readonly explanation: string;
  readonly table: ResultTable;
  /** What could not be measured here, a line each. */
  readonly missing?: readonly string[];
}

/** Something that the benchmarks find out. */
export interface Question {
  /** For `--only`. */
  readonly name: string;
  readonly ask: (bench: Workbench) => Promise<readonly Measurement[]>;
  /** Set for what comes first and must have the machine to itself, also in a quick run. */
  readonly alone?: true;
}
