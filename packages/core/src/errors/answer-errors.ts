import { type CallRecord, PbxError } from "./pbx-error.ts";

/**
 * The server answered, and the answer is a failure. Results carry it as `error`; `unwrap` throws it.
 *
 * `status` narrows `body` to what the document declares for that status. `body` is the parsed JSON, the text where it
 * is none, or undefined where it is empty; it is there for code and is not printed.
 */
export class ApiError<Status extends number = number, Body = unknown> extends PbxError {
  /** The status of the answer. Narrows `body`. */
  declare readonly status: Status;
  /** The server's `Retry-After` in milliseconds from the answer's arrival, where it sent one. */
  declare readonly retryAfter: number | undefined;
  /** What the server sent, parsed. For code, not for logs: it is not printed. */
  declare readonly body: Body;
  /** The answer. Its body has been read. */
  declare readonly response: Response;

  /** The message names the status, and nothing of the body. */
  constructor(
    {
      status,
      retryAfter,
      body,
      response,
    }: Pick<ApiError<Status, Body>, "status" | "body" | "response"> & Partial<Pick<ApiError, "retryAfter">>,
    record: CallRecord,
  ) {
    super(`failed with status ${status}`, record, { status, retryAfter }, { body, response });
  }

  override get name(): string {
    return "ApiError";
  }
}

/** A 2xx answer arrived whose body is not what the document promises: HTML, torn JSON, nothing at all, too much. */
export class DecodeError extends PbxError {
  /** The 2xx status of the answer. */
  declare readonly status: number;
  /** The answer's media type without parameters, or "none". */
  declare readonly contentType: string;
  /** The answer, as far as its head: the body cannot be read any more. Not printed. */
  declare readonly response: Response;

  /** `problem` is printed: it must not repeat what the body holds. */
  constructor(problem: string, response: Response, contentType: string, record: CallRecord) {
    const { status } = response;
    super(
      `${problem} (status ${status}, content type ${contentType})`,
      record,
      { status, contentType },
      { response },
    );
  }

  override get name(): string {
    return "DecodeError";
  }
}

/** The server sent the call somewhere it must not go: another origin, too many hops, or a target that cannot be read. */
export class RedirectError extends PbxError {
  /** Status of the redirect; 0 where the runtime hides it (browsers). */
  declare readonly status: number;
  /** Origin of the target, for example "https://other.example"; undefined where it is hidden or unreadable. */
  declare readonly origin: string | undefined;

  /** `problem` is printed: of the target it may name the origin only. */
  constructor(problem: string, status: number, origin: string | undefined, record: CallRecord) {
    super(problem, record, { status, origin });
  }

  override get name(): string {
    return "RedirectError";
  }
}

/**
 * The pages of a list contradict each other, so that going on would repeat rows without end or leave some out: the
 * server sent a page that it had sent before, or another page than the one that was asked for.
 */
export class PaginationError extends PbxError {
  /** The answer that contradicts those before it. Its body has been read. Not printed. */
  declare readonly response: Response;

  /** `problem` is printed: what contradicts what, without rows. */
  constructor(problem: string, response: Response, record: CallRecord) {
    super(problem, record, {}, { response });
  }

  override get name(): string {
    return "PaginationError";
  }
}
