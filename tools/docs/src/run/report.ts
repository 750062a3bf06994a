/** What the parent asks the worker to run. */
export interface RunTask {
  readonly name: string;
  readonly path: string;
}

/** How a program ended, as the worker tells it. */
export interface RunReport {
  readonly name: string;
  /** Lines that it printed. */
  readonly printed: readonly string[];
  /** What went wrong; undefined when all is well. */
  readonly failure?: string | undefined;
  /** The program's line where it went wrong, when the stack names it. */
  readonly line?: number | undefined;
}
