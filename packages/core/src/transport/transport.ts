import type { AuthContext, Authenticator } from "../auth/authenticator.ts";
import type { Fetch } from "../client/options.ts";
import type { Clock } from "../clock.ts";
import type { Hooks } from "../hooks/hooks.ts";
import type { RequestBudget } from "./budget.ts";
import type { Limiter } from "./concurrency.ts";

/** What all calls of one client share. */
export interface Transport {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly random: () => number;
  readonly limiter: Limiter;
  /** Is loaded with the first call. */
  readonly budget: (() => Promise<RequestBudget>) | undefined;
  readonly hooks: Hooks;
  /** The base address, for hooks. */
  readonly server: URL;
  readonly authContext: AuthContext;
  /** Operation -> until when its 401 is an answer, since other credentials did not help. */
  readonly fruitless: Map<string, number>;
  /** The credentials of an operation; `scheme` is its security scheme where it is not the usual one. */
  readonly authenticator: (scheme: string | undefined) => Authenticator;
}
