import { createEraClient, type PagedList, type PaginateOptions } from "@pbxkit/era";
import { createPlusofonClient } from "@pbxkit/plusofon";
import { createRingmeClient } from "@pbxkit/ringme";
import { createTenantApiClient } from "@pbxkit/tenant-api";

/** Where a vendor's simulator is, and what a client of it is made with. */
export interface Place {
  readonly baseUrl: string;
  readonly credential: string;
  readonly account: string;
}

/** One list for each way of paging, by a name that another process can be told. */
export const lists: Readonly<
  Record<
    string,
    (place: Place, options: PaginateOptions) => PagedList<{ id?: unknown; record_uuid?: unknown }>
  >
> = {
  "tenant-api": ({ baseUrl, credential: token, account: tenantId }, options) =>
    createTenantApiClient({ baseUrl, token, tenantId }).paginate(
      "/api/organizations/{tenant_id}/endpoints/",
      { params: { query: { limit: 30 } } },
      options,
    ),
  plusofon: ({ baseUrl, credential: token }, options) =>
    createPlusofonClient({ baseUrl, token }).paginate("/api/v1/sip", {}, options),
  ringme: ({ baseUrl, credential: auth }, options) =>
    createRingmeClient({ baseUrl, auth }).paginate("/client/{client_id}/extension/", {}, options),
  "ringme's records": ({ baseUrl, credential: auth }, options) =>
    createRingmeClient({ baseUrl, auth }).recordWindows(
      { start: "2025-11-15 00:00:00", end: "2026-03-01 00:00:00" },
      { params: { query: { per_page: 40 } } },
      options,
    ),
  era: ({ baseUrl, credential: session, account }, options) =>
    createEraClient({ baseUrl, auth: { session } }).paginate(
      "/rest/v1/user/sip/accounts/{account_id}/redirect_rules",
      { params: { path: { account_id: account }, query: { limit: 30 } } },
      options,
    ),
};

export const idsOf = (rows: readonly { id?: unknown; record_uuid?: unknown }[]): string[] =>
  rows.map((row) => String(row.record_uuid ?? row.id));
