import type { Clock } from "../clock.ts";
import type { CallRecord, Outcome } from "../errors/pbx-error.ts";
import type { OperationDetails } from "../operations/operation-table.ts";
import { CallFault } from "./call-fault.ts";
import { Deadline } from "./deadline.ts";
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
  /** Whatever the last answer says: an earlier attempt may have been acted upon, or the answer is another resource's. */
  inDoubt = false;
  /** The body goes on after the call has resolved, and so does the deadline. */
  handedOver = false;

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

  /** The public error for what a step has thrown; errors that are public already, and defects, pass through. */
  toError(thrown: unknown): unknown {
    return thrown instanceof CallFault ? thrown.toError(this) : thrown;
  }
}
