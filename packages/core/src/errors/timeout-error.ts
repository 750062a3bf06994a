import { type CallRecord, PbxError } from "./pbx-error.ts";

/** Where a call is: waiting for a place (`concurrency`), for a token, for the answer's head, for a retry, for the body. */
export type Phase = "queue" | "token" | "connect" | "backoff" | "body";

/** The call's `timeout`, or the last attempt's `attemptTimeout`, ran out. */
export class TimeoutError extends PbxError {
  /** What the call was waiting for when the time was up. */
  readonly phase: Phase;
  /** The limit that was hit, in milliseconds. */
  readonly timeout: number;

  /** The message names the limit and the phase. */
  constructor(phase: Phase, timeout: number, record: CallRecord) {
    super(`timed out after ${timeout} ms (${phase})`, record);
    this.phase = phase;
    this.timeout = timeout;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), phase: this.phase, timeout: this.timeout };
  }

  static {
    Object.defineProperty(TimeoutError.prototype, "name", { value: "TimeoutError" });
  }
}
