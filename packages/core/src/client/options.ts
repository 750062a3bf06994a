import type { Clock } from "../clock.ts";
import type { SharedStore } from "../fleet/shared-store.ts";
import type { AnswerObserver, Hooks } from "../hooks/hooks.ts";
import type { BudgetOptions } from "../transport/limits.ts";
import type { RetryOptions } from "../transport/retry.ts";

/**
 * A function that takes a `Request` and resolves to a `Response`: `globalThis.fetch`, a simulator's, a proxy agent's. `init`
 * is what a runtime's own has to be told beside the request, where there is something: hand it on.
 */
export type Fetch = (request: Request, init?: RequestInit) => Promise<Response>;

/** Extra request headers; `undefined` and `null` take a header of the client out. */
export type HeadersInput = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Settings that a client and a single call share. The call's win. */
export interface SharedOptions {
  /**
   * Milliseconds that the whole call may take: waiting for a place, token, all attempts, waits between them, and
   * reading the body. Default 30,000; `false` for no limit.
   */
  readonly timeout?: number | false | undefined;
  /** Milliseconds that one attempt may take until the head of its answer is there. Default 10,000; `false` for no limit. */
  readonly attemptTimeout?: number | false | undefined;
  /** How failed attempts are repeated; `false` for never. An operation's effect decides whether they may be. */
  readonly retry?: RetryOptions | false | undefined;
  /**
   * Further request headers; a call's win over its client's. With an `authorization` among them the client's credentials
   * are not used.
   */
  readonly headers?: HeadersInput | undefined;
}

/** How the answer's body is handed over; when absent, as the document declares it. */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

/** What every call takes beside `params` and `body`. */
export interface CallOptions extends SharedOptions {
  /** Ends the call with an `AbortError`, wherever it is. */
  readonly signal?: AbortSignal | undefined;
}

/** What every client takes. */
export interface ClientOptions extends SharedOptions {
  /** Where requests go. When absent, `globalThis.fetch` is looked up at each call. */
  readonly fetch?: Fetch | undefined;
  /**
   * How many calls of this client may be under way at once; the others wait their turn. Default: no limit. A body that is
   * handed over as a stream no longer counts, so that its reader can make calls.
   */
  readonly concurrency?: number | undefined;
  /** Functions that observe requests; they see redacted events and cannot change or break a call. */
  readonly hooks?: Hooks | undefined;
  /**
   * Sees each call's answer with its body, which is not redacted; cannot change or break a call. Default: none.
   * `createDriftObserver` of a `./drift` makes one.
   */
  readonly observer?: AnswerObserver | undefined;
  /**
   * What this client shares with those of other processes: tokens, sessions, refused logins, and `budget`. `redisStore` of
   * `@pbxkit/redis` makes one. Default: nothing is shared.
   */
  readonly store?: SharedStore | undefined;
  /** So many requests in so many milliseconds; a call beyond it is a `BudgetError`. Default: no limit. */
  readonly budget?: BudgetOptions | undefined;
  /** Bytes of a text body that are read before the call fails. Default 64 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** The same of a JSON or error body, which takes several times as much memory once it is parsed. Default 16 MiB. */
  readonly maxJsonBytes?: number | undefined;
  /** How deep lists and objects of a JSON body may be nested before the call fails. Default 200. */
  readonly maxJsonDepth?: number | undefined;
  /** Time for waits, timeouts and token lifetimes. Default: the runtime's clock. */
  readonly clock?: Clock | undefined;
  /** A number from 0 (included) to 1 (excluded), for the jitter of waits. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
}
