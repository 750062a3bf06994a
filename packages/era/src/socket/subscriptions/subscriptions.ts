import { notify } from "@pbxkit/core/client";
import type { SocketLine } from "../link/connection.ts";
import type { LinkUser, SocketLink } from "../link/link.ts";
import type { Message } from "../protocol/message.ts";
import { type RawChange, readNotification } from "../protocol/uncertain.ts";
import type { SocketSettings } from "../settings.ts";
import { Subscription, type SubscriptionPlan } from "./subscription.ts";

/** All subscriptions of a socket: finds the one that a message is for. */
export class Subscriptions implements LinkUser {
  readonly #settings: SocketSettings;
  readonly #subscriptions = new Map<string, Subscription>();
  /** Begins every id, so that one that is over is still known for ours. */
  readonly #prefix: string;
  #count = 0;

  constructor(settings: SocketSettings) {
    this.#settings = settings;
    this.#prefix = `pbxkit-${settings.clock.now().toString(36)}-`;
  }

  add(plan: Omit<SubscriptionPlan, "id">, link: SocketLink): Subscription {
    this.#count += 1;
    const id = this.#prefix + this.#count;
    const subscription = new Subscription({ ...plan, id }, link, this.#settings, ({ plan }) => {
      this.#subscriptions.delete(plan.id);
    });
    this.#subscriptions.set(id, subscription);
    subscription.start();
    return subscription;
  }

  ready(connection: SocketLine): void {
    for (const subscription of this.#subscriptions.values()) {
      if (connection.live) subscription.establish(connection);
    }
  }

  down(): void {
    for (const subscription of this.#subscriptions.values()) subscription.suspend();
  }

  heard(message: Message): void {
    notify(this.#settings.onMessage, () => message);
    const { subscription, classpath, changes } = readNotification(message[1], (id) =>
      id.startsWith(this.#prefix),
    );
    if (subscription !== undefined) this.#subscriptions.get(subscription)?.deliver(changes);
    else if (changes.length > 0) this.#place(changes, classpath);
  }

  strange(raw: unknown): void {
    notify(this.#settings.onMessage, () => raw);
    this.#resyncAll();
  }

  ended(): void {
    for (const subscription of this.#subscriptions.values()) subscription.ended();
  }

  /** Changes that name no subscription. */
  #place(changes: readonly RawChange[], classpath: string | undefined): void {
    const fitting = [...this.#subscriptions.values()].filter(({ plan }) => plan.classpath === classpath);
    for (const each of fitting) each.deliver(changes);
    // A change that we cannot place: it may have been anybody's.
    if (fitting.length === 0) this.#resyncAll();
  }

  #resyncAll(): void {
    for (const { changes } of this.#subscriptions.values()) changes.resync("unreadable");
  }
}
