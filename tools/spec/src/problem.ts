/** One thing that is wrong with a document, at a place in a file. */
export interface Problem {
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
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(formatProblem).join("\n"), options);
    this.name = "ProblemsError";
    this.problems = problems;
  }
}

/** `specs/era/openapi.yaml:12:3 reason`, always a single line. */
export function formatProblem({ file, line, column, reason }: Problem): string {
  return `${file}:${line}:${column} ${reason.replaceAll(/\s+/g, " ").trim()}`;
}

/** Without repeats, by file and place. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const byText = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...byText.values()].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.reason, b.reason),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
