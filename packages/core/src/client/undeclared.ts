import type { ApiError } from "../errors/answer-errors.ts";
import { type Effect, findOperation, UNDECLARED } from "../operations/operation-table.ts";
import { InvalidInput, refusal } from "../request/invalid-input.ts";
import { callOperation } from "./create-client.ts";
import { engineOf } from "./engine.ts";
import type { RuntimeInit } from "./prepare.ts";
import type { Result } from "./result.ts";

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
    if (!/^[A-Za-z]{1,20}$/.test(method)) {
      throw refusal(new InvalidInput('method must be a word such as "GET"'), "undeclared");
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
