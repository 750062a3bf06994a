interface Timer {
  readonly due: number;
  readonly order: number;
  readonly callback: () => void;
}

/** Timers of a manual clock, in the order in which they fall due (first set, first run, where that is the same). */
export class TimerQueue {
  now: number;
  readonly delays: number[] = [];
  readonly #timers = new Set<Timer>();
  #order = 0;

  constructor(start: number) {
    this.now = start;
  }

  get size(): number {
    return this.#timers.size;
  }

  add(callback: () => void, milliseconds: number): Timer {
    this.delays.push(milliseconds);
    this.#order += 1;
    // As with the runtime's own timers, a negative delay or NaN is none.
    const timer = { due: this.now + Math.max(0, milliseconds || 0), order: this.#order, callback };
    this.#timers.add(timer);
    return timer;
  }

  remove(handle: unknown): void {
    this.#timers.delete(handle as Timer);
  }

  /** Runs the first timer that is due by `end` and moves time to it; false when there is none. */
  runNext(end: number): boolean {
    let next: Timer | undefined;
    for (const timer of this.#timers) {
      if (!next || timer.due < next.due || (timer.due === next.due && timer.order < next.order)) next = timer;
    }
    if (!next || next.due > end) return false;
    this.#timers.delete(next);
    if (next.due > this.now) this.now = next.due;
    next.callback();
    return true;
  }
}
