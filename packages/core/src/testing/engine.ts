import type { Clock } from "../clock.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { DeclaredOperation } from "../document/operation.ts";
import { nearestTemplate, type RouteMatch, Router } from "../document/router.ts";
import type { SimulatedAnswer } from "./answers/response.ts";
import { CallExchange } from "./calls/call-exchange.ts";
import { createIdentifiers, type SimulatedCall, type SimulatorContext } from "./context.ts";
import type { SimulatorDefinition, SimulatorEndpoint } from "./definition.ts";
import { describeFailure, type SimulatedFailure, SimulatedRefusal, SimulatorDefect } from "./failure.ts";
import {
  gatherFields,
  type Incoming,
  type Leniency,
  lenientQuery,
  mediaTypeOf,
  type ParsedBody,
} from "./requests/incoming.ts";
import { type BoundAction, indexResources } from "./resources/bound-resource.ts";
import { createStore, type Store, type Tables } from "./state/store.ts";
import {
  type CompiledDocument,
  checkRequest,
  compiledDocument,
  type Reading,
} from "./validation/compiled-document.ts";

/** Where a request goes: an operation of the document, or an endpoint beside it. */
interface Target<Rows> {
  readonly operation: DeclaredOperation;
  readonly match: RouteMatch;
  readonly endpoint: SimulatorEndpoint<Rows> | undefined;
}

/** A request that has arrived, and where it goes; nowhere, where no operation fits. */
export interface Arrival<Rows> {
  readonly incoming: Incoming;
  readonly body: ParsedBody;
  readonly target: Target<Rows> | undefined;
  /** What lenient mode took, once it is answered. */
  notes: readonly string[];
  /** Why it was refused, once it is. */
  refused: readonly string[];
}

/** What an engine works with. */
export interface EngineOptions {
  readonly clock: Clock;
  readonly lenient: boolean;
  readonly pageSize: number | undefined;
  readonly deliver: (request: Request) => void;
}

const none: readonly string[] = [];

/** One vendor's server: routes, checks, state. Knows nothing of faults, logs and `Response`. */
export class SimulatorEngine<Rows> {
  readonly document: OpenApiDocument;
  readonly #definition: SimulatorDefinition<Rows>;
  readonly #compiled: CompiledDocument;
  readonly #store: Store<Rows>;
  readonly #context: SimulatorContext<Rows>;
  readonly #endpoints = new Router();
  readonly #handlers = new Map<string, SimulatorEndpoint<Rows>>();
  readonly #boundAction: (operation: DeclaredOperation) => BoundAction<Rows> | undefined;
  readonly #allowed: ReadonlySet<Leniency>;
  /** Telephone calls. */
  readonly calls: CallExchange<Rows>;
  #ids = createIdentifiers();

