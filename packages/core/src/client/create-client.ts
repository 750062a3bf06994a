import type { ApiError } from "../errors/answer-errors.ts";
import { type FoundOperation, findOperation } from "../operations/operation-table.ts";
import { createPaginate } from "../pagination/paginate.ts";
import type { ApiShape, Client } from "./client-types.ts";
import type { ClientDefinition } from "./definition.ts";
import { Engine, keepEngine } from "./engine.ts";
import { finishWith } from "./finish.ts";
import type { ClientOptions } from "./options.ts";
import { prepare, type RuntimeCall, type RuntimeInit } from "./prepare.ts";
import type { Result } from "./result.ts";

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
  const client: Record<string, unknown> = { paginate: createPaginate(definition, call) };
  for (const method of [...METHODS, ...Object.keys(definition.methods ?? {})]) {
    client[method] = (template: string, init?: RuntimeInit) => call(method, template, init);
  }
  keepEngine(client, engine);
  return client as unknown as Client<Api>;
}

/** Calls by method and path through an engine, as they are at run time. */
export const callThrough =
  (engine: Engine): RuntimeCall =>
  (method, template, init) =>
    callOperation(
      engine,
      findOperation(engine.definition.operations, method, template),
      method,
      template,
      init,
    );

/** Makes a call with what is known of its operation. */
export function callOperation(
  engine: Engine,
  { name, details }: FoundOperation,
  method: string,
  template: string,
  given: RuntimeInit | null | undefined,
): Promise<Result<unknown, ApiError>> {
  const init = given ?? {};
  return engine.run<Result<unknown, ApiError>>({
    method,
    template: name,
    details,
    options: init,
    plan: () => prepare(engine, details, method, template, init),
    finish: (running) => finishWith(engine, running, init.parseAs),
  });
}
