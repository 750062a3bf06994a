import type { Resync, ResyncReason } from "../change.ts";

interface Reader<T> {
  readonly resolve: (result: IteratorResult<T, undefined>) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Changes on their way from the socket to the loop that reads them. Holds a limited number: a reader that is too slow gets a
 * `resync` in place of all that waited, never a gap that it does not hear of.
 */
export class ChangeBuffer<Change> {
  readonly #limit: number;
  #queue: (Change | Resync)[] = [];
  /** How many of the queue have been read. */
  #read = 0;
  #readers: Reader<Change | Resync>[] = [];
  #end: { readonly error: unknown } | undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  push(change: Change): void {
    if (this.#queue.length - this.#read < this.#limit) this.#add(change);
    else {
      this.#clear();
      this.#add({ type: "resync", reason: "overflow" });
    }
  }

  /** Says that changes may be missing; once is enough until the reader has taken it. */
  resync(reason: ResyncReason): void {
    const last = this.#queue.length > this.#read ? this.#queue.at(-1) : undefined;
    if (!isResync(last)) this.#add({ type: "resync", reason });
  }

  next(): Promise<IteratorResult<Change | Resync, undefined>> {
    if (this.#read < this.#queue.length) return Promise.resolve({ done: false, value: this.#take() });
    const end = this.#end;
    if (!end) {
      return new Promise((resolve, reject) => {
        this.#readers.push({ resolve, reject });
      });
    }
    // An error ends the loop once, as that of a generator does.
    this.#end = { error: undefined };
    if (end.error === undefined) return Promise.resolve({ done: true, value: undefined });
    return Promise.reject(end.error);
  }

  /** The reader gets what waits, then the error, where there is one. */
  finish(error?: unknown): void {
    if (this.#end) return;
    this.#end = { error };
    const [first, ...others] = this.#readers;
    this.#readers = [];
    if (first && error !== undefined) {
      this.#end = { error: undefined };
      first.reject(error);
    } else first?.resolve({ done: true, value: undefined });
    for (const reader of others) reader.resolve({ done: true, value: undefined });
  }

  /** The reader gets nothing more but the error, where there is one. */
  abandon(error?: unknown): void {
    this.#clear();
    this.finish(error);
  }

  #add(change: Change | Resync): void {
    if (this.#end) return;
    const reader = this.#readers.shift();
    if (reader) reader.resolve({ done: false, value: change });
    else this.#queue.push(change);
  }

  #take(): Change | Resync {
    const change = this.#queue[this.#read] as Change | Resync;
    this.#read += 1;
    // Taken off in one piece now and then: `shift` of a long list costs its length each time.
    if (this.#read === this.#queue.length) this.#clear();
    else if (this.#read >= 1024) {
      this.#queue = this.#queue.slice(this.#read);
      this.#read = 0;
    }
    return change;
  }

  #clear(): void {
    this.#queue = [];
    this.#read = 0;
  }
}

const isResync = (value: unknown): boolean =>
  typeof value === "object" && value !== null && (value as { type?: unknown }).type === "resync";
