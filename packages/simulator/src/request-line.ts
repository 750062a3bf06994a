import type { SimulatedRequest } from "@pbxkit/core/testing";
import type { VendorName } from "./vendors.ts";

/** What is known of a request when it is over. */
export interface ServedRequest {
  /** Whose simulator it was for. */
  readonly vendor: VendorName;
  /** As it was sent. */
  readonly method: string;
  /** The path as the document writes it, so that no id is in it; `(unknown path)` when there is none. */
  readonly path: string;
  /** `undefined` when the connection broke instead. */
  readonly status: number | undefined;
  /** From its arrival to its answer or break, by the simulators' clock. */
  readonly milliseconds: number;
  /** Names of the fault's fields that were applied. */
  readonly faults: readonly string[];
}

export function servedRequest(vendor: VendorName, record: SimulatedRequest, now: number): ServedRequest {
  const faults = record.faults.flatMap((fault) => Object.keys(fault));
  return {
    vendor,
    method: record.method,
    path: record.operation?.split(" ")[1] ?? "(unknown path)",
    status: record.status,
    milliseconds: now - record.time,
    faults: faults.filter((name) => name !== "match" && name !== "times"),
  };
}

/** One line for people, with nothing secret in it: no ids, no query, no headers, no bodies. */
export function requestLine({ vendor, method, path, status, milliseconds, faults }: ServedRequest): string {
  const injected = faults.length > 0 ? `  fault: ${faults.join(", ")}` : "";
  return `${vendor.padEnd(10)} ${method} ${path} ${status ?? "broken"} ${milliseconds} ms${injected}`;
}
