import type { ApiError } from "../errors/answer-errors.ts";
import {
  type Effect,
  type FoundOperation,
  findOperation,
  UNDECLARED,
} from "../operations/operation-table.ts";
import { createPaginate } from "../pagination/paginate.ts";
import { demand, InvalidInput, refusal } from "../request/invalid-input.ts";
import type { ApiShape, Client } from "./client-types.ts";
import { Engine, engineOf, keepEngine } from "./engine.ts";
import type { ClientOptions } from "./options.ts";
import { prepare, type RuntimeCall, type RuntimeInit } from "./prepare.ts";
import { finishWith, type Result } from "./result.ts";
import type { ClientDefinition } from "./settings.ts";

const METHODS = ["GET", "PUT", "POST", "PATCH", "DELETE"];

/**
 * Makes a vendor's client from its facts and the caller's options. The vendor packages call this; it is public for those
 * who write a client of their own for another document.
 */
export function createClient<Api extends ApiShape>(
  definition: ClientDefinition,
  options: ClientOptions,
): Client<Api> {
  const engine = new Engine(definition, options);
  const call = callThrough(engine);
  const client: Record<string, unknown> = { paginate: createPaginate(engine, call) };
  for (const method of [...METHODS, ...Object.keys(definition.methods ?? {})]) {
    client[method] = (template: string, init?: RuntimeInit) => call(method, template, init);
  }
  keepEngine(client, engine);
  return client as unknown as Client<Api>;
}

/** Calls by method and path through an engine, as they are at run time. */
export const callThrough =
  (engine: Engine): RuntimeCall =>
  (method, template, init, address) => {
    // No `async` function: it takes three turns more to take over a promise.
    try {
      const found = findOperation(engine.definition.operations, method, template);
      if (found.details === UNDECLARED)
        engine.checked(method, found.name, () => demandPath(engine, template));
      return callOperation(engine, found, method, template, init, address);
    } catch (refused) {
      return Promise.reject(refused);
    }
  };

/** Throws `InvalidInput` for a path of the document but for its final slash: it would reach another resource, or none. */
function demandPath({ definition }: Engine, template: unknown): void {
  const path = String(template);
  const other = path.endsWith("/") ? path.slice(0, -1) : `${path}/`;
  demand(!Object.hasOwn(definition.operations, other), `the path is ${other}`);
}

/** Makes a call with what is known of its operation. */
export function callOperation(
  engine: Engine,
  { name, details }: FoundOperation,
  method: string,
  template: string,
  given: RuntimeInit | null | undefined,
  address?: string,
): Promise<Result<unknown, ApiError>> {
  const init = given ?? {};
  return engine.run<Result<unknown, ApiError>>({
    method,
    template: name,
    details,
    options: init,
    plan: () => prepare(engine, details, method, template, init, address),
    finish: (running) => finishWith(engine, running, init.parseAs),
  });
}

/** What an {@link UndeclaredCall} takes. Nothing of it is checked against a document. */
export interface UndeclaredInit extends RuntimeInit {
  /**
   * What a repeat of the operation would do. Default `once`: it is repeated only where the request provably never left, or was
   * refused before the server acted. An operation of the document has its own, and another one is refused.
   */
  readonly effect?: Effect | undefined;
}

/**
 * A call by method and path that needs no document: with the client's prefix, credentials, headers, limits and hooks, and
 * with the same guards. The path is a template, such as "/some/{id}".
 */
export type UndeclaredCall = (
  method: string,
  path: string,
  init?: UndeclaredInit,
) => Promise<Result<unknown, ApiError>>;

const EFFECTS: readonly unknown[] = ["read", "idempotent", "once"] satisfies Effect[];

/**
 * The untyped call of a client, for operations that its document lacks. Resolves and rejects as the typed ones do; errors
 * and hooks name the operation "GET (undeclared path)", because a path of your own may hold a phone number. Throws a
 * `RequestError` for what is no client of this copy of the package.
 *
 * @example
 * ```ts
 * import { createPlusofonClient, undeclared } from "@pbxkit/plusofon";
 *
 * const plusofon = createPlusofonClient({ token: process.env.PLUSOFON_TOKEN });
 * const { error } = await undeclared(plusofon)("GET", "/api/v1/some/{id}", { params: { path: { id: 7 } }, effect: "read" });
 * console.log(error?.status); // prints: 404
 * ```
 */
export function undeclared(client: object): UndeclaredCall {
  const engine = engineOf(client, "undeclared");
  return async (method, path, given) => {
    if (typeof method !== "string" || !/^[A-Z]{1,20}$/.test(method)) {
      throw refusal(new InvalidInput('method must be a word in capitals, such as "GET"'), "undeclared");
    }
    const { effect, ...init } = given ?? {};
    const found = findOperation(engine.definition.operations, method, path);
    if (effect === undefined) return callOperation(engine, found, method, path, init);
    engine.checked(method, found.name, () => {
      if (!EFFECTS.includes(effect)) throw new InvalidInput("effect must be read, idempotent or once");
      if (found.details !== UNDECLARED && found.details.effect !== effect) {
        throw new InvalidInput(`the document has this operation, with effect ${found.details.effect}`);
      }
    });
    return callOperation(engine, { ...found, details: { ...found.details, effect } }, method, path, init);
  };
}
