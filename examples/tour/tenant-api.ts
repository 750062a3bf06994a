import { createTenantApiClient } from "@pbxkit/tenant-api";
import { type Summary, Transcript } from "./transcript.ts";

const COLLECTION = "/api/organizations/{tenant_id}/endpoints/";
const ENDPOINT = "/api/organizations/{tenant_id}/endpoints/{endpoint_id}";

/** Endpoints (phones) of a tenant. */
export async function tourTenantApi(baseUrl: string, token: string, tenantId: string): Promise<Summary> {
  const tour = new Transcript("CallBox tenant API", baseUrl);
  const tenantApi = createTenantApiClient({ baseUrl, token, tenantId, hooks: tour.hooks });

  tour.credentials("with a bearer token in every call");
  await tour.call(
    "list endpoints",
    () => tenantApi.GET(COLLECTION),
    (endpoints) => endpoints.map((endpoint) => endpoint.name).join(", "),
  );
  const created = await tour.call(
    "create an endpoint",
    () =>
      tenantApi.POST(COLLECTION, {
        body: { name: "Front desk", extension: "042", password: "Xy7Qw2Er5Ty8Ui1Op4As" },
      }),
    (endpoint) => `id ${endpoint.id}`,
  );
  const path = { endpoint_id: String(created.id) };
  await tour.call(
    "forward when busy",
    () => tenantApi.PUT(ENDPOINT, { params: { path }, body: { cf_busy_enabled: true, cf_busy_dest: "043" } }),
    (endpoint) => `busy -> ${endpoint.cf_busy_dest}`,
  );
  await tour.call(
    "change the password",
    () =>
      tenantApi.PUT("/api/organizations/{tenant_id}/endpoints/{endpoint_id}/password", {
        params: { path },
        body: { password: "Zx9Cv6Bn3Ma0Sd7Fg4Hj" },
      }),
    () => "done",
  );
  await tour.walk(
    "page through all",
    tenantApi.paginate(COLLECTION, { params: { query: { limit: 2 } } }),
    (items) => `${items.length} endpoints`,
  );
  await tour.call(
    "read it back",
    () => tenantApi.GET(ENDPOINT, { params: { path } }),
    (endpoint) => `"${endpoint.name}"`,
  );
  await tour.refusal(
    "a number too short",
    () =>
      tenantApi.POST(COLLECTION, {
        body: { name: "Double", extension: "42", password: "Xy7Qw2Er5Ty8Ui1Op4As" },
      }),
    (error) => {
      if (error.status !== 422) return `status ${error.status}`;
      const { detail } = error.body;
      return `422, ${Array.isArray(detail) ? detail.map((each) => `${each.loc.join(".")}: ${each.msg}`).join("; ") : detail}`;
    },
  );
  await tour.call(
    "delete it",
    () => tenantApi.DELETE(ENDPOINT, { params: { path } }),
    () => "gone",
  );
  return tour.finish();
}
