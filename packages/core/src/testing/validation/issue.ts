/** One thing that is wrong with a request or with a simulator's own answer. */
export interface Issue {
  /** The part that is wrong; `answer` for the simulator's own. */
  readonly in: "path" | "query" | "header" | "body" | "answer";
  /** Where inside that part: `["page"]`, `["phones", 0, "number"]`. */
  readonly path: readonly (string | number)[];
  /** The JSON Schema keyword that failed, or `json` (not JSON at all), `missing` (no body), `unknown` (not declared). */
  readonly keyword: string;
  /** What is wrong there, for people. */
  readonly message: string;
  /** What was given. */
  readonly value?: unknown;
}

/** `query.page: ...`, one line for people. */
export function describeIssue(issue: Issue): string {
  const place = issue.path.length > 0 ? `.${issue.path.join(".")}` : "";
  return `${issue.in}${place}: ${issue.message}`;
}
