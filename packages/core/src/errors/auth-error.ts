import { type CallRecord, PbxError } from "./pbx-error.ts";

/** What an authorization server says of a refusal (RFC 6749, section 5.2), and the status it came with. */
export interface AuthProblem {
  readonly status?: number | undefined;
  /** The server's machine-readable code, such as "invalid_grant". */
  readonly error?: string | undefined;
  /** The server's text for developers. Not part of what is printed. */
  readonly errorDescription?: string | undefined;
}

/** No token or session could be had, so the call was not sent. */
export class AuthError extends PbxError {
  readonly status: number | undefined;
  readonly error: string | undefined;
  /** The server's explanation; not enumerable, since a server may repeat what it was sent. */
  declare readonly errorDescription: string | undefined;

  constructor(message: string, problem: AuthProblem, record: CallRecord) {
    super(message, record);
    this.status = problem.status;
    this.error = problem.error;
    Object.defineProperty(this, "errorDescription", { value: problem.errorDescription, enumerable: false });
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status, error: this.error };
  }

  static {
    Object.defineProperty(AuthError.prototype, "name", { value: "AuthError" });
  }
}
