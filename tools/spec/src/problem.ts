/** One thing that is wrong with a document, at a place in a file. */
export interface SpecProblem {
  /** Relative to the repository's root, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  reason: string;
}

/** Thrown when a document cannot be used; every problem is one line for the person who wrote it. */
export class ProblemsError extends Error {
  readonly problems: readonly SpecProblem[];

  constructor(problems: readonly SpecProblem[], options?: ErrorOptions) {
    super(problems.map(formatSpecProblem).join("\n"), options);
    this.name = "ProblemsError";
    this.problems = problems;
  }
}

/** `specs/era/openapi.yaml:12:3 reason`, always a single line. */
export function formatSpecProblem({ file, line, column, reason }: SpecProblem): string {
  return `${file}:${line}:${column} ${reason.replaceAll(/\s+/g, " ").trim()}`;
}

/** Without repeats, by file and place. */
export function sortProblems(problems: readonly SpecProblem[]): SpecProblem[] {
  const byText = new Map(problems.map((problem) => [formatSpecProblem(problem), problem]));
  return [...byText.values()].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.reason, b.reason),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
