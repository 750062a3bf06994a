import type { Clock } from "../clock.ts";
import type { Phase } from "../errors/timeout-error.ts";

/** Why a call ended before its time: its `timeout`, or the caller's signal. */
export interface Cancellation {
  readonly kind: "timeout" | "abort";
  readonly phase: Phase;
}

export const isCancellation = (value: unknown): value is Cancellation =>
  typeof value === "object" && value !== null && "kind" in value && "phase" in value;

/**
 * The one deadline of a call, and the caller's signal. Everything that waits, waits through it, so that time and abort
 * count in every phase. Holds one timer and one listener, both gone after `dispose`.
 */
export class Deadline {
  phase: Phase = "queue";
  readonly timeout: number | false;
  readonly #clock: Clock;
  readonly #signal: AbortSignal | undefined;
  readonly #timer: unknown;
  readonly #watchers = new Set<(cancellation: Cancellation) => void>();
  #cancellation: Cancellation | undefined;

  constructor(clock: Clock, timeout: number | false, signal: AbortSignal | undefined) {
    this.#clock = clock;
    this.timeout = timeout;
    this.#signal = signal;
    if (timeout !== false) this.#timer = clock.setTimeout(() => this.#cancel("timeout"), timeout);
    if (signal?.aborted) this.#cancel("abort");
    else signal?.addEventListener("abort", this.#onAbort);
  }

  readonly #onAbort = () => this.#cancel("abort");

  #cancel(kind: Cancellation["kind"]): void {
    if (this.#cancellation) return;
    this.#cancellation = { kind, phase: this.phase };
    for (const watcher of [...this.#watchers]) watcher(this.#cancellation);
    this.dispose();
  }

  /** Calls `watcher` when the call ends early (at once if it has). Returns a function that takes the watcher off. */
  watch(watcher: (cancellation: Cancellation) => void): () => void {
    if (this.#cancellation) watcher(this.#cancellation);
    else this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Throws the cancellation if there is one. */
  check(phase: Phase): void {
    if (this.#cancellation) throw this.#cancellation;
    this.phase = phase;
  }

  /** `work`, or a rejection with the {@link Cancellation} as soon as the call ends early. */
  race<T>(phase: Phase, work: T | PromiseLike<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (!this.#cancellation) this.phase = phase;
      const unwatch = this.watch(reject);
      Promise.resolve(work).then(
        (value) => {
          unwatch();
          resolve(value);
        },
        (error) => {
          unwatch();
          reject(error);
        },
      );
    });
  }

  /** Waits `milliseconds` (phase "backoff"). */
  sleep(milliseconds: number): Promise<void> {
    let timer: unknown;
    const over = new Promise<void>((resolve) => {
      timer = this.#clock.setTimeout(resolve, milliseconds);
    });
    return this.race("backoff", over).finally(() => this.#clock.clearTimeout(timer));
  }

  /** Takes the timer and the listener back. */
  dispose(): void {
    if (this.#timer !== undefined) this.#clock.clearTimeout(this.#timer);
    this.#signal?.removeEventListener("abort", this.#onAbort);
    this.#watchers.clear();
  }
}
