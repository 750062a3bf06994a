import { type CallRecord, PbxError } from "./pbx-error.ts";

/**
 * The pages of a list contradict each other, so that going on would repeat rows without end or leave some out: the
 * server sent a page that it had sent before, or another page than the one that was asked for.
 */
export class PaginationError extends PbxError {
  /** The answer that contradicts those before it. Its body has been read. Not printed. */
  declare readonly response: Response;

  /** `problem` is printed: what contradicts what, without rows. */
  constructor(problem: string, response: Response, record: CallRecord) {
    super(problem, record);
    Object.defineProperty(this, "response", { value: response, enumerable: false });
  }

  static {
    Object.defineProperty(PaginationError.prototype, "name", { value: "PaginationError" });
  }
}
