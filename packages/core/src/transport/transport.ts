import type { AuthContext, Authenticator } from "../auth/authenticator.ts";
import type { Clock } from "../clock.ts";
import type { Hooks } from "../hooks/hooks.ts";
import type { Limiter } from "./concurrency.ts";

/** The caller's `fetch`, or the runtime's; `init` is what the runtime's has to be told beside the request. */
export type Send = (request: Request, init?: RequestInit) => Promise<Response>;

/** What all calls of one client share. */
export interface Transport {
  readonly fetch: Send;
  readonly clock: Clock;
  readonly random: () => number;
  readonly limiter: Limiter;
  readonly hooks: Hooks;
  /** The base address, for hooks. */
  readonly server: URL;
  readonly authContext: AuthContext;
  /** The credentials of an operation; `scheme` is its security scheme where it is not the usual one. */
  readonly authenticator: (scheme: string | undefined) => Authenticator;
}
