import {
  type AuthContext,
  type Authenticator,
  type Credentials,
  CredentialsFault,
} from "../auth/authenticator.ts";
import type { Fetch } from "../client/options.ts";
import { type Clock, elapsedBy } from "../clock.ts";
import type { Hooks } from "../hooks/hooks.ts";
import { type Call, CallFault } from "./call.ts";
import type { Limiter, RequestBudget } from "./limits.ts";

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

/**
 * Milliseconds for which an operation's 401 is taken as an answer after renewed credentials got it, too: each call would cost
 * three requests otherwise. Not for ever, since its credentials may end all the same.
 */
const FRUITLESS_FOR = 10 * 60_000;

/** For a call that brings its own `authorization` header: nothing is asked for, and nothing renewed. */
const OWN: Authenticator = { current: () => ({ headers: {} }) };

/** The credentials of one call: asked for before each attempt, renewed at most once. */
export class CallCredentials {
  readonly #call: Call;
  readonly #transport: Transport;
  readonly #authenticator: Authenticator;
  /** The call's place is to be freed while it waits here. */
  readonly freesPlace: boolean;
  readonly #failuresBefore: number;
  /** What the call is repeated with: a token function that was just asked is not asked again. */
  #next: Credentials | undefined;
  #renewed = false;
  #fresh = false;

  constructor(transport: Transport, call: Call, headers: Headers) {
    this.#call = call;
    this.#transport = transport;
    this.#authenticator = headers.has("authorization")
      ? OWN
      : transport.authenticator(call.settings.details.security);
    this.#failuresBefore = this.#authenticator.failures ?? 0;
    this.freesPlace = this.#authenticator.freesPlace ?? false;
  }

  /** Credentials for the next attempt; no promise where they are at hand. */
  get(): Credentials | Promise<Credentials> {
    const next = this.#next;
    this.#next = undefined;
    if (next) return next;
    try {
      const credentials = this.#authenticator.current(this.#transport.authContext, this.#failuresBefore);
      return "headers" in credentials ? credentials : this.#wait(credentials);
    } catch (thrown) {
      throw toFault(thrown);
    }
  }

  async #wait(credentials: Promise<Credentials>): Promise<Credentials> {
    this.#fresh = true;
    try {
      return await this.#call.deadline.race("token", credentials);
    } catch (thrown) {
      throw toFault(thrown);
    }
  }

  /** After an answer that took the credentials: a later 401 of the operation means them again. */
  taken(): void {
    const { fruitless } = this.#transport;
    // Most clients have none: each call comes through here, and names its operation anew.
    if (fruitless.size > 0) fruitless.delete(this.#call.operation);
  }

  /** After an answer: true when it refused the credentials, and there are others to repeat the call with. */
  async renewAfter(used: Credentials, status: number): Promise<boolean> {
    if (!this.#authenticator.renew) return false;
    if (status === 401) {
      const { fruitless, clock } = this.#transport;
      const now = elapsedBy(clock);
      if (this.#renewed) fruitless.set(this.#call.operation, now + FRUITLESS_FOR);
      if (now < (fruitless.get(this.#call.operation) ?? 0)) return false;
    }
    const refusal = {
      status,
      operation: this.#call.operation,
      fresh: this.#fresh || this.#renewed,
      failuresBefore: this.#failuresBefore,
    };
    let others: Credentials | undefined;
    try {
      const renewal = this.#authenticator.renew(used, refusal, this.#transport.authContext);
      others = renewal && (await this.#call.deadline.race("token", renewal));
    } catch (thrown) {
      throw toFault(thrown);
    }
    // A second 403 is only reported, for the authenticator to learn from: no call is repeated twice for its credentials.
    if (others === undefined || this.#renewed) return false;
    this.#next = others;
    this.#renewed = true;
    return true;
  }
}

/** An authenticator of the caller's own may throw anything, secrets included; only that it failed is passed on. */
const toFault = (thrown: unknown): CallFault =>
  thrown instanceof CallFault ? thrown : new CredentialsFault("the authenticator failed");
