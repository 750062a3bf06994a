import type { KnownPaths } from "@pbxkit/core/client";
import {
  type Client,
  type OpenapiFetchOptions,
  openapiFetch as plainClientOf,
} from "@pbxkit/core/openapi-fetch";
import type { TenantApiClient } from "../client.ts";
import type { paths } from "../generated/schema.ts";

export type * from "@pbxkit/core/openapi-fetch";
export type { paths };

/** A plain openapi-fetch client of CallBox's tenant API. */
export interface TenantApiOpenapiFetch extends Client<KnownPaths<paths, "tenant_id">> {}

/**
 * A plain openapi-fetch client over `client`, for what is built on one: openapi-react-query and its kin. Requests have the same
 * path guard, credentials, retries, deadline and errors as the client's own. `error` is the answer's parsed body, or an
 * `ApiError` where that would be falsy.
 *
 * Its calls reject with what the client's own reject with. Throws a `RequestError` for what is no client.
 *
 * @example
 * ```ts
 * import { createTenantApiClient } from "@pbxkit/tenant-api";
 * import { openapiFetch } from "@pbxkit/tenant-api/openapi-fetch";
 *
 * const tenant = createTenantApiClient({ baseUrl: "https://callbox.example.com", token: process.env.CALLBOX_TOKEN });
 * const params = { path: { tenant_id: "acme" } };
 * const { data } = await openapiFetch(tenant).GET("/api/organizations/{tenant_id}/endpoints/", { params });
 * console.log(Array.isArray(data));
 * ```
 */
export function openapiFetch(client: TenantApiClient, options?: OpenapiFetchOptions): TenantApiOpenapiFetch {
  return plainClientOf<KnownPaths<paths, "tenant_id">>(client, options);
}
