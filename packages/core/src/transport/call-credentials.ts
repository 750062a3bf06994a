import type { Authenticator, Credentials } from "../auth/authenticator.ts";
import type { Call } from "./call.ts";
import type { Transport } from "./transport.ts";

/** The credentials of one call: asked for before each attempt, renewed at most once. */
export class CallCredentials {
  readonly #call: Call;
  readonly #transport: Transport;
  readonly #authenticator: Authenticator;
  #renewed = false;
  #fresh = false;

  constructor(transport: Transport, call: Call) {
    this.#call = call;
    this.#transport = transport;
    this.#authenticator = transport.authenticator(call.settings.details.security);
  }

  /** Credentials for the next attempt. */
  async get(): Promise<Credentials> {
    const credentials = this.#authenticator.current(this.#transport.authContext);
    if (!(credentials instanceof Promise)) return credentials;
    this.#fresh = true;
    return this.#call.deadline.race("token", credentials);
  }

  /** After an answer: true when it refused the credentials, and there are others to repeat the call with. */
  async renewAfter(used: Credentials, status: number): Promise<boolean> {
    const { renew } = this.#authenticator;
    if (!renew || (status !== 403 && (status !== 401 || this.#renewed))) return false;
    const refusal = { status, operation: this.#call.operation, fresh: this.#fresh || this.#renewed };
    const credentials = renew(used, refusal, this.#transport.authContext);
    if (credentials === undefined) return false;
    this.#renewed = (await this.#call.deadline.race("token", credentials)) !== undefined;
    return this.#renewed;
  }
}
