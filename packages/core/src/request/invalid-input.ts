/** The caller's input cannot become a safe request. Becomes a `RequestError`; never holds the value itself. */
export class InvalidInput {
  readonly problem: string;

  constructor(problem: string) {
    this.problem = problem;
  }
}
