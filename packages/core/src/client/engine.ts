import type { AuthContext } from "../auth/authenticator.ts";
import { systemClock } from "../clock.ts";
import type { Outcome } from "../errors/pbx-error.ts";
import { RequestError } from "../errors/request-error.ts";
import { hookEvent, notify } from "../hooks/notify.ts";
import type { OperationDetails } from "../operations/operation-table.ts";
import { InvalidInput } from "../request/invalid-input.ts";
import { Call } from "../transport/call.ts";
import { createLimiter } from "../transport/concurrency.ts";
import type { RequestPlan } from "../transport/request-plan.ts";
import { type Finish, runCall } from "../transport/run-call.ts";
import type { Transport } from "../transport/transport.ts";
import { parseBaseUrl } from "./base-url.ts";
import type { ClientDefinition } from "./definition.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { settingsOf } from "./settings.ts";

const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

/** An operation, and what the caller asked for. */
export interface EngineCall<T> {
  readonly method: string;
  readonly template: string;
  readonly details: OperationDetails;
  readonly options: CallOptions;
  readonly plan: () => Promise<RequestPlan> | RequestPlan;
  /** Makes the step that reads the answer. */
  readonly finish: (call: Call) => Finish<T>;
  /** True when the result's body goes on after the call has resolved; then `finished` disposes of the deadline. */
  readonly streams: (result: T) => boolean;
}

/** The state that all calls of a client share, and the way a call takes through it. */
export class Engine {
  /** Where operations' paths begin: base address and prefix. */
  readonly root: string;
  readonly maxResponseBytes: number;
  readonly #transport: Transport;
  #calls = 0;

  constructor(
    readonly definition: ClientDefinition,
    readonly options: ClientOptions,
  ) {
    const { fetch, clock = systemClock, random = Math.random, hooks = {}, concurrency } = options;
    const baseUrl = parseBaseUrl(definition.baseUrl);
    this.root = baseUrl + (definition.prefix ?? "");
    this.maxResponseBytes = options.maxResponseBytes ?? MAX_RESPONSE_BYTES;
    // Looked up at each call, so that whoever replaces the global later is heard.
    const send = fetch ?? ((request: Request) => globalThis.fetch(request));
    const authContext: AuthContext = { fetch: send, clock, baseUrl, timeout: options.attemptTimeout ?? 10_000 };
    this.#transport = {
      fetch: send,
      clock,
      random,
      hooks,
      limiter: createLimiter(concurrency),
      server: new URL(baseUrl),
      authContext,
      authenticator: (scheme) => (scheme && definition.schemes?.[scheme]) || definition.authenticator,
    };
  }

  /** Makes a call. Rejects with a `PbxError` only. */
  async run<T>({ method, template, details, options, plan, finish, streams }: EngineCall<T>): Promise<T> {
    const call = this.#start(method, template, details, options);
    let streaming = false;
    try {
      const result = await runCall(this.#transport, call, await plan(), finish(call));
      streaming = streams(result);
      return result;
    } catch (thrown) {
      const error = call.toError(thrown);
      this.report(call, error);
      throw error;
    } finally {
      if (!streaming) call.deadline.dispose();
    }
  }

  #start(method: string, template: string, details: OperationDetails, options: CallOptions): Call {
    try {
      const settings = settingsOf(this.definition, this.options, options, method, template, details);
      this.#calls += 1;
      return new Call(settings, this.#calls, this.#transport.clock);
    } catch (thrown) {
      if (!(thrown instanceof InvalidInput)) throw thrown;
      throw new RequestError(thrown.problem, { operation: `${method} ${template}` });
    }
  }

  /** Tells the hooks of a call that failed for good. */
  report(call: Call, error: unknown): void {
    const { hooks, server, clock } = this.#transport;
    notify(hooks.onError, () => {
      const { name, outcome, status } = error as { name: string; outcome: Outcome; status?: number };
      return {
        ...hookEvent(call, server, { "error.type": status ? String(status) : name }),
        name,
        outcome,
        duration: clock.now() - call.startedAt,
      };
    });
  }
}
