import { CredentialsFault, CredentialsTimeout } from "../auth/authenticator.ts";
import type { Clock } from "../clock.ts";
import { AbortError } from "../errors/abort-error.ts";
import { AuthError } from "../errors/auth-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import type { CallRecord, Outcome } from "../errors/pbx-error.ts";
import { RedirectError } from "../errors/redirect-error.ts";
import { RequestError } from "../errors/request-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { OperationDetails } from "../operations/operation-table.ts";
import { InvalidInput } from "../request/invalid-input.ts";
import { AttemptTimeout, ConnectionFault, UnsendableRequest } from "./attempt-faults.ts";
import { Deadline, isCancellation } from "./deadline.ts";
import { networkFault } from "./network-fault.ts";
import { RefusedRedirect } from "./redirects.ts";
import type { RetryPolicy } from "./retry-policy.ts";

/** What one call brings along. */
export interface CallSettings {
  readonly method: string;
  readonly template: string;
  readonly details: OperationDetails;
  readonly timeout: number | false;
  readonly attemptTimeout: number | false;
  readonly retry: RetryPolicy;
  readonly signal: AbortSignal | undefined;
}

/** One call under way: its settings, its deadline, and what has happened so far. */
export class Call {
  readonly settings: CallSettings;
  readonly number: number;
  readonly operation: string;
  readonly deadline: Deadline;
  readonly reasons: string[] = [];
  readonly startedAt: number;
  attempts = 0;
  outcome: Outcome = "not-sent";
  /** A redirect led on to another resource: the operation was answered, and what follows says nothing of it. */
  ledOn = false;

  constructor(settings: CallSettings, number: number, clock: Clock) {
    this.settings = settings;
    this.number = number;
    this.operation = `${settings.method} ${settings.template}`;
    this.startedAt = clock.now();
    this.deadline = new Deadline(clock, settings.timeout, settings.signal);
  }

  /** A snapshot for an error. */
  record(outcome: Outcome = this.outcome): CallRecord {
    return { operation: this.operation, attempts: this.attempts, reasons: [...this.reasons], outcome };
  }

  /** Notes how an attempt ended. What an earlier attempt left open stays open. */
  settle(reason: string, before: Outcome, now: Outcome): void {
    this.reasons[this.attempts - 1] = reason;
    this.outcome = before === "unknown" || now === "not-sent" ? before : now;
  }

  /** The public error for a body that broke off after it was handed over. */
  toStreamError(thrown: unknown): unknown {
    return this.toError(
      isCancellation(thrown) ? thrown : new ConnectionFault({ ...networkFault(thrown), neverSent: false }),
    );
  }

  /** The public error for what a step has thrown; errors that are public already, and defects, pass through. */
  toError(thrown: unknown): unknown {
    if (isCancellation(thrown)) {
      if (this.attempts > this.reasons.length) this.reasons.push(thrown.kind);
      return thrown.kind === "abort"
        ? new AbortError(thrown.phase, this.record())
        : new TimeoutError(thrown.phase, Number(this.deadline.timeout), this.record());
    }
    if (thrown instanceof ConnectionFault) return new ConnectionError(thrown.code, this.record());
    if (thrown instanceof AttemptTimeout) return new TimeoutError("connect", thrown.timeout, this.record());
    if (thrown instanceof UnsendableRequest) return new RequestError(thrown.problem, this.record());
    if (thrown instanceof CredentialsTimeout) return new TimeoutError("token", thrown.timeout, this.record());
    if (thrown instanceof CredentialsFault) {
      return new AuthError(thrown.message, thrown.problem, this.record());
    }
    if (thrown instanceof InvalidInput) return new RequestError(thrown.problem, this.record());
    if (thrown instanceof RefusedRedirect) {
      this.reasons[this.attempts - 1] = String(thrown.status || "redirect");
      return new RedirectError(thrown.problem, thrown.status, thrown.origin, this.record());
    }
    return thrown;
  }
}
