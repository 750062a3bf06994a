import type { AuthContext } from "../auth/authenticator.ts";
import { elapsedBy, systemClock } from "../clock.ts";
import { isPbxError, type Outcome } from "../errors/pbx-error.ts";
import { RequestError } from "../errors/unanswered-errors.ts";
import { budgetOf } from "../fleet/fleet.ts";
import {
  type AnswerObserver,
  type EndEvent,
  type EventSubject,
  errorEvent,
  hookEvent,
  notify,
  type ObservedAnswer,
} from "../hooks/hooks.ts";
import type { OperationDetails } from "../operations/operation-table.ts";
import { createSharedHeaders } from "../request/headers.ts";
import { demandOptions, InvalidInput, refusal } from "../request/invalid-input.ts";
import { type AnswerLimits, decodeText } from "../response/decode.ts";
import { mediaType } from "../response/media-type.ts";
import { isSuccess } from "../response/read-body.ts";
import { Call } from "../transport/call.ts";
import { checkBudget, createLimiter, type RequestBudget } from "../transport/limits.ts";
import type { RequestPlan } from "../transport/request-plan.ts";
import { type Finish, runCall } from "../transport/run-call.ts";
import type { Transport } from "../transport/transport.ts";
import type { CallOptions, ClientOptions, Fetch, HeadersInput } from "./options.ts";
import type { ClientDefinition } from "./settings.ts";
import {
  answerLimits,
  type CallLimits,
  callLimits,
  checkHooks,
  checkStore,
  clientLimits,
  demandFunction,
  demandMethods,
  parseBaseUrl,
  refuseMisspelt,
} from "./settings.ts";

/** An operation, and what the caller asked for. */
export interface EngineCall<T> {
  readonly method: string;
  readonly template: string;
  readonly details: OperationDetails;
  readonly options: CallOptions;
  /** The transport of this call, made of the client's own. */
  readonly through?: (transport: Transport) => Transport;
  readonly plan: (call: Call) => RequestPlan | Promise<RequestPlan>;
  /** Makes the step that reads the answer. */
  readonly finish: (call: Call) => Finish<T>;
}

/** The state that all calls of a client share, and the way a call takes through it. */
export class Engine {
  readonly definition: ClientDefinition;
  /** Where operations' paths begin: base address and prefix. */
  readonly root: string;
  readonly sharedHeaders: ReturnType<typeof createSharedHeaders>;
  /** The client's own headers as they were given; null takes one out. */
  readonly ownHeaders: HeadersInput | undefined;
  /** How much of an answer is read. */
  readonly limits: AnswerLimits;
  readonly #limits: CallLimits;
  readonly #observer: AnswerObserver | undefined;
  readonly #transport: Transport;
  #calls = 0;

