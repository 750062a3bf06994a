import type { RuntimeCall } from "../client/create-client.ts";
import type { Result } from "../client/result-types.ts";
import { DecodeError } from "../errors/decode-error.ts";
import { PaginationError } from "../errors/pagination-error.ts";
import { mediaType } from "../response/media-type.ts";
import { readAnswer } from "./answer.ts";
import { writeCursor } from "./cursor.ts";
import { type LinkedSignal, linkSignal } from "./linked-signal.ts";
import { initOfPage, type ListRequest } from "./list-request.ts";
import type { PageSource } from "./page-source.ts";
import type { Page } from "./paginate-types.ts";
import { advance, type Progress } from "./progress.ts";

/**
 * Walks a list by calls of its client, some of them ahead of the caller. Answers may come in any order and are judged in
 * the list's. With the caller on one page, at most `prefetch` further pages are held or under way; with the caller
 * waiting for one, that one counts among them.
 */
export class Walk implements PageSource<unknown> {
  readonly #call: RuntimeCall;
  readonly #list: ListRequest;
  readonly #prefetch: number;
  readonly #ready: Page<unknown>[] = [];
  readonly #underWay = new Set<LinkedSignal>();
  #progress: Progress;
  /** Rows that may still be handed out. */
  #room: number;
  #waiting = false;
  #over: boolean;
  #failure: { readonly error: unknown } | undefined;
  #inOrder: Promise<void> = Promise.resolve();
  #wake: () => void = () => {};

  constructor(call: RuntimeCall, list: ListRequest, progress: Progress, prefetch: number, room: number) {
    this.#call = call;
    this.#list = list;
    this.#progress = progress;
    this.#prefetch = prefetch;
    this.#room = room;
    this.#over = progress.ended || room === 0;
  }

  async take(): Promise<Page<unknown> | undefined> {
    for (;;) {
      const page = this.#ready.shift();
      this.#waiting = page === undefined;
      this.#requestAhead();
      if (page) return page;
      if (this.#over) break;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure) throw failure.error;
    return undefined;
  }

  close(): void {
    this.#ready.length = 0;
    this.#failure = undefined;
    this.#finish();
  }

  /** Nothing more is asked for; what is under way has become useless. */
  #finish(): void {
    this.#over = true;
    for (const request of this.#underWay) request.abort();
    this.#underWay.clear();
    this.#wake();
  }

  #requestAhead(): void {
    const limit = this.#waiting ? Math.max(1, this.#prefetch) : this.#prefetch;
    while (!this.#over && this.#ready.length + this.#underWay.size < limit) {
      const number = this.#nextNumber();
      if (number === undefined) return;
      this.#request(number);
    }
  }

  /** What can be asked for now: the page after the last answer, and those behind it where the last page is known. */
  #nextNumber(): number | undefined {
    const { next, last, pageRows, skip } = this.#progress;
    const ahead = this.#underWay.size;
    if (ahead === 0) return next;
    const isExpected = last !== undefined && next + ahead <= last;
    return isExpected && ahead * (pageRows || 1) - skip < this.#room ? next + ahead : undefined;
  }

  #request(number: number): void {
    const link = linkSignal(this.#list.init.signal);
    this.#underWay.add(link);
    const answered = this.#call("GET", this.#list.template, initOfPage(this.#list, number, link.signal));
    // A page that fails out of turn is looked at when it is its turn.
    answered.catch(() => {});
    this.#inOrder = this.#inOrder.then(async () => {
      try {
        const result = await answered;
        if (!this.#over) this.#accept(number, result);
      } catch (error) {
        if (!this.#over) this.#fail(error);
      } finally {
        link.unlink();
        this.#underWay.delete(link);
        this.#requestAhead();
        this.#wake();
      }
    });
  }

  #accept(number: number, result: Result<unknown, unknown>): void {
    const { response } = result;
    if (result.error !== undefined) throw result.error;
    const list = this.#list;
    const record = {
      operation: list.operation,
      attempts: 1,
      reasons: [String(response.status)],
      outcome: "unknown",
    } as const;
    const answer = readAnswer(list.paging, result.data);
    if (typeof answer === "string")
      throw new DecodeError(answer, response, mediaType(response.headers.get("content-type") ?? ""), record);
    const step = advance(list, this.#progress, number, answer, this.#room);
    if (typeof step === "string") throw new PaginationError(step, response, record);

    const { items, progress, repeated, removed } = step;
    this.#progress = progress;
    this.#room -= items.length;
    if (step.isPage) {
      const cursor = writeCursor(list, progress);
      this.#ready.push({ items, cursor, response, repeated, removed });
    }
    if (progress.ended || this.#room <= 0) this.#finish();
  }

  #fail(error: unknown): void {
    this.#failure = { error };
    this.#finish();
  }
}
