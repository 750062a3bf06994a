import {
  type Client,
  type OpenapiFetchOptions,
  openapiFetch as plainClientOf,
} from "@pbxkit/core/openapi-fetch";
import type { PlusofonClient } from "../client.ts";
import type { paths } from "../generated/schema.ts";

export type * from "@pbxkit/core/openapi-fetch";
export type { paths };

/** A plain openapi-fetch client of Plusofon's API. */
export interface PlusofonOpenapiFetch extends Client<paths> {}

/**
 * A plain openapi-fetch client over `client`, for what is built on one: openapi-react-query and its kin. Requests have the same
 * path guard, credentials, retries, deadline and errors as the client's own. `error` is the answer's parsed body, or an
 * `ApiError` where that would be falsy.
 *
 * Its calls reject with what the client's own reject with. Throws a `RequestError` for what is no client.
 *
 * @example
 * ```ts
 * import { createPlusofonClient } from "@pbxkit/plusofon";
 * import { openapiFetch } from "@pbxkit/plusofon/openapi-fetch";
 *
 * const plusofon = createPlusofonClient({ token: process.env.PLUSOFON_TOKEN });
 * const { data } = await openapiFetch(plusofon).GET("/api/v1/sip");
 * console.log(data?.total); // prints: 3
 * ```
 */
export function openapiFetch(client: PlusofonClient, options?: OpenapiFetchOptions): PlusofonOpenapiFetch {
  return plainClientOf<paths>(client, options);
}
