import type { Connection } from "../link/connection.ts";
import type { Link, LinkUser } from "../link/link.ts";
import type { Settings } from "../settings.ts";
import { Call, type CallPlan } from "./call.ts";

/**
 * The callers' requests. Those that cannot be sent yet wait, in their order; the others hear from their connection what becomes
 * of them.
 */
export class Calls implements LinkUser {
  readonly #waiting = new Set<Call<unknown>>();

  start<T>(plan: CallPlan<T>, link: Link, settings: Settings): Promise<T> {
    return new Call(plan, link, settings, this.#waiting).promise;
  }

  ready(connection: Connection): void {
    for (const call of this.#waiting) {
      if (!connection.live) break;
      call.send(connection);
    }
  }

  ended(): void {
    for (const call of this.#waiting) call.ended();
  }
}