  constructor(document: OpenApiDocument, definition: SimulatorDefinition<Rows>, options: EngineOptions) {
    const { clock, lenient, pageSize, deliver } = options;
    this.document = document;
    this.#definition = definition;
    this.#compiled = compiledDocument(document, definition.prefix ?? "");
    this.#store = createStore(definition.tables);
    this.#allowed = new Set(lenient ? definition.lenient : []);
    this.calls = new CallExchange(clock, definition.calls, () => this.#context);
    const currentIds = () => this.#ids;
    this.#context = {
      state: this.#store.tables,
      get ids() {
        return currentIds();
      },
      calls: this.calls,
      now: () => clock.now(),
      deliver,
    };
    this.#boundAction = indexResources(definition.resources, document, () => this.#store.version, pageSize);
    for (const endpoint of definition.endpoints ?? []) {
      this.#endpoints
        .route(endpoint.path)
        .add(endpoint.method, () => outsideOperation(endpoint.method, endpoint.path));
      this.#handlers.set(`${endpoint.method} ${endpoint.path}`, endpoint);
    }
    definition.start(this.#context);
  }

  get state(): Tables<Rows> {
    return this.#store.tables;
  }

  reset(): void {
    this.#ids = createIdentifiers();
    this.calls.reset();
    this.#store.reset();
    this.#definition.start(this.#context);
  }

  revokeTokens(): void {
    this.#definition.revokeTokens(this.#context);
  }

  fail(failure: SimulatedFailure): SimulatedAnswer {
    return this.#definition.fail(failure, this.#context);
  }

  /** Finds where a request goes, whether or not it is a valid one. */
  arrive(incoming: Incoming, body: ParsedBody): Arrival<Rows> {
    return { incoming, body, target: this.#locate(incoming), notes: none, refused: none };
  }

  #locate(incoming: Incoming): Target<Rows> | undefined {
    const method = incoming.method === "HEAD" ? "GET" : incoming.method;
    for (const router of [this.#compiled.router, this.#endpoints]) {
      const match = router.match(incoming.path);
      const operation = match?.route.operation(method);
      if (!match || !operation) continue;
      const endpoint = router === this.#endpoints ? this.#handlers.get(operation.name) : undefined;
      return { operation, match, endpoint };
    }
    return undefined;
  }

  async answer(arrival: Arrival<Rows>): Promise<SimulatedAnswer> {
    const { target, incoming } = arrival;
    if (!target) return this.#lost(arrival);
    const { operation, match, endpoint } = target;
    if (endpoint) {
      const call = this.#call(
        operation,
        incoming,
        match.parameters,
        {},
        {},
        this.#contentOf(arrival, endpoint),
      );
      return this.#refusable(arrival, () => endpoint.handler(call));
    }
    const refused = this.#definition.admit(incoming, this.#context, operation);
    const answer = refused ? this.#refused(arrival, refused) : await this.#operate(arrival, target);
    return this.#definition.finish?.(answer, this.#context) ?? answer;
  }

  /** Checks a request against what the document says of its operation. */
  read(
    { operation, match }: Target<Rows>,
    incoming: Pick<Incoming, "query" | "headers">,
    body: ParsedBody,
  ): Reading {
    return checkRequest(this.#compiled, operation, match.parameters, incoming, body);
  }

  async #operate(arrival: Arrival<Rows>, target: Target<Rows>): Promise<SimulatedAnswer> {
    const { incoming, body } = arrival;
    const { operation } = target;
    const { headers } = incoming;
    const query =
      this.#allowed.size === 0
        ? incoming.query
        : lenientQuery(operation, incoming.query, this.#allowed, (text) => note(arrival, text));
    const { values, content, issues } = this.read(target, { query, headers }, body);
    if (issues.length > 0) return this.#refuse(arrival, { reason: "invalid", issues });
    const path = values.path as Record<string, string | number>;
    const call = this.#call(operation, incoming, path, values.query, values.header, content);
    const answer = await this.#refusable(arrival, () => this.#perform(operation, call));
    this.#compiled.answers.check(operation, answer);
    return answer;
  }

  #perform(
    operation: DeclaredOperation,
    call: SimulatedCall<Rows>,
  ): SimulatedAnswer | Promise<SimulatedAnswer> {
    const handler = this.#definition.handlers?.[operation.id];
    if (handler) return handler(call);
    const bound = this.#boundAction(operation);
    if (!bound)
      throw new SimulatorDefect(`${operation.name} (${operation.id}) has no handler and no resource`);
    return bound.resource.perform(bound.action, call);
  }

  /** What an endpoint beside the document gets as its body. */
  #contentOf(arrival: Arrival<Rows>, { form = false }: SimulatorEndpoint<Rows>): unknown {
    const { incoming, body } = arrival;
    const { kind, value } = body;
    const type = mediaTypeOf(incoming.headers);
    if (!form || type === "application/x-www-form-urlencoded") return value;
    if (!this.#allowed.has("token-requests")) return undefined;
    if (kind === "form") {
      note(arrival, `body: ${type} where a form is needed`);
      return value;
    }
    if (kind !== "none" || incoming.query.size === 0) return undefined;
    note(arrival, "query: holds the fields of the form");
    return gatherFields(incoming.query);
  }

  async #refusable(
    arrival: Arrival<Rows>,
    work: () => SimulatedAnswer | Promise<SimulatedAnswer>,
  ): Promise<SimulatedAnswer> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof SimulatedRefusal) return this.#refuse(arrival, error.failure);
      throw error;
    }
  }

  #refused(arrival: Arrival<Rows>, refused: SimulatedFailure | SimulatedAnswer): SimulatedAnswer {
    const isAnswer = "status" in refused && !("reason" in refused);
    return isAnswer ? refused : this.#refuse(arrival, refused as SimulatedFailure);
  }

  #refuse(arrival: Arrival<Rows>, failure: SimulatedFailure): SimulatedAnswer {
    arrival.refused = describeFailure(failure);
    return this.fail(failure);
  }

  /** No operation: another form of the path, another method, or nothing at all. */
  #lost(arrival: Arrival<Rows>): SimulatedAnswer {
    const { incoming } = arrival;
    const { router } = this.#compiled;
    const match = router.match(incoming.path) ?? this.#endpoints.match(incoming.path);
    if (match) return this.#refuse(arrival, { reason: "wrong-method", allowed: match.route.methods });
    const isUsual = this.#definition.slashes === "redirect";
    if ((isUsual || this.#allowed.has("final-slash")) && incoming.path !== "") {
      const { path, url } = incoming;
      if (router.match(otherSlash(path))) {
        if (!isUsual) note(arrival, "path: redirected to its other form, with or without the final slash");
        const location = `${url.origin}${otherSlash(url.pathname)}${url.search}`;
        return { status: 307, headers: { location } };
      }
    }
    const prefix = this.#definition.prefix ?? "";
    const nearest = nearestTemplate(
      this.document,
      incoming.path.startsWith(prefix) ? incoming.path.slice(prefix.length) : incoming.path,
    );
    return this.#refuse(arrival, {
      reason: "no-route",
      nearest: nearest === undefined ? undefined : prefix + nearest,
    });
  }

  #call(
    operation: DeclaredOperation,
    incoming: Incoming,
    path: Readonly<Record<string, string | number>>,
    query: Readonly<Record<string, unknown>>,
    header: Readonly<Record<string, unknown>>,
    body: unknown,
  ): SimulatedCall<Rows> {
    return { ...this.#context, ids: this.#ids, operation, incoming, path, query, header, body };
  }
}

const otherSlash = (path: string): string => (path.endsWith("/") ? path.slice(0, -1) : `${path}/`);

function note<Rows>(arrival: Arrival<Rows>, text: string): void {
  arrival.notes = [...arrival.notes, text];
}

function outsideOperation(method: string, template: string): DeclaredOperation {
  const name = `${method} ${template}`;
  return {
    id: name,
    method,
    template,
    name,
    parameters: [],
    body: undefined,
    responses: new Map(),
    success: 200,
    pagination: undefined,
  };
}
