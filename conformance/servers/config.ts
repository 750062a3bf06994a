/** The vendors that are simulated. */
export type Vendor = "tenant-api" | "plusofon" | "ringme" | "era";

/** What the suite has to know of the servers that it runs against. */
export interface ServersConfig {
  /** Where each vendor's simulator listens. */
  readonly simulators: Readonly<Record<Vendor, string>>;
  /** An address where nobody listens. */
  readonly nowhere: string;
}
