import type { KnownPaths } from "@pbxkit/core/client";
import {
  type Client,
  type OpenapiFetchOptions,
  openapiFetch as plainClientOf,
} from "@pbxkit/core/openapi-fetch";
import type { RingmeClient } from "../client.ts";
import type { paths } from "../generated/schema.ts";

export type * from "@pbxkit/core/openapi-fetch";
export type { paths };

/** A plain openapi-fetch client of RingMe. */
export interface RingmeOpenapiFetch extends Client<KnownPaths<paths, "client_id">> {}

/**
 * A plain openapi-fetch client over `client`, for what is built on one: openapi-react-query and its kin. Requests have the same
 * path guard, credentials, retries, deadline and errors as the client's own. `error` is the answer's parsed body, or an
 * `ApiError` where that would be falsy.
 *
 * Its calls reject with what the client's own reject with. Throws a `RequestError` for what is no client.
 *
 * @example
 * ```ts
 * import { createRingmeClient } from "@pbxkit/ringme";
 * import { openapiFetch } from "@pbxkit/ringme/openapi-fetch";
 *
 * const ringme = createRingmeClient({ auth: process.env.RINGME_TOKEN });
 * const params = { path: { client_id: "@me" } };
 * const { data } = await openapiFetch(ringme).GET("/client/{client_id}/extension/", { params });
 * console.log(Array.isArray(data)); // prints: true
 * ```
 */
export function openapiFetch(client: RingmeClient, options?: OpenapiFetchOptions): RingmeOpenapiFetch {
  return plainClientOf<KnownPaths<paths, "client_id">>(client, options);
}
