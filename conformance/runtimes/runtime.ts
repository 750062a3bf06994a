import type { SuiteBundles } from "../driver/suite-bundles.ts";
import type { SuiteReport } from "../suite/report.ts";

/** What a runtime needs to run the suite. */
export interface SuiteRun {
  /** Folder with the installed packages. */
  readonly folder: string;
  readonly bundles: SuiteBundles;
  /** Origin of the control server. */
  readonly control: string;
  /** Milliseconds until the runtime is killed. */
  readonly limit: number;
  /** Ends the run. */
  readonly signal: AbortSignal;
}

/** A runtime that the suite runs in. */
export interface Runtime {
  /** For the command line: "node20". */
  readonly name: string;
  /** For people: "Node 20". */
  readonly title: string;
  /** May be missing on a machine; the run then says so and goes on. */
  readonly optional: boolean;
  /** What is missing on this machine, in a line; undefined when the runtime is there. */
  missing(): string | undefined;
  /** Runs the suite. Rejects when the runtime cannot be started, crashes, or does not end in time. */
  run(run: SuiteRun): Promise<SuiteReport>;
}
