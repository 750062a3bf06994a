import type { Clock } from "../clock.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { DeclaredOperation } from "../document/operation.ts";
import { type RouteMatch, Router } from "../document/router.ts";
import type { SimulatedAnswer } from "./answers/answer.ts";
import type { SimulatedCall, SimulatorContext } from "./call.ts";
import type { SimulatorDefinition, SimulatorEndpoint } from "./definition.ts";
import { type SimulatedFailure, SimulatedRefusal, SimulatorDefect } from "./failure.ts";
import type { Identifiers } from "./identifiers.ts";
import type { Incoming, ParsedBody } from "./requests/incoming.ts";
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
}

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
  readonly #identifiers: () => Identifiers;
  #ids: Identifiers;

  constructor(
    document: OpenApiDocument,
    definition: SimulatorDefinition<Rows>,
    clock: Clock,
    identifiers: () => Identifiers,
  ) {
    this.document = document;
    this.#definition = definition;
    this.#compiled = compiledDocument(document, definition.prefix ?? "");
    this.#store = createStore(definition.tables);
    this.#identifiers = identifiers;
    this.#ids = identifiers();
    const currentIds = () => this.#ids;
    this.#context = {
      state: this.#store.tables,
      get ids() {
        return currentIds();
      },
      now: () => clock.now(),
    };
    this.#boundAction = indexResources(definition.resources, document, () => this.#store.version);
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
    this.#ids = this.#identifiers();
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
    return { incoming, body, target: this.#locate(incoming) };
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

  async answer({ target, incoming, body }: Arrival<Rows>): Promise<SimulatedAnswer> {
    if (!target) return this.#lost(incoming);
    const { operation, match, endpoint } = target;
    if (endpoint) {
      const call = this.#call(operation, incoming, match.parameters, {}, {}, body.value);
      return this.#refusable(() => endpoint.handler(call));
    }
    const refused = this.#definition.admit(incoming, this.#context, operation);
    const answer = refused ? this.#refused(refused) : await this.#operate(target, incoming, body);
    return this.#definition.finish?.(answer, this.#context) ?? answer;
  }

  /** Checks a request against what the document says of its operation. */
  read({ operation, match }: Target<Rows>, incoming: Incoming, body: ParsedBody): Reading {
    return checkRequest(this.#compiled, operation, match.parameters, incoming, body);
  }

  async #operate(target: Target<Rows>, incoming: Incoming, body: ParsedBody): Promise<SimulatedAnswer> {
    const { operation } = target;
    const { values, content, issues } = this.read(target, incoming, body);
    if (issues.length > 0) return this.fail({ reason: "invalid", issues });
    const path = values.path as Record<string, string | number>;
    const call = this.#call(operation, incoming, path, values.query, values.header, content);
    const answer = await this.#refusable(() => this.#perform(operation, call));
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

  async #refusable(work: () => SimulatedAnswer | Promise<SimulatedAnswer>): Promise<SimulatedAnswer> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof SimulatedRefusal) return this.fail(error.failure);
      throw error;
    }
  }

  #refused(refused: SimulatedFailure | SimulatedAnswer): SimulatedAnswer {
    return "status" in refused && !("reason" in refused) ? refused : this.fail(refused as SimulatedFailure);
  }

  /** No operation: another form of the path, another method, or nothing at all. */
  #lost(incoming: Incoming): SimulatedAnswer {
    const { router } = this.#compiled;
    const match = router.match(incoming.path) ?? this.#endpoints.match(incoming.path);
    if (match) return this.fail({ reason: "wrong-method", allowed: match.route.methods });
    if (this.#definition.slashes === "redirect" && incoming.path !== "") {
      const { path } = incoming;
      const other = path.endsWith("/") ? path.slice(0, -1) : `${path}/`;
      if (router.match(other)) {
        const { url } = incoming;
        const pathname = url.pathname.endsWith("/") ? url.pathname.slice(0, -1) : `${url.pathname}/`;
        return { status: 307, headers: { location: `${url.origin}${pathname}${url.search}` } };
      }
    }
    return this.fail({ reason: "no-route" });
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
