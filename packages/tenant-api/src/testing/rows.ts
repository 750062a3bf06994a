import type { components } from "../generated/schema.ts";

type Answered = components["schemas"]["Endpoint"];

/** An endpoint as the simulator keeps it: what is answered, and what never is. Its parent is the organization's id. */
export type EndpointRow = Omit<Answered, "id" | "tenant_id"> & {
  readonly id: string;
  readonly tenant_id: string;
  readonly extension: string;
  readonly password: string;
  /** What the status operation says: `online`, `offline`. */
  readonly state: string;
};

/** An organization (the vendor calls it tenant). */
export interface OrganizationRow {
  readonly id: string;
}

/** Every table of the simulator. */
export type TenantApiRows = {
  readonly organizations: OrganizationRow;
  readonly endpoints: EndpointRow;
};
