import type { SocketLine } from "../link/connection.ts";
import type { LinkUser, SocketLink } from "../link/link.ts";
import type { SocketSettings } from "../settings.ts";
import { type CallPlan, PendingCall } from "./call.ts";

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
