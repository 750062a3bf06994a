import {
  type Client,
  type OpenapiFetchMethod,
  type OpenapiFetchOptions,
  openapiFetch as plainClientOf,
} from "@pbxkit/core/openapi-fetch";
import type { EraClient } from "../client.ts";
import type { paths, routes } from "../generated/schema.ts";

export type * from "@pbxkit/core/openapi-fetch";
export type { paths };

/** A plain openapi-fetch client of the Era Platform. */
export interface EraOpenapiFetch extends Client<paths> {
  /** Calls a CLEAR endpoint, which empties a collection. openapi-fetch has no such method. */
  readonly CLEAR: OpenapiFetchMethod<routes["CLEAR"]>;
}

/**
 * A plain openapi-fetch client over `client`, for what is built on one: openapi-react-query and its kin. Requests have the same
 * path guard, credentials, retries, deadline and errors as the client's own. `error` is the answer's parsed body, or an
 * `ApiError` where that would be falsy.
 *
 * Its calls reject with what the client's own reject with. Throws a `RequestError` for what is no client.
 *
 * @example
 * ```ts
 * import { createEraClient } from "@pbxkit/era";
 * import { openapiFetch } from "@pbxkit/era/openapi-fetch";
 *
 * const era = createEraClient({ baseUrl: "https://pbx.example.com", auth: { session: process.env.ERA_SESSION } });
 * const params = { path: { account_id: "00000000-0000-4000-8000-000000000001" } };
 * const { error } = await openapiFetch(era).CLEAR("/rest/v1/user/sip/accounts/{account_id}/redirect_rules", { params });
 * console.log(error === undefined);
 * ```
 */
export function openapiFetch(client: EraClient, options?: OpenapiFetchOptions): EraOpenapiFetch {
  return plainClientOf<paths>(client, options) as EraOpenapiFetch;
}
