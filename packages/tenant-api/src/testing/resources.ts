import { type OperationHandler, type Resource, refuse, type SimulatedCall } from "@pbxkit/core/testing";
import type { components } from "../generated/schema.ts";
import type { EndpointRow, TenantApiRows } from "./rows.ts";
import { newEndpoint } from "./seed.ts";

type Schemas = components["schemas"];
type TenantCall = SimulatedCall<TenantApiRows>;

/** Without organizations in the seed any id is one. */
function organizationOf({ path, state }: TenantCall): string {
  const id = String(path.tenant_id);
  if (state.organizations.size > 0 && !state.organizations.get(id)) {
    refuse({ reason: "not-found", table: "organizations", id });
  }
  return id;
}

export const endpoints: Resource<TenantApiRows, "endpoints"> = {
  table: "endpoints",
  collection: "/api/organizations/{tenant_id}/endpoints/",
  item: "/api/organizations/{tenant_id}/endpoints/{endpoint_id}",
  parent: { parameter: "tenant_id", check: organizationOf },
  pageSize: { usual: 100 },
  newId: ({ ids }) => ids.uuid(),
  make({ id }, call) {
    const body = call.body as Schemas["EndpointCreate"];
    return { ...newEndpoint(id, organizationOf(call)), ...body };
  },
  // Extension and password are kept and never shown.
  show({ extension, password, state, ...shown }) {
    return shown;
  },
  answer(action) {
    return action === "remove" ? { status: 204 } : undefined;
  },
};

export const getEndpointStatuses: OperationHandler<TenantApiRows> = (call) => {
  const rows: EndpointRow[] = call.state.endpoints.list(organizationOf(call));
  return { status: 200, body: Object.fromEntries(rows.map(({ id, state }) => [id, state])) };
};

export const setEndpointPassword: OperationHandler<TenantApiRows> = (call) => {
  const id = call.path.endpoint_id ?? "";
  const { password } = call.body as Schemas["EndpointPasswordUpdate"];
  const changed = call.state.endpoints.update(id, { password }, organizationOf(call));
  if (!changed) return refuse({ reason: "not-found", table: "endpoints", id });
  return { status: 200, body: { message: "The password was changed." } };
};
