import { createTenantApiClient } from "@pbxkit/tenant-api";
import {
  createEndpoint,
  deleteEndpoint,
  getEndpoint,
  listEndpoints,
  setEndpointPassword,
  updateEndpoint,
} from "@pbxkit/tenant-api/operations";
import { type Summary, Transcript } from "./transcript.ts";

/** Endpoints (phones) of a tenant. */
export async function tourTenantApi(baseUrl: string, token: string, tenantId: string): Promise<Summary> {
  const tour = new Transcript("CallBox tenant API", baseUrl);
  const tenantApi = createTenantApiClient({ baseUrl, token, tenantId, hooks: tour.hooks });

  tour.credentials("with a bearer token in every call");
  await tour.call(
    "list endpoints",
    () => listEndpoints(tenantApi),
    (endpoints) => endpoints.map((endpoint) => endpoint.name).join(", "),
  );
  const created = await tour.call(
    "create an endpoint",
    () =>
      createEndpoint(tenantApi, {
        body: { name: "Front desk", extension: "042", password: "Xy7Qw2Er5Ty8Ui1Op4As" },
      }),
    (endpoint) => `id ${endpoint.id}`,
  );
  const path = { endpoint_id: String(created.id) };
  await tour.call(
    "forward when busy",
    () => updateEndpoint(tenantApi, { path, body: { cf_busy_enabled: true, cf_busy_dest: "043" } }),
    (endpoint) => `busy -> ${endpoint.cf_busy_dest}`,
  );
  await tour.call(
    "change the password",
    () =>
      setEndpointPassword(tenantApi, {
        path,
        body: { password: "Zx9Cv6Bn3Ma0Sd7Fg4Hj" },
      }),
    () => "done",
  );
  await tour.walk(
    "page through all",
    tenantApi.paginate(listEndpoints, { query: { limit: 2 } }),
    (items) => `${items.length} endpoints`,
  );
  await tour.call(
    "read it back",
    () => getEndpoint(tenantApi, { path }),
    (endpoint) => `"${endpoint.name}"`,
  );
  await tour.refusal(
    "a number too short",
    () =>
      createEndpoint(tenantApi, {
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
    () => deleteEndpoint(tenantApi, { path }),
    () => "gone",
  );
  return tour.finish();
}
