import { type CallRecord, PbxError } from "./pbx-error.ts";

/**
 * The input could not be made into a safe request, so nothing was sent: a missing or empty path parameter, one that
 * would walk up the path, parameters where a call does not look for them, a `Date` where the document says string, a
 * method that this runtime cannot send, an option that makes no sense.
 */
export class RequestError extends PbxError {
  /** `message` is printed: it must not hold the value that is wrong. By default nothing was sent. */
  constructor(message: string, record: Pick<CallRecord, "operation"> & Partial<CallRecord>) {
    super(message, { attempts: 0, reasons: [], outcome: "not-sent", ...record });
  }

  override get name(): string {
    return "RequestError";
  }
}

/** Where a call is: waiting for a place (`concurrency`), for a token, for the answer's head, for a retry, for the body. */
export type Phase = "queue" | "token" | "connect" | "backoff" | "body";

/** The call's `timeout`, or the last attempt's `attemptTimeout`, ran out. */
export class TimeoutError extends PbxError {
  /** What the call was waiting for when the time was up. */
  declare readonly phase: Phase;
  /** The limit that was hit, in milliseconds. */
  declare readonly timeout: number;

  /** The message names the limit and the phase. */
  constructor(phase: Phase, timeout: number, record: CallRecord) {
    super(`timed out after ${timeout} ms (${phase})`, record, { phase, timeout });
  }

  override get name(): string {
    return "TimeoutError";
  }
}

/** The caller's `signal` was aborted. The signal's own `reason` stays with the signal: it may hold anything. */
export class AbortError extends PbxError {
  /** What the call was waiting for when it was aborted. */
  declare readonly phase: Phase;

  /** The message names the phase. */
  constructor(phase: Phase, record: CallRecord) {
    super(`aborted by the caller (${phase})`, record, { phase });
  }

  override get name(): string {
    return "AbortError";
  }
}

/**
 * The connection could not be made, or broke before the whole answer was there.
 * `outcome` is "not-sent" only when the runtime proves it (refused, name not found); otherwise the server may have acted.
 */
export class ConnectionError extends PbxError {
  /** The runtime's code, such as "ECONNRESET"; "UNKNOWN" where it gives none. */
  declare readonly code: string;

  /** The message tells "could not connect" from "connection lost" by the outcome. */
  constructor(code: string, record: CallRecord) {
    super(`${record.outcome === "not-sent" ? "could not connect" : "connection lost"} (${code})`, record, {
      code,
    });
  }

  override get name(): string {
    return "ConnectionError";
  }
}

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
