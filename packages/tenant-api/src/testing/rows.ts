import type { components } from "../generated/schema.ts";

type Answered = components["schemas"]["Endpoint"];

/** An endpoint as the simulator keeps it: what is answered, and what never is. Its parent is the organization's id. */
export type EndpointRow = Omit<Answered, "id" | "tenant_id"> & {
  /** `endpoint_id` of the paths. */
  readonly id: string;
  /** Id of the organization that it was made for. */
  readonly tenant_id: string;
  /** Internal number, as text since leading zeros count. Unique in its organization, by the simulator's own rule. Never answered. */
  readonly extension: string;
  /** SIP password. Never answered. */
  readonly password: string;
  /** What the status operation says: `online`, `offline`. */
  readonly state: string;
};

/** An organization (the vendor calls it tenant). */
export interface OrganizationRow {
  /** `tenant_id` of the paths. */
  readonly id: string;
}

/** Every table of the simulator. */
export type TenantApiRows = {
  /** Organizations by `id`. None unless the seed has some; any id is an organization then. */
  readonly organizations: OrganizationRow;
  /** Endpoints by organization, then by `id`. */
  readonly endpoints: EndpointRow;
};
