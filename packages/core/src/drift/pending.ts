import type { Clock } from "../clock.ts";

export interface PendingOptions<T> {
  readonly clock: Clock;
  /** Milliseconds from one piece of work to the next. */
  readonly interval: number;
  /** Pieces that wait at most. */
  readonly most: number;
  readonly work: (piece: T) => void;
}

/** Timers may be forgotten together with the request that they were set in (workerd): after this they are set again. */
const FORGOTTEN = 1_000;

/** Work that is put off until nobody waits for it: one piece a timer, and no more than `most` at once. */
export class Pending<T> {
  readonly #options: PendingOptions<T>;
  #pieces: T[] = [];
  #dueAt: number | undefined;

  constructor(options: PendingOptions<T>) {
    this.#options = options;
  }

  /** False when too much is waiting already. */
  add(piece: T): boolean {
    const fits = this.#pieces.length < this.#options.most;
    if (fits) this.#pieces.push(piece);
    const now = this.#options.clock.now();
    if (this.#dueAt === undefined || now - this.#dueAt > FORGOTTEN) this.#schedule(0);
    return fits;
  }

  /** Does everything that waits, now. */
  flush(): void {
    while (this.#pieces.length > 0) this.#one();
  }

  clear(): void {
    this.#pieces = [];
  }

  #schedule(wait: number): void {
    const { clock } = this.#options;
    this.#dueAt = clock.now() + wait;
    clock.setTimeout(() => this.#tick(), wait);
  }

  #tick(): void {
    this.#dueAt = undefined;
    this.#one();
    if (this.#pieces.length > 0) this.#schedule(this.#options.interval);
  }

  #one(): void {
    const piece = this.#pieces.shift();
    if (piece !== undefined) this.#options.work(piece);
  }
}
