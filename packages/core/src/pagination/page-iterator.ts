import { AbortError } from "../errors/abort-error.ts";
import { isPbxError } from "../errors/pbx-error.ts";
import { refusal } from "../request/refusal.ts";
import type { PageSource } from "./page-source.ts";
import type { Cursor, Page } from "./paginate-types.ts";

/** What a walk is made from, each time anew. */
export interface WalkStart<Item> {
  /** Throws `InvalidInput` where the input cannot be followed. */
  readonly open: () => PageSource<Item>;
  readonly operation: string;
  readonly from: Cursor | undefined;
  readonly signal: AbortSignal | undefined;
}

/**
 * Hands out the pages of one walk. Unlike an async generator's, its `return` does not wait for a page that is under way,
 * so whoever stops waiting stops the request.
 */
export class PageIterator<Item> implements AsyncIterableIterator<Page<Item>> {
  readonly #start: WalkStart<Item>;
  readonly #handedOut: (page: Page<Item>) => void;
  #source: PageSource<Item> | undefined;
  #cursor: Cursor | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #over = false;

  constructor(start: WalkStart<Item>, handedOut: (page: Page<Item>) => void) {
    this.#start = start;
    this.#handedOut = handedOut;
    this.#cursor = start.from;
  }

  next(): Promise<IteratorResult<Page<Item>, undefined>> {
    const result = this.#turn.then(() => this.#take());
    this.#turn = result.catch(() => {});
    return result;
  }

  async return(): Promise<IteratorResult<Page<Item>, undefined>> {
    this.#close();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async #take(): Promise<IteratorResult<Page<Item>, undefined>> {
    if (this.#over) return { done: true, value: undefined };
    try {
      const { signal, operation, open } = this.#start;
      if (signal?.aborted) throw abortedWalk(operation);
      this.#source ??= open();
      const page = await this.#source.take();
      if (!page || this.#over) return this.return();
      this.#cursor = page.cursor;
      this.#handedOut(page);
      return { done: false, value: page };
    } catch (thrown) {
      this.#close();
      throw withCursor(refusal(thrown, this.#start.operation), this.#cursor);
    }
  }

  #close(): void {
    this.#over = true;
    this.#source?.close();
  }
}

/** The error of a walk that the caller's signal ended while nothing was under way. */
export const abortedWalk = (operation: string): AbortError =>
  new AbortError("queue", { operation, attempts: 0, reasons: [], outcome: "not-sent" });

/** Puts the cursor to go on after on an error, where it is not printed. */
export function withCursor(error: unknown, cursor: Cursor | undefined): unknown {
  if (isPbxError(error) && cursor)
    Object.defineProperty(error, "cursor", { value: cursor, configurable: true });
  return error;
}
