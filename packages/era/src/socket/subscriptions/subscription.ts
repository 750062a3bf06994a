import { AbortError, type CallRecord } from "@pbxkit/core";
import type { Change, ResyncReason } from "../change.ts";
import type { Changes } from "../era-socket.ts";
import { RefusedError } from "../errors.ts";
import type { SocketLine } from "../link/connection.ts";
import { exchangeMessages, Lost } from "../link/exchange.ts";
import type { SocketLink } from "../link/link.ts";
import type { Params } from "../protocol/message.ts";
import {
  agrees,
  outcomeOfProblem,
  type RawChange,
  sessionEnded,
  socketProblem,
} from "../protocol/uncertain.ts";
import type { SocketSettings } from "../settings.ts";
import { ChangeBuffer } from "./change-buffer.ts";

/** What a subscription is made from. */
export interface SubscriptionPlan {
  /** For errors: "subscribe /rest/v1/...", with the path as the document writes it. */
  readonly operation: string;
  readonly id: string;
  readonly classpath: string;
  readonly extra: Params | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Data changes of a collection. No wildcards for this class of events. Source: Era Platform, "WebSocket API, user, subscr". */
const EVENTS = ["modelevents.data_changed"];
/** Share of its lifetime after which a subscription is renewed. The same page: 240 of 300 seconds. */
const RENEW_AFTER = 0.8;

/** One subscription from `subscribe` to its end: made on each new connection, renewed before it expires. */
export class Subscription {
  readonly plan: SubscriptionPlan;
  readonly changes: ChangeBuffer<Change<unknown>>;
  /** Resolves when the server has agreed for the first time; rejects when it never will. */
  readonly ready: Promise<void>;
  readonly #link: SocketLink;
  readonly #settings: SocketSettings;
  readonly #stopped: (subscription: Subscription) => void;
  #isReady!: () => void;
  #neverReady!: (error: unknown) => void;
  /**
   * Where the server has agreed, or told of a change before it did: what comes on another connection begins with a
   * `resync`.
   */
  #heardOn: SocketLine | undefined;
  #loggedInAnew = false;
  #over = false;
  #renewal: unknown;

  constructor(
    plan: SubscriptionPlan,
    link: SocketLink,
    settings: SocketSettings,
    stopped: (subscription: Subscription) => void,
  ) {
    this.plan = plan;
    this.changes = new ChangeBuffer(settings.maxQueued);
    this.#link = link;
    this.#settings = settings;
    this.#stopped = stopped;
    this.ready = new Promise((resolve, reject) => {
      this.#isReady = resolve;
      this.#neverReady = reject;
    });
    // Whoever awaits it hears of a failure, and the loop does in any case.
    this.ready.catch(() => {});
  }

