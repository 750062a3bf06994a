import { type CallRecord, PbxError } from "./pbx-error.ts";

/**
 * The server answered, and the answer is a failure. Results carry it as `error`; `unwrap` throws it.
 *
 * `status` narrows `body` to what the document declares for that status. `body` is the parsed JSON, the text where it
 * is none, or undefined where it is empty; it is there for code and is not printed.
 */
export class ApiError<Status extends number = number, Body = unknown> extends PbxError {
  /** The status of the answer. Narrows `body`. */
  readonly status: Status;
  /** The server's `Retry-After` in milliseconds from the answer's arrival, where it sent one. */
  readonly retryAfter: number | undefined;
  /** What the server sent, parsed. For code, not for logs: it is not printed. */
  declare readonly body: Body;
  /** The answer. Its body has been read. */
  declare readonly response: Response;

  /** The message names the status, and nothing of the body. */
  constructor(
    answer: Pick<ApiError<Status, Body>, "status" | "body" | "response"> &
      Partial<Pick<ApiError, "retryAfter">>,
    record: CallRecord,
  ) {
    super(`failed with status ${answer.status}`, record);
    this.status = answer.status;
    this.retryAfter = answer.retryAfter;
    Object.defineProperty(this, "body", { value: answer.body, enumerable: false });
    Object.defineProperty(this, "response", { value: answer.response, enumerable: false });
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status, retryAfter: this.retryAfter };
  }

  static {
    Object.defineProperty(ApiError.prototype, "name", { value: "ApiError" });
  }
}
