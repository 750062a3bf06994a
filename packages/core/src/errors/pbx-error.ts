import type { Cursor } from "../pagination/page.ts";

/** Whether the server can have acted: `not-sent` and `rejected` are certain that it did not. */
export type Outcome = "not-sent" | "rejected" | "unknown";

/** What every error of a call knows about that call. */
export interface CallRecord {
  /** Method and path template, for example "PUT /api/v1/sip". */
  readonly operation: string;
  /** How many requests were made, token requests not counted. */
  readonly attempts: number;
  /** Why each attempt ended, in order: a status, an error code, "attempt timeout". */
  readonly reasons: readonly string[];
  /** Whether the server can have acted. */
  readonly outcome: Outcome;
}

/** Where an error that nobody has caught ends, for the one who reads it. */
const HINT = "(explain(error) tells what the server said and what each attempt met with)";

const BRAND = Symbol.for("pbxkit.error");

/** What was thrown in a call's attempts, by the record or the error that tells of them. Kept where nothing prints it. */
const causes = new WeakMap<object, readonly unknown[]>();

/** Gives an error or a record the causes of another. */
export function keepCauses(of: object, from: object | readonly unknown[]): void {
  const kept = Array.isArray(from) ? from : causes.get(from);
  if (kept && kept.length > 0) causes.set(of, kept);
}

/** What was thrown, by attempt; only `explain` shows it. */
export const causesOf = (error: object): readonly unknown[] => causes.get(error) ?? [];

/** Node's, Deno's and Bun's hook for what a log shows of an object. */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");
const DENO_INSPECT = Symbol.for("Deno.customInspect");

/**
 * The ancestor of everything that a call rejects with, and of {@link ApiError}.
 *
 * What is printed (`String`, `JSON.stringify`, `util.inspect`, the message) is an allow-list: operation, outcome,
 * attempts, reasons, status. Tokens, query values, bodies and phone numbers are never in it.
 */
export class PbxError extends Error implements CallRecord {
  readonly operation: string;
  readonly attempts: number;
  readonly reasons: readonly string[];
  readonly outcome: Outcome;
  /** Where a list's walk stood that this error ended: `from` for the next one. Not printed. */
  declare readonly cursor?: Cursor;

  /** `message` is printed, after the operation: it must hold nothing that is not to be shown. */
  constructor(message: string, record: CallRecord) {
    super(`${record.operation}: ${message}`);
    this.operation = record.operation;
    this.attempts = record.attempts;
    this.reasons = record.reasons;
    this.outcome = record.outcome;
    keepCauses(this, record);
  }

  /** The fields that may be shown. Subclasses add theirs. */
  toJSON(): Record<string, unknown> {
    const { name, message, operation, outcome, attempts, reasons } = this;
    return { name, message, operation, outcome, attempts, reasons };
  }

  /** What Node and Bun print: the stack, and the fields of `toJSON`. */
  [INSPECT](_depth?: number, _options?: unknown, inspect?: (value: unknown) => string): string {
    const { name: _name, message: _message, ...shown } = this.toJSON();
    return `${this.stack} ${inspect ? inspect(shown) : JSON.stringify(shown)}\n${HINT}`;
  }

  /** The same for Deno. */
  [DENO_INSPECT](): string {
    return this[INSPECT]();
  }

  /** The mark that `isPbxError` looks for. */
  get [BRAND](): true {
    return true;
  }

  static {
    // On the prototype, so that the name is no own (printed) property and minifiers cannot change it.
    Object.defineProperty(PbxError.prototype, "name", { value: "PbxError" });
  }
}

/** True for an error of any copy of this package, in any realm. */
export function isPbxError(value: unknown): value is PbxError {
  return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[BRAND] === true;
}
