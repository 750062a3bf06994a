import type { Context } from "../definition.ts";
import type { Failure } from "../failure.ts";
import type { Incoming } from "../requests/incoming.ts";
import { bearerToken, TokenRegistry } from "./token-registry.ts";

export interface StaticTokenOptions {
  /** The only token that is good. Without it any token is, until it is revoked. */
  readonly token?: string | undefined;
}

/** Long-lived bearer tokens, as account areas hand them out. */
export interface StaticTokens {
  /** A token that is good now; another one after `revoke`. */
  readonly current: string;
  /** Why a request is not let in; `undefined` when its token is good. */
  admit(incoming: Incoming, now: number): Failure | undefined;
  /** Ends every token seen so far and makes a new one. */
  revoke(context: Pick<Context<unknown>, "ids">): void;
  /** Forgets every token, and makes the first one. */
  start(context: Pick<Context<unknown>, "ids">): void;
}

/** Makes the credentials of a vendor whose tokens do not expire. */
export function createStaticTokens({ token }: StaticTokenOptions): StaticTokens {
  const registry = new TokenRegistry(token !== undefined);
  let current = "";
  const renew = (made: string) => {
    current = made;
    registry.add(made);
  };
  return {
    get current() {
      return current;
    },
    admit(incoming, now) {
      const sent = bearerToken(incoming.headers);
      if (sent === undefined) return { reason: "unauthenticated", credential: "missing" };
      const state = registry.state(sent, now);
      return state === "good" ? undefined : { reason: "unauthenticated", credential: state };
    },
    revoke({ ids }) {
      registry.revokeAll();
      renew(ids.hex(40));
    },
    start({ ids }) {
      registry.clear();
      renew(token ?? ids.hex(40));
    },
  };
}
