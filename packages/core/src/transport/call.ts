import { type Clock, elapsedBy } from "../clock.ts";
import { type CallRecord, keepCauses, type Outcome, type PbxError } from "../errors/pbx-error.ts";
import { AbortError, type Phase, TimeoutError } from "../errors/unanswered-errors.ts";
import type { OperationDetails } from "../operations/operation-table.ts";
import type { RetryPolicy } from "./retry.ts";

/** Why a step cannot go on. It may end several calls; each makes a public error of its own of it. */
export class CallFault {
  /**
   * The error that a call which ends by it rejects with.
   * @internal
   */
  readonly toError: (call: Call) => PbxError;

  /** @internal */
  constructor(toError: (call: Call) => PbxError) {
    this.toError = toError;
  }
}

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
  /** What was thrown, by attempt, for `explain`. */
  readonly causes: unknown[] = [];
  readonly startedAt: number;
  /** When the last attempt began. */
  sentAt = 0;
  attempts = 0;
  outcome: Outcome = "not-sent";
  /** A redirect led on to another resource: the operation was answered, and what follows says nothing of it. */
  ledOn = false;
  /** Whatever the last answer says: an earlier attempt may have been acted upon, or the answer is another resource's. */
  inDoubt = false;
  ended = false;
  /** The body goes on after the call has resolved, and so does the deadline. */
  handedOver = false;

  constructor(settings: CallSettings, number: number, clock: Clock) {
    this.settings = settings;
    this.number = number;
    this.operation = `${settings.method} ${settings.template}`;
    this.startedAt = elapsedBy(clock);
    this.deadline = new Deadline(clock, settings.timeout, settings.signal);
  }

  /** A snapshot for an error. */
  record(outcome: Outcome = this.outcome): CallRecord {
    const { operation, attempts } = this;
    const reasons = [...this.reasons];
    keepCauses(reasons, [...this.causes]);
    return { operation, attempts, reasons, outcome };
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

/** The end of a call before its time: its `timeout`, or the caller's signal. */
class Cancellation extends CallFault {
  constructor(phase: Phase, timeout: number | undefined) {
    super((call) => {
      if (call.attempts > call.reasons.length) call.reasons.push(timeout === undefined ? "abort" : "timeout");
      return timeout === undefined
        ? new AbortError(phase, call.record())
        : new TimeoutError(phase, timeout, call.record());
    });
  }
}

export const isCancellation = (value: unknown): value is Cancellation => value instanceof Cancellation;

/** Who waits for which signal. One listener a signal: runtimes warn of many, and thousands of calls may share one. */
const listeners = new WeakMap<AbortSignal, { readonly all: Set<() => void>; readonly heard: () => void }>();

function listen(signal: AbortSignal, onAbort: () => void): void {
  let known = listeners.get(signal);
  if (!known) {
    const all = new Set<() => void>();
    const heard = () => {
      for (const each of [...all]) each();
    };
    known = { all, heard };
    listeners.set(signal, known);
    signal.addEventListener("abort", known.heard);
  }
  known.all.add(onAbort);
}

function unlisten(signal: AbortSignal, onAbort: () => void): void {
  const known = listeners.get(signal);
  known?.all.delete(onAbort);
  if (!known || known.all.size > 0) return;
  listeners.delete(signal);
  signal.removeEventListener("abort", known.heard);
}

/** A clock that cannot do it must not keep whoever waits from hearing of the end. */
function takeBack(clock: Clock, timer: unknown): void {
  try {
    clock.clearTimeout(timer);
  } catch {}
}

type Watcher = (cancellation: Cancellation) => void;

/** A limit within the call's own, for one attempt. */
interface InnerLimit {
  readonly endsAt: number;
  readonly elapsed: () => void;
}

/**
 * The one deadline of a call, and the caller's signal. Everything that waits, waits through it, so that time and abort
 * count in every phase. Holds at most one timer and one listener, both gone after `dispose`.
 */
export class Deadline {
  phase: Phase = "queue";
  readonly timeout: number | false;
  readonly #clock: Clock;
  readonly #signal: AbortSignal | undefined;
  readonly #onAbort: (() => void) | undefined;
  readonly #endsAt: number;
  #inner: InnerLimit | undefined;
  #timer: unknown;
  #timerAt = Infinity;
  /** What time it is at least. A timer that has fired counts for more than a clock that may have been set back. */
  #reached: number;
  #watchers: Watcher[] = [];
  #cancellation: Cancellation | undefined;

  constructor(clock: Clock, timeout: number | false, signal: AbortSignal | undefined) {
    this.#clock = clock;
    this.timeout = timeout;
    this.#signal = signal;
    this.#reached = elapsedBy(clock);
    this.#endsAt = timeout === false ? Infinity : this.#reached + timeout;
    if (!signal) return;
    this.#onAbort = () => this.#cancel();
    if (signal.aborted) this.#cancel();
    else listen(signal, this.#onAbort);
  }

  /** Ends the call; without a number of milliseconds that are over, for the caller's signal. */
  #cancel(timeout?: number): void {
    if (this.#cancellation) return;
    this.#cancellation = new Cancellation(this.phase, timeout);
    const watchers = this.#watchers;
    this.dispose();
    for (const watcher of watchers) watcher(this.#cancellation);
  }

  #now(): number {
    this.#reached = Math.max(this.#reached, elapsedBy(this.#clock));
    return this.#reached;
  }

  /** Sets the timer to whatever ends next. One that fires before that is left as it is, and sets the next. */
  #arm(): void {
    const next = Math.min(this.#endsAt, this.#inner?.endsAt ?? Infinity);
    if (next >= this.#timerAt) return;
    this.#clearTimer();
    this.#timerAt = next;
    this.#timer = this.#clock.setTimeout(() => this.#onTimer(), Math.max(0, next - this.#now()));
  }

  #onTimer(): void {
    this.#reached = this.#timerAt;
    this.#timerAt = Infinity;
    const inner = this.#inner;
    if (this.#reached >= this.#endsAt) {
      this.#cancel(Number(this.timeout));
    } else if (inner && this.#reached >= inner.endsAt) {
      this.#inner = undefined;
      inner.elapsed();
    }
    if (!this.#cancellation) this.#arm();
  }

  #clearTimer(): void {
    if (this.#timerAt !== Infinity) takeBack(this.#clock, this.#timer);
    this.#timerAt = Infinity;
  }

  /** Calls `elapsed` after `milliseconds`, unless {@link unlimit} is called before. One at a time. */
  limit(milliseconds: number, elapsed: () => void): void {
    this.#inner = { endsAt: this.#now() + milliseconds, elapsed };
    this.#arm();
  }

  unlimit(): void {
    this.#inner = undefined;
  }

  /** Calls `watcher` when the call ends early (at once if it has), unless {@link unwatch} takes it off before. */
  watch(watcher: Watcher): void {
    this.#watchers.push(watcher);
    if (this.#cancellation) watcher(this.#cancellation);
    else this.#arm();
  }

  unwatch(watcher: Watcher): void {
    // Nearly always the only one, or the last: nothing is made of it then.
    if (this.#watchers.at(-1) === watcher) this.#watchers.pop();
    else this.#watchers = this.#watchers.filter((other) => other !== watcher);
  }

  /** Takes the timer back until {@link wake} sets it again. The caller's signal goes on counting. */
  rest(): void {
    this.#clearTimer();
  }

  wake(): void {
    this.#arm();
  }

  /**
   * Throws the cancellation if there is one. The time is looked at, too: what keeps the process busy keeps the timer from
   * firing.
   */
  check(phase: Phase): void {
    if (!this.#cancellation && this.#endsAt !== Infinity && this.#now() >= this.#endsAt) {
      this.#cancel(Number(this.timeout));
    }
    if (this.#cancellation) throw this.#cancellation;
    this.phase = phase;
  }

  /**
   * `work`, or a rejection with the {@link Cancellation} as soon as the call ends early. `letGo` is called with every
   * rejection, to give back what the work holds.
   */
  race<T>(phase: Phase, work: T | PromiseLike<T>, letGo?: () => void): Promise<T> {
    return this.guard<T>(phase, (done, fail) => Promise.resolve(work).then(done, fail), letGo);
  }

  /** The same for work that says itself when it is done, or has failed. */
  guard<T>(
    phase: Phase,
    work: (done: (value: T) => void, fail: (reason: unknown) => void) => unknown,
    letGo?: () => void,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      if (!this.#cancellation) this.phase = phase;
      const fail = (reason: unknown) => {
        this.unwatch(fail);
        reject(reason);
        letGo?.();
      };
      this.#watchers.push(fail);
      work((value) => {
        this.unwatch(fail);
        resolve(value);
      }, fail);
      // Not before the work: a limit of its own ends earlier, and would take a second timer.
      if (this.#cancellation) fail(this.#cancellation);
      else this.#arm();
    });
  }

  /** Waits `milliseconds` (phase "backoff"). */
  sleep(milliseconds: number): Promise<void> {
    let timer: unknown;
    const over = new Promise<void>((resolve) => {
      timer = this.#clock.setTimeout(resolve, milliseconds);
    });
    return this.race("backoff", over).finally(() => takeBack(this.#clock, timer));
  }

  /** Takes the timer and the listener back. */
  dispose(): void {
    this.#clearTimer();
    this.#inner = undefined;
    if (this.#onAbort && this.#signal) unlisten(this.#signal, this.#onAbort);
    this.#watchers = [];
  }
}
