import type { ApiError } from "../errors/answer-errors.ts";
import { type FoundOperation, findOperation, UNDECLARED } from "../operations/operation-table.ts";
import { createPaginate } from "../pagination/paginate.ts";
import { demand } from "../request/invalid-input.ts";
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
  async (method, template, init, address) => {
    const found = findOperation(engine.definition.operations, method, template);
    if (found.details === UNDECLARED) engine.checked(method, found.name, () => demandPath(engine, template));
    // Awaited: to take over a promise as it is costs three turns.
    return await callOperation(engine, found, method, template, init, address);
  };

/** Throws `InvalidInput` for a path of the document but for its final slash: it would reach another resource, or none. */
function demandPath({ definition }: Engine, template: unknown): void {
  if (typeof template !== "string") return;
  const other = template.endsWith("/") ? template.slice(0, -1) : `${template}/`;
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
  if (typeof init !== "object") {
    engine.checked(method, name, () => demand(false, "init must be an object, such as { params }"));
  }
  return engine.run<Result<unknown, ApiError>>({
    method,
    template: name,
    details,
    options: init,
    plan: () => prepare(engine, details, method, template, init, address),
    finish: (running) => finishWith(engine, running, init.parseAs),
  });
}
