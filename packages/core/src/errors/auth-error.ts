import { type CallRecord, PbxError } from "./pbx-error.ts";

/** What an authorization server says of a refusal (RFC 6749, section 5.2), and the status it came with. */
export interface AuthProblem {
  /** Status of the answer; undefined where none came. */
  readonly status?: number | undefined;
  /** The server's machine-readable code, such as "invalid_grant". */
  readonly error?: string | undefined;
  /** The server's text for developers. Not part of what is printed. */
  readonly errorDescription?: string | undefined;
  /** When another login is possible, where none was sent because it could have the address banned. */
  readonly retryAt?: Date | undefined;
}

/** Codes that may be printed. A server can put anything into the field, also what it was sent. Source: RFC 6749. */
const KNOWN_CODES =
  /^(access_denied|invalid_(client|grant|request|scope)|server_error|temporarily_unavailable|unauthorized_client|unsupported_(grant|response)_type)$/;

/** An authorization server's code as it may be printed; undefined where it is none of the known ones. */
export const printableCode = (error: string | undefined): string | undefined =>
  error !== undefined && KNOWN_CODES.test(error) ? error : undefined;

/** No token or session could be had, so the call was not sent, or not repeated after its credentials were refused. */
export class AuthError extends PbxError {
  /** Status of the token or login endpoint's answer; undefined where none came, or nothing was asked for. */
  declare readonly status: number | undefined;
  /** The server's code; printed (and enumerable) only where it is one of the standard ones. */
  declare readonly error: string | undefined;
  /** The server's explanation; not enumerable, since a server may repeat what it was sent. */
  declare readonly errorDescription: string | undefined;
  /**
   * When the next login is possible, by the client's clock; undefined where nothing stands in its way. Until then nothing is
   * sent, because the server bans an address after a few bad logins.
   */
  declare readonly retryAt: Date | undefined;

  /** `message` is printed: it must not repeat what the server said. */
  constructor(
    message: string,
    { status, error, errorDescription, retryAt }: AuthProblem,
    record: CallRecord,
  ) {
    const code = printableCode(error);
    super(
      message,
      record,
      { status, retryAt, ...(code && { error }) },
      { errorDescription, ...(code ? undefined : { error }) },
    );
  }

  override get name(): string {
    return "AuthError";
  }
}
