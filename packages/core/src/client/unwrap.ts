import type { Failure, Success } from "./result-types.ts";

/**
 * The data of a result, or of a promise of one. Throws (rejects with) the result's `ApiError`.
 *
 * @example const account = await unwrap(plusofon.GET("/api/v1/sip/{sip_id}", { params: { path: { sip_id: 80 } } }));
 */
export function unwrap<Data, E>(result: Success<Data> | Failure<E>): Data;
export function unwrap<Data, E>(result: Promise<Success<Data> | Failure<E>>): Promise<Data>;
export function unwrap<Data, E>(
  result: Success<Data> | Failure<E> | Promise<Success<Data> | Failure<E>>,
): Data | Promise<Data> {
  if ("then" in result) return result.then((settled) => unwrap(settled));
  if (result.error !== undefined) throw result.error;
  return result.data as Data;
}
