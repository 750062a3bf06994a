import {
  AbortError,
  type CallRecord,
  ConnectionError,
  type Effect,
  type Outcome,
  type Phase,
  TimeoutError,
} from "@pbxkit/core";
import { ProtocolError, RefusedError } from "../errors.ts";
import type { Receiver, SocketLine } from "../link/connection.ts";
import type { LinkUser, SocketLink } from "../link/link.ts";
import type { Params } from "../protocol/message.ts";
import {
  agrees,
  outcomeOfProblem,
  type SocketProblem,
  sessionEnded,
  socketProblem,
} from "../protocol/uncertain.ts";
import type { SocketSettings } from "../settings.ts";

/** A request of the caller's, ready to be sent. */
export interface CallPlan<T> {
  /** For errors: "clear /rest/v1/...", with the path as the document writes it. */
  readonly operation: string;
  readonly effect: Effect;
  readonly params: Params;
  readonly timeout: number | false;
  readonly signal: AbortSignal | undefined;
  /** The data in an answer; throws a text that says what is missing. */
  readonly read: (answer: Params) => T;
}

/**
 * How often a request is sent at most, each time on another connection. What reads goes on until its time is up: a subscriber
 * that was told to read again must not be left alone by a connection that dies a few times in a row.
 */
const ATTEMPTS: Readonly<Record<Effect, number>> = { read: Number.POSITIVE_INFINITY, idempotent: 3, once: 1 };

/**
 * One request from the caller to its end. While there is no connection it waits; when the connection dies under it, it is sent
 * again if that can do no harm: never one with the effect "once".
 */
export class PendingCall<T> implements Receiver {
  readonly promise: Promise<T>;
  readonly #plan: CallPlan<T>;
  readonly #link: SocketLink;
  readonly #settings: SocketSettings;
  readonly #waiting: Set<PendingCall<unknown>>;
  readonly #reasons: string[] = [];
  #resolve!: (data: T) => void;
  #reject!: (error: unknown) => void;
  #timer: unknown;
  /** Where it was sent, while its answer is awaited. */
  #connection: SocketLine | undefined;
  #qid = 0;
  #attempts = 0;
  #outcome: Outcome = "not-sent";
  /** An earlier attempt was lost: whatever later ones say, it may have done something. */
  #inDoubt = false;
  #loggedInAnew = false;

  constructor(
    plan: CallPlan<T>,
    link: SocketLink,
    settings: SocketSettings,
    waiting: Set<PendingCall<unknown>>,
  ) {
    this.#plan = plan;
    this.#link = link;
    this.#settings = settings;
    this.#waiting = waiting;
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#begin();
  }

  /** The link is ready. */
  send(connection: SocketLine): void {
    this.#waiting.delete(this as PendingCall<unknown>);
    const refused = connection.refusedCapabilities.get("rest");
    if (refused) {
      this.#fail(new RefusedError(socketProblem(refused), refused, this.#record()));
      return;
    }
    this.#attempts += 1;
    this.#outcome = "unknown";
    this.#connection = connection;
    this.#qid = connection.send("rest", this.#plan.params, this);
  }

  answered(answer: Params): void {
    const connection = this.#connection;
    this.#connection = undefined;
    if (agrees(answer)) this.#finish(answer);
    else if (connection && sessionEnded(answer) && !this.#loggedInAnew) this.#logInAnew(answer, connection);
    else this.#refused(answer);
  }

  /** Refused before it was looked at, so that even a creation can be sent again. */
  #logInAnew(answer: Params, connection: SocketLine): void {
    this.#loggedInAnew = true;
    this.#settleAttempt(socketProblem(answer), "rejected");
    this.#link.sessionEnded(connection);
    this.#wait();
  }

  #refused(answer: Params): void {
    this.#link.proved();
    const problem = socketProblem(answer);
    this.#settleAttempt(problem, this.#plan.effect === "read" ? "rejected" : outcomeOfProblem(problem));
    this.#fail(new RefusedError(problem, answer, this.#record()));
  }

  #settleAttempt({ code }: SocketProblem, outcome: Outcome): void {
    this.#reasons.push(String(code ?? "refused"));
    this.#outcome = this.#inDoubt ? "unknown" : outcome;
  }

  lost(code: string): void {
    this.#connection = undefined;
    this.#reasons.push(code);
    this.#inDoubt = this.#plan.effect !== "read";
    if (this.#attempts < ATTEMPTS[this.#plan.effect] && this.#link.state !== "closed") this.#wait();
    else this.#fail(new ConnectionError(code, this.#record()));
  }

  /** The link has ended. */
  ended(): void {
    this.#fail(this.#link.failure(this.#record()));
  }

  #begin(): void {
    const { signal, timeout } = this.#plan;
    if (signal?.aborted) {
      this.#onAbort();
      return;
    }
    signal?.addEventListener("abort", this.#onAbort);
    if (timeout !== false)
      this.#timer = this.#settings.clock.setTimeout(() => this.#timeOut(timeout), timeout);
    this.#wait();
  }

  /** Goes out with the next connection, which may be there. */
  #wait(): void {
    const { connection, state } = this.#link;
    if (state === "closed") this.ended();
    else if (connection) this.send(connection);
    else this.#waiting.add(this as PendingCall<unknown>);
  }

  #finish(answer: Params): void {
    this.#link.proved();
    try {
      const data = this.#plan.read(answer);
      this.#settle();
      this.#resolve(data);
    } catch (problem) {
      this.#fail(new ProtocolError(String(problem), answer, this.#record()));
    }
  }

  #fail(error: unknown): void {
    this.#settle();
    this.#reject(error);
  }

  /** Takes timer, listener and places in queues back. */
  #settle(): void {
    this.#settings.clock.clearTimeout(this.#timer);
    this.#plan.signal?.removeEventListener("abort", this.#onAbort);
    this.#waiting.delete(this as PendingCall<unknown>);
    this.#connection?.forget(this.#qid);
    this.#connection = undefined;
  }

  readonly #onAbort = () => this.#fail(new AbortError(this.#phase(), this.#record()));

  #timeOut(timeout: number): void {
    this.#fail(new TimeoutError(this.#phase(), timeout, this.#record()));
  }

  #phase(): Phase {
    if (this.#connection) return "body";
    return this.#link.state === "waiting" ? "backoff" : "connect";
  }

  #record(): CallRecord {
    const { lastLoss } = this.#link;
    return {
      operation: this.#plan.operation,
      attempts: this.#attempts,
      // Of a call that was never sent: why there was no connection.
      reasons: this.#attempts === 0 && lastLoss !== undefined ? [lastLoss] : [...this.#reasons],
      outcome: this.#outcome,
    };
  }
}

/**
 * The callers' requests. Those that cannot be sent yet wait, in their order; the others hear from their connection what becomes
 * of them.
 */
export class Calls implements LinkUser {
  readonly #waiting = new Set<PendingCall<unknown>>();

  start<T>(plan: CallPlan<T>, link: SocketLink, settings: SocketSettings): Promise<T> {
    return new PendingCall(plan, link, settings, this.#waiting).promise;
  }

  ready(connection: SocketLine): void {
    for (const call of this.#waiting) {
      if (!connection.live) break;
      call.send(connection);
    }
  }

  ended(): void {
    for (const call of this.#waiting) call.ended();
  }
}
