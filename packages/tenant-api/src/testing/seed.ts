import { checkMembers, type SeedRows, type SimulatorContext, seedRows } from "@pbxkit/core/testing";
import type { EndpointRow, TenantApiRows } from "./rows.ts";

/** What the server holds at the start. Members that are left out get made-up values. */
export interface TenantApiSeed {
  /** Ids of the organizations that exist. Without them any id is one. */
  readonly organizations?: readonly string[] | undefined;
  /** Endpoints; those without a `tenant_id` belong to the first organization. */
  readonly endpoints?: SeedRows<EndpointRow> | undefined;
}

/** The organization that generated endpoints belong to when the seed names none. */
export const defaultOrganization = "acme";

const idPrefix = "endpoint-";

/** The columns of a new endpoint, as the PBX underneath fills them. */
export function newEndpoint(id: string, tenantId: string): EndpointRow {
  return {
    id,
    name: null,
    tenant_id: tenantId,
    context: `tenant-${tenantId}`,
    transport: "transport-udp",
    disallow: "all",
    allow: "alaw,ulaw",
    direct_media: "no",
    rtp_symmetric: "yes",
    force_rport: "yes",
    rewrite_contact: "yes",
    language: "en",
    outgoing_cli: null,
    allow_long_distance: false,
    cf_unconditional_enabled: false,
    cf_unconditional_dest: null,
    cf_unavailable_enabled: false,
    cf_unavailable_dest: null,
    cf_noanswer_enabled: false,
    cf_noanswer_dest: null,
    cf_noanswer_timeout: 30,
    cf_busy_enabled: false,
    cf_busy_dest: null,
    aors: id,
    auth: `${id}-auth`,
    type: "endpoint",
    mailboxes: null,
    extension: "",
    password: "",
    state: "offline",
  };
}

function made(index: number, tenantId: string): EndpointRow {
  return {
    ...newEndpoint(`${idPrefix}${100 + index}`, tenantId),
    name: `Endpoint ${index + 1}`,
    extension: String(100 + index).padStart(3, "0"),
    password: "Invented000000000000",
    state: index % 2 === 0 ? "online" : "offline",
  };
}

const members: readonly (keyof TenantApiSeed)[] = ["organizations", "endpoints"];

export function seedTenantApi({ state }: SimulatorContext<TenantApiRows>, seed: TenantApiSeed): void {
  checkMembers(seed, members, "tenant-api: seed");
  for (const id of seed.organizations ?? []) state.organizations.insert({ id });
  const owner = seed.organizations?.[0] ?? defaultOrganization;
  const { endpoints } = seed;
  if (typeof endpoints === "number") {
    const idAt = (index: number) => `${idPrefix}${100 + index}`;
    const indexOf = (id: string | number) => Number(String(id).slice(idPrefix.length)) - 100;
    state.endpoints.generate({ count: endpoints, idAt, indexOf, make: (index) => made(index, owner) }, owner);
  } else {
    for (const [index, given] of (endpoints ?? []).entries()) {
      const tenantId = given.tenant_id ?? owner;
      seedRows(state.endpoints, [given], 0, () => made(index, tenantId), tenantId);
    }
  }
}
