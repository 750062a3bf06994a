import { createEraClient } from "@pbxkit/era";
import { createRingmeClient, type operations } from "@pbxkit/ringme";
import { createTenantApiClient } from "@pbxkit/tenant-api";

const tenantApi = createTenantApiClient({
  baseUrl: "https://pbx.example",
  token: async () => "made-up",
  tenantId: "acme",
});
const ringme = createRingmeClient({ auth: { grant: "client_credentials", appId: "a", appSecret: "b" } });
const era = createEraClient({
  baseUrl: "https://pbx.example",
  auth: { domain: "d", login: "l", password: "p" },
});
type RecordQuery = operations["listRecords"]["parameters"]["query"];
const rules = "/rest/v1/user/sip/accounts/{account_id}/redirect_rules";

export async function accepted(): Promise<unknown[]> {
  const endpoints = await tenantApi.GET("/api/organizations/{tenant_id}/endpoints/");
  const named = await tenantApi.GET("/api/organizations/{tenant_id}/endpoints/", {
    params: { path: { tenant_id: "other" }, query: { skip: 10 } },
  });
  const extensions = await ringme.GET("/client/{client_id}/extension/", { params: { query: { page: 2 } } });
  const record = await ringme.GET("/client/{client_id}/record/{record_uuid}", {
    params: { path: { record_uuid: "1-0" } },
  });
  const audio: Blob | undefined = record.data;
  const cleared = await era.CLEAR(rules, { params: { path: { account_id: "a" } } });
  const nothing: undefined = cleared.data;
  return [endpoints.data?.[0]?.name, named.error?.status, extensions.data?.[0]?.id, audio, nothing];
}

export async function refused(): Promise<void> {
  // @ts-expect-error the tenant API has no PATCH
  await tenantApi.PATCH("/api/organizations/{tenant_id}/endpoints/");
  // @ts-expect-error only Era has CLEAR
  await tenantApi.CLEAR("/api/organizations/{tenant_id}/endpoints/");
  // @ts-expect-error CLEAR is for collections
  await era.CLEAR(`${rules}/{rule_id}` as const, { params: { path: { account_id: "a", rule_id: "b" } } });
  // @ts-expect-error endpoint_id is no default
  await tenantApi.GET("/api/organizations/{tenant_id}/endpoints/{endpoint_id}");
  const day = new Date();
  // @ts-expect-error dates are text in the vendor's format
  const query: RecordQuery = { start_datetime: day, end_datetime: "2026-01-31 23:59:59" };
  await ringme.GET("/client/{client_id}/record/", { params: { query } });
  // @ts-expect-error required query parameters
  await ringme.GET("/client/{client_id}/record/");
}
