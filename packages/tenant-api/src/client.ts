import type { ClientOptions, TokenSource } from "@pbxkit/core";
import { type ApiShape, bearer, type Client, createClient, demandOptions } from "@pbxkit/core/client";
import { operationTable } from "./generated/operation-table.ts";
import type { lists, routes } from "./generated/schema.ts";

/** The shape of CallBox's tenant API, for types that are built on the client's. */
export interface TenantApi extends ApiShape {
  routes: routes;
  lists: lists;
  known: "tenant_id";
  failure: never;
}

/** A typed client of CallBox's tenant API. */
export type TenantApiClient = Client<TenantApi>;

/** What {@link createTenantApiClient} takes. */
export interface TenantApiOptions extends ClientOptions {
  /** Where your provider's API is; there is no public address that all share. */
  readonly baseUrl: string;
  /** The bearer token of your account, or a function that gives it (asked before each request). */
  readonly token: TokenSource;
  /** The tenant for calls that do not name one in `params.path`. */
  readonly tenantId?: string | number | undefined;
}

/**
 * Makes a client of CallBox's tenant API. Throws a `RequestError` for a `baseUrl` that is not an http(s) address.
 *
 * Source: CallBox, "Endpoints" (docs.callbox.kz/api/callbox/endpoints).
 *
 * @example
 * ```ts
 * import { createTenantApiClient, unwrap } from "@pbxkit/tenant-api";
 * import { listEndpoints } from "@pbxkit/tenant-api/operations";
 *
 * const tenant = createTenantApiClient({
 *   baseUrl: "https://callbox.example.com",
 *   token: process.env.CALLBOX_TOKEN,
 *   tenantId: "acme",
 * });
 * const endpoints = await unwrap(listEndpoints(tenant));
 * console.log(endpoints.length);
 * ```
 */
export function createTenantApiClient(options: TenantApiOptions): TenantApiClient {
  demandOptions("createTenantApiClient", options);
  return createClient<TenantApi>(
    {
      baseUrl: options.baseUrl,
      operations: operationTable,
      options: ["token", "tenantId"],
      authenticator: bearer(options.token),
      pathDefaults: { tenant_id: options.tenantId },
    },
    options,
  );
}