  /** Throws a `RequestError` for options that make no sense. */
  constructor(definition: ClientDefinition, options: ClientOptions) {
    demandOptions("createClient", options);
    this.definition = definition;
    try {
      this.ownHeaders = options.headers;
      const { clock = systemClock, random = Math.random, hooks = {}, observer, budget, store } = options;
      refuseMisspelt(options, definition.options);
      demandMethods("clock", clock, ["now", "setTimeout", "clearTimeout"]);
      checkHooks(hooks);
      const baseUrl = parseBaseUrl(definition.baseUrl, definition.prefix ?? definition.pathsBegin);
      this.root = baseUrl + (definition.prefix ?? "");
      this.#limits = clientLimits(definition, options);
      this.limits = answerLimits(options);
      this.#observer = observer;
      if (observer) demandMethods("observer", observer, ["observe"]);
      for (const name of ["fetch", "random"] as const) demandFunction(name, options[name]);
      this.sharedHeaders = createSharedHeaders(definition.headers, options.headers);
      // Looked up at each call, so that whoever replaces the global later is heard; called as a function and not as a
      // method, which browsers' own `fetch` refuses. The caller's own may throw, or give what is no promise.
      const fetch: Fetch = (request, init) => {
        const send: Fetch = options.fetch ?? globalThis.fetch;
        return init ? send(request, init) : send(request);
      };
      const { attemptTimeout, retry } = this.#limits;
      checkStore(store);
      if (budget != null) checkBudget(budget);
      let counting: RequestBudget | undefined;
      const authContext: AuthContext = {
        fetch,
        clock,
        baseUrl,
        timeout: attemptTimeout,
        retry,
        random,
        store,
      };
      this.#transport = {
        fetch,
        clock,
        random,
        hooks,
        limiter: createLimiter(options.concurrency),
        budget:
          budget &&
          // What could not be loaded is loaded anew for the next call.
          (async () => counting ?? budgetOf(budget, authContext).then((made) => (counting ??= made))),
        server: new URL(baseUrl),
        authContext,
        fruitless: new Map(),
        authenticator: (scheme) => (scheme && definition.schemes?.[scheme]) || definition.authenticator,
      };
    } catch (thrown) {
      throw refusal(thrown, "createClient");
    }
  }

  /** Makes a call. Rejects with a `PbxError` only. */
  async run<T>(wanted: EngineCall<T>): Promise<T> {
    const call = this.#begin(wanted);
    try {
      const planned = wanted.plan(call);
      const plan = "url" in planned ? planned : await call.deadline.race("queue", planned);
      const transport = wanted.through?.(this.#transport) ?? this.#transport;
      const result = await runCall(transport, call, plan, wanted.finish(call));
      if (!call.handedOver) {
        call.deadline.dispose();
        this.end(call);
      }
      return result;
    } catch (thrown) {
      throw this.#failed(call, thrown);
    }
  }

  #failed(call: Call, thrown: unknown): unknown {
    call.deadline.dispose();
    const error = errorOfCall(call, thrown);
    this.report(call, error);
    return error;
  }

  #begin<T>({ method, template, details, options }: EngineCall<T>): Call {
    return this.checked(method, template, () => {
      const limits = callLimits(this.#limits, options);
      const settings = { method, template, details, ...limits, signal: options.signal };
      this.#calls += 1;
      return new Call(settings, this.#calls, this.#transport.clock);
    });
  }

  /** What `work` makes of the caller's input; its {@link InvalidInput} becomes a reported `RequestError`. */
  checked<T>(method: string, template: string, work: () => T): T {
    try {
      return work();
    } catch (thrown) {
      const operation = `${method} ${template}`;
      const error = refusal(thrown, operation);
      const startedAt = elapsedBy(this.#transport.clock);
      this.#calls += 1;
      this.report(
        { operation, number: this.#calls, attempts: 0, startedAt, settings: { method, template } },
        error,
      );
      throw error;
    }
  }

  /** Tells the hooks of a call that failed for good. */
  report(call: EventSubject, error: unknown): void {
    const { hooks, server, clock } = this.#transport;
    notify(hooks.onError, () => errorEvent(call, server, error, elapsedBy(clock) - call.startedAt));
    this.end(call, (error as { outcome: Outcome }).outcome);
  }

  /** Tells the hooks, once a call, that it is over. */
  end(call: EventSubject, outcome: EndEvent["outcome"] = "succeeded"): void {
    if (call.ended) return;
    call.ended = true;
    const { hooks, server, clock } = this.#transport;
    notify(hooks.onEnd, () => ({
      ...hookEvent(call, server),
      outcome,
      duration: elapsedBy(clock) - call.startedAt,
    }));
  }

  /** Shows an answer to the client's observer. */
  show({ settings }: Call, response: Response, bytes?: Uint8Array, failed = false): void {
    const observer = this.#observer;
    const { method, template } = settings;
    notify(observer && ((answer: ObservedAnswer) => observer.observe(answer)), () => {
      const type = response.headers.get("content-type") ?? "";
      return {
        method,
        path: template,
        status: response.status,
        contentType: mediaType(type),
        text: bytes?.byteLength ? decodeText(bytes, type, isSuccess(response)) : undefined,
        failed,
      };
    });
  }
}

/** Whatever was thrown, a call rejects with a `PbxError`: of what is none, `explain` tells more. */
function errorOfCall(call: Call, thrown: unknown): unknown {
  const error = call.toError(thrown);
  if (isPbxError(error)) return error;
  call.causes[Math.max(0, call.attempts - 1)] = thrown;
  return new RequestError("what was passed failed by itself (see explain)", call.record());
}

const engines = new WeakMap<object, Engine>();

/** Notes the engine behind a client, which no member of the client shows. */
export function keepEngine(client: object, engine: Engine): void {
  engines.set(client, engine);
}

/** The engine behind a client. Throws a `RequestError` of `asker` for what is none of `createClient`. */
export function engineOf(client: object, asker: string): Engine {
  const engine = engines.get(client);
  if (engine) return engine;
  throw refusal(new InvalidInput("takes a client itself, no copy of one and no wrapper around it"), asker);
}
