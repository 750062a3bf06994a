import type { Clock } from "@pbxkit/core";
import { systemClock } from "@pbxkit/core/client";
import { isLoopback } from "./access.ts";
import type { VendorName } from "./vendors.ts";

/** A webhook that a simulator sends, and what has become of it. */
export interface ServedDelivery {
  /** Whose simulator sends it. */
  readonly vendor: VendorName;
  /** As it is sent. */
  readonly method: string;
  /** The receiver's origin: its path and query may hold a secret. */
  readonly to: string;
  /** `sent` once the receiver has answered with a 2xx, `failed` after the last try, `refused` for a receiver that is not allowed. */
  readonly state: "waiting" | "sent" | "failed" | "refused";
  /** The status of each try's answer; a text where there was none. */
  readonly tries: readonly (number | string)[];
  /** When it was made: milliseconds since 1970, by the simulator's clock. */
  readonly time: number;
}

/** Where deliveries may go, and who hears of them. */
export interface DeliverySenderOptions {
  readonly vendor: VendorName;
  readonly clock?: Clock | undefined;
  /** Host names beside loopback ones. */
  readonly deliverTo: readonly string[];
  /** Called when a delivery is over. */
  readonly log?: ((delivery: ServedDelivery) => void) | undefined;
}

/** Milliseconds between two tries. The vendors do not say how often they try; these are the simulator's own. */
const pauses = [1_000, 5_000, 15_000];
/** Milliseconds that a receiver may take. */
const patience = 5_000;
/** Deliveries that are kept to be looked at, and that may wait at most. */
const kept = 500;
const mostWaiting = 1_000;

type MutableDelivery = { -readonly [Key in keyof ServedDelivery]: ServedDelivery[Key] } & {
  tries: (number | string)[];
};

/** Sends webhooks over HTTP: those for one receiver in order, each tried again when it fails. */
export class DeliverySender {
  readonly #options: DeliverySenderOptions;
  readonly #clock: Clock;
  readonly #log: MutableDelivery[] = [];
  /** The first try of the last delivery for each receiver. */
  readonly #turns = new Map<string, Promise<void>>();
  readonly #closing = new AbortController();
  readonly #timers = new Set<unknown>();
  #waiting = 0;

  constructor(options: DeliverySenderOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
  }

  /** The last deliveries, oldest first. */
  get deliveries(): readonly ServedDelivery[] {
    return this.#log;
  }

  /** Sends it after those that wait for the same receiver. Resolves after the first try. */
  async send(request: Request): Promise<ServedDelivery> {
    const { vendor } = this.#options;
    const url = new URL(request.url);
    const { origin: to } = url;
    const delivery: MutableDelivery = {
      vendor,
      method: request.method,
      to,
      state: "waiting",
      tries: [],
      time: this.#clock.now(),
    };
    this.#log.push(delivery);
    if (this.#log.length > kept) this.#log.shift();
    if (!this.#allows(url)) return this.#end(delivery, "refused");
    if (this.#waiting >= mostWaiting) {
      delivery.tries.push("too many deliveries wait");
      return this.#end(delivery, "failed");
    }
    this.#waiting += 1;
    const before = this.#turns.get(to);
    const turn = this.#first(delivery, request, before);
    this.#turns.set(to, turn);
    await turn;
    if (this.#turns.get(to) === turn) this.#turns.delete(to);
    return delivery;
  }

  /** Forgets what was sent. */
  clear(): void {
    this.#log.length = 0;
  }

  /** Ends what is on its way. */
  close(): void {
    this.#closing.abort();
    for (const timer of this.#timers) this.#clock.clearTimeout(timer);
  }

  #allows({ protocol, hostname }: URL): boolean {
    const isHttp = protocol === "http:" || protocol === "https:";
    return isHttp && (isLoopback(hostname) || this.#options.deliverTo.includes(hostname));
  }

  async #first(
    delivery: MutableDelivery,
    request: Request,
    before: Promise<void> | undefined,
  ): Promise<void> {
    const body = request.body === null ? undefined : await request.arrayBuffer();
    await before;
    await this.#try(delivery, request, body);
  }

  async #try(delivery: MutableDelivery, { url, method, headers }: Request, body: ArrayBuffer | undefined) {
    const signal = AbortSignal.any([this.#closing.signal, AbortSignal.timeout(patience)]);
    try {
      const init = { method, headers, redirect: "manual", signal, ...(body && { body }) } as const;
      const answer = await fetch(url, init);
      await answer.body?.cancel();
      delivery.tries.push(answer.status);
      if (answer.ok) return void this.#finish(delivery, "sent");
    } catch (error) {
      const { name, cause } = error as Error & { readonly cause?: { readonly code?: string } };
      delivery.tries.push(cause?.code ?? name);
    }
    const pause = pauses[delivery.tries.length - 1];
    if (pause === undefined || this.#closing.signal.aborted) return void this.#finish(delivery, "failed");
    const timer = this.#clock.setTimeout(() => {
      this.#timers.delete(timer);
      void this.#try(delivery, { url, method, headers } as Request, body);
    }, pause);
    this.#timers.add(timer);
  }

  #finish(delivery: MutableDelivery, state: "sent" | "failed"): void {
    this.#waiting -= 1;
    this.#end(delivery, state);
  }

  #end(delivery: MutableDelivery, state: ServedDelivery["state"]): ServedDelivery {
    delivery.state = state;
    this.#options.log?.(delivery);
    return delivery;
  }
}
