import type { Changes } from "../era-socket.ts";
import type { Subscription } from "./subscription.ts";

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
