/** What is wrong with the documentation, and where. */
export interface Problem {
  /** Path from the repository's root, with "/" between its parts. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly reason: string;
}

/** A problem as the one line that is printed. */
export const formatProblem = ({ file, line, reason }: Problem): string =>
  `${file}:${line} ${reason.replace(/\s+/g, " ").trim()}`;

/** Problems in the order of a reader: by file, by line, each once. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...once.values()].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
