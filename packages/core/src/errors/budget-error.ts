import { type CallRecord, PbxError } from "./pbx-error.ts";

/** The client's `budget`, or the quota that the server told of, is used up. The request of this attempt was not sent. */
export class BudgetError extends PbxError {
  /** When the next request is possible, by the client's clock. */
  declare readonly retryAt: Date;

  /** The message names the time. */
  constructor(retryAt: Date, record: CallRecord) {
    super(`the budget of requests is used up; the next one is possible at ${retryAt.toISOString()}`, record, {
      retryAt,
    });
  }

  override get name(): string {
    return "BudgetError";
  }
}
