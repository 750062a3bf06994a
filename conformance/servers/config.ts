/** The vendors that are simulated. */
export type Vendor = "tenant-api" | "plusofon" | "ringme" | "era";

/** An account of Era's with 10,000 rules. */
export const CROWDED_ACCOUNT = "00000000-0000-4000-8000-000000000002";

/** What the suite has to know of the servers that it runs against. */
export interface ServersConfig {
  /** Where each vendor's simulator listens. */
  readonly simulators: Readonly<Record<Vendor, string>>;
  /** An address where nobody listens. */
  readonly nowhere: string;
}
