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

/** Every error's last field: of one that nobody has caught, Node and Bun print the fields, and Deno prints only the cause. */
const HINT = "explain(error) tells more";

const BRAND = Symbol.for("pbxkit.error");

/** What was thrown in a call's attempts, by the `reasons` of the errors that tell of them. Kept where nothing prints it. */
const causes = new WeakMap<readonly string[], readonly unknown[]>();

/** Notes what was thrown in the attempts that ended for these reasons. */
export function keepCauses(reasons: readonly string[], thrown: readonly unknown[]): void {
  causes.set(reasons, thrown);
}

/** What was thrown, by attempt; only `explain` shows it. */
export const causesOf = ({ reasons }: CallRecord): readonly unknown[] => causes.get(reasons) ?? [];

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
  declare readonly operation: string;
  declare readonly attempts: number;
  declare readonly reasons: readonly string[];
  declare readonly outcome: Outcome;
  /** Where to look: `explain` tells what was thrown. A constant text, not what was thrown itself. */
  declare readonly cause: string;
  /** Where a list's walk stood that this error ended: `from` for the next one. Not printed. */
  declare readonly cursor?: Cursor;

  /**
   * `message` is printed, after the operation: it must hold nothing that is not to be shown. `shown` are members of a kind of
   * errors, printed as well; `hidden` are those that are there for code only.
   */
  constructor(message: string, record: CallRecord, shown?: object, hidden: object = {}) {
    const { operation, outcome, attempts, reasons } = record;
    super(`${operation}: ${message}`);
    Object.assign(this, { operation, outcome, attempts, reasons }, shown, { cause: HINT });
    // Bun looks at no getter for the name: neither for the stack, nor where nobody catches the error.
    const { name } = this;
    const stack = (this.stack ?? `${this}`).replace(/^Error/, name);
    for (const [key, value] of Object.entries({ ...hidden, name, stack }))
      Object.defineProperty(this, key, { value, writable: true });
  }

  // Written out, so that minifiers cannot change it.
  /** The class's name, for example "PbxError": the same in every copy of the package, minified or not. */
  override get name(): string {
    return "PbxError";
  }

  /** The fields that may be shown: all enumerable ones, without the hint that `cause` is. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    const shown: Record<string, unknown> = { name, message };
    return Object.assign(shown, this, { cause: undefined });
  }

  /**
   * What Node and Bun print: the stack, and the enumerable fields, of which the hint is the last.
   * @internal
   */
  [INSPECT](_depth?: number, _options?: unknown, inspect?: (value: unknown) => string): string {
    const shown = { ...this };
    return `${this.stack} ${inspect ? inspect(shown) : JSON.stringify(shown)}`;
  }

  /**
   * The same for Deno.
   * @internal
   */
  [DENO_INSPECT](): string {
    return this[INSPECT]();
  }

  /**
   * The mark that `isPbxError` looks for.
   * @internal
   */
  get [BRAND](): true {
    return true;
  }
}

/** True for an error of any copy of this package, in any realm. */
export const isPbxError = (value: unknown): value is PbxError =>
  (value as Record<symbol, unknown> | null | undefined)?.[BRAND] === true;
