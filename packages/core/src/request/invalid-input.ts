import { RequestError } from "../errors/request-error.ts";
import { CallFault } from "../transport/call-fault.ts";

/** The caller's input cannot become a safe request. Becomes a `RequestError`; never holds the value itself. */
export class InvalidInput extends CallFault {
  readonly problem: string;

  constructor(problem: string) {
    super((call) => new RequestError(problem, call.record()));
    this.problem = problem;
  }
}