  /** Subscribes if there is a connection; otherwise that happens with the next one. */
  start(): void {
    const { signal } = this.plan;
    if (signal?.aborted) this.#onAbort();
    else if (this.#link.state === "closed") this.ended();
    else {
      signal?.addEventListener("abort", this.#onAbort);
      if (this.#link.connection) this.establish(this.#link.connection);
    }
  }

  /** Subscribes on a connection, after the loss of another or for the first time. */
  establish(connection: SocketLine, reason: ResyncReason = "reconnected"): void {
    const refused = connection.refusedCapabilities.get("subscr");
    if (refused) {
      this.fail(new RefusedError(socketProblem(refused), refused, this.#record("not-sent")));
      return;
    }
    const { classpath, extra } = this.plan;
    const fields = { events: EVENTS, classpath, ...(extra && { exargs: extra }) };
    void this.#request(connection, fields, (answer) => {
      if (!agrees(answer)) return this.#refused(answer, connection);
      this.#link.proved();
      this.#loggedInAnew = false;
      const gap = this.#heardOn !== undefined && (this.#heardOn !== connection || reason === "expired");
      // In this order: whoever reads the collection when told so finds everything before the next change.
      if (gap) this.changes.resync(reason);
      this.#heardOn = connection;
      this.#isReady();
    });
  }

  /** There is no connection to renew on. */
  suspend(): void {
    this.#settings.clock.clearTimeout(this.#renewal);
  }

  deliver(changes: readonly RawChange[]): void {
    this.#heardOn ??= this.#link.connection;
    // A filter or the platform's policy decided what is in them; their type is the document's word.
    for (const change of changes) this.changes.push(change as Change<unknown>);
    if (changes.length === 0) this.changes.resync("unreadable");
  }

  /** The caller wants no more: unsubscribe, let go of what waits. */
  stop(error?: unknown): void {
    if (this.#over) return;
    const { connection } = this.#link;
    // Its answer tells nothing: the server lets go of a subscription that is not renewed anyway.
    connection?.send("subscribe", { id: this.plan.id, expires: 0 });
    this.changes.abandon(error);
    this.#end(error);
  }

  /** There will be no more changes: the caller gets what waits, then the error. */
  fail(error: unknown): void {
    if (this.#over) return;
    this.changes.finish(error);
    this.#end(error);
  }

  /** The link has ended; a loop over a socket that the caller has closed ends without an error. */
  ended(): void {
    this.fail(this.#link.refusal(this.#record("not-sent")));
  }

  #end(error: unknown): void {
    this.#over = true;
    this.suspend();
    this.plan.signal?.removeEventListener("abort", this.#onAbort);
    this.#neverReady(error ?? new AbortError("queue", this.#record("not-sent")));
    this.#stopped(this);
  }

  async #request(connection: SocketLine, fields: Params, then: (answer: Params) => void): Promise<void> {
    const { clock, connectTimeout: timeout, subscriptionLifetime: lifetime } = this.#settings;
    const expires = clock.now() + lifetime;
    const params = { id: this.plan.id, ...fields, expires: lifetime / 1000 };
    try {
      const answer = await exchangeMessages(connection, "subscribe", params, { clock, timeout });
      if (this.#over || !connection.live) return;
      this.suspend();
      this.#renewal = clock.setTimeout(() => this.#renew(connection, expires), lifetime * RENEW_AFTER);
      then(answer);
    } catch (thrown) {
      // The next connection subscribes again.
      if (!(thrown instanceof Lost)) throw thrown;
    }
  }

  /** The short form, which a server that has lost the subscription refuses: that is how its end is noticed. */
  #renew(connection: SocketLine, expires: number): void {
    if (this.#settings.clock.now() >= expires) {
      // A machine that slept wakes up too late.
      this.establish(connection, "expired");
      return;
    }
    void this.#request(connection, {}, (answer) => {
      if (agrees(answer)) return;
      if (sessionEnded(answer)) this.#link.sessionEnded(connection);
      else this.establish(connection, "expired");
    });
  }

  #refused(answer: Params, connection: SocketLine): void {
    const problem = socketProblem(answer);
    // Once: a server that refuses a fresh session, too, would have us log in for ever.
    if (sessionEnded(answer) && !this.#loggedInAnew) {
      this.#loggedInAnew = true;
      this.#link.sessionEnded(connection);
    } else this.fail(new RefusedError(problem, answer, this.#record(outcomeOfProblem(problem))));
  }

  readonly #onAbort = () => this.stop(new AbortError("body", this.#record("rejected")));

  #record(outcome: CallRecord["outcome"]): CallRecord {
    return { operation: this.plan.operation, attempts: 1, reasons: [], outcome };
  }
}

/** A subscription as the caller's loop sees it. */
export function changesOf(subscription: Subscription): Changes<unknown> {
  const { changes, ready } = subscription;
  const stop = () => {
    subscription.stop();
    return Promise.resolve({ done: true, value: undefined } as const);
  };
  return {
    ready,
    next: () => changes.next(),
    return: stop,
    throw(error) {
      subscription.stop();
      return Promise.reject(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await stop();
    },
  };
}
