import { RequestError } from "../errors/request-error.ts";
import { CallFault } from "../transport/call-fault.ts";

/** The caller's input cannot become a safe request. Becomes a `RequestError`; never holds the value itself. */
export class InvalidInput extends CallFault {
  /** What is wrong with which input, as the error says it. */
  readonly problem: string;

  /** `problem` goes into a message: it must not hold the value. */
  constructor(problem: string) {
    super((call) => new RequestError(problem, call.record()));
    this.problem = problem;
  }
}
