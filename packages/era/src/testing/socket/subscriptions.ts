import { fitsFilter, masked } from "../selection.ts";
import type { CollectionChange } from "./collection-changes.ts";

type Params = Readonly<Record<string, unknown>>;

interface Subscription {
  readonly classpath: string;
  readonly extra: Params;
  expires: number;
}

const EVENT = "modelevents.data_changed";

/** The subscriptions of one connection. They end with it, or when they are not renewed. */
export class ServedSubscriptions {
  readonly #subscriptions = new Map<string, Subscription>();

  /** Does what a `subscribe` asks for; the text of an error where it cannot. `lifetime` overrules what was asked for. */
  change(params: Params, now: number, lifetime: number | undefined): string | undefined {
    const { id, expires, events, classpath, exargs } = params;
    if (typeof id !== "string" || id === "") return "id is required";
    if (typeof expires !== "number") return "expires is required";
    if (expires <= 0) {
      this.#subscriptions.delete(id);
      return undefined;
    }
    const until = now + (lifetime ?? expires * 1000);
    const known = this.#live(id, now);
    if (known && events === undefined) {
      known.expires = until;
      return undefined;
    }
    if (!Array.isArray(events)) return "events is required";
    if (!events.includes(EVENT)) return "no such event";
    if (typeof classpath !== "string") return "classpath is required";
    const extra = typeof exargs === "object" && exargs !== null ? (exargs as Params) : {};
    this.#subscriptions.set(id, { classpath, extra, expires: until });
    return undefined;
  }

  /** The messages that tell of a change, one for each subscription that it fits. */
  tell({ classpath, eclass, before, after }: CollectionChange, now: number): Params[] {
    const messages: Params[] = [];
    for (const id of [...this.#subscriptions.keys()]) {
      const subscription = this.#live(id, now);
      if (subscription?.classpath !== classpath) continue;
      const { filter, mask } = subscription.extra;
      if (!fitsFilter(before, filter) && !fitsFilter(after, filter)) continue;
      const shown = (row: Params | undefined) => row && masked(row, mask);
      const data = {
        eclass,
        operation: after ? (before ? 2 : 1) : 0,
        eid: (after ?? before)?.id,
        entity0: shown(before ?? after),
        entity: shown(after ?? before),
        modifier_type: "user",
      };
      messages.push({ id, event: EVENT, classpath, data });
    }
    return messages;
  }

  /** Ends them all without a word. */
  clear(): void {
    this.#subscriptions.clear();
  }

  get size(): number {
    return this.#subscriptions.size;
  }

  #live(id: string, now: number): Subscription | undefined {
    const subscription = this.#subscriptions.get(id);
    if (!subscription || subscription.expires > now) return subscription;
    this.#subscriptions.delete(id);
    return undefined;
  }
}
