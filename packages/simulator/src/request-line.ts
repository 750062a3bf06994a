import type { SimulatedRequest } from "@pbxkit/core/testing";
import type { ServedDelivery } from "./deliveries.ts";
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
  /** Why the simulator refused it, a line for each thing that is wrong; without any value of the request. */
  readonly refused: readonly string[];
  /** What lenient mode took. */
  readonly notes: readonly string[];
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
    refused: record.refused,
    notes: record.notes,
  };
}

/** Reasons of a refusal that a line shows. */
const most = 3;

/** One line for people, with nothing secret in it: no ids, no query values, no headers, no bodies. */
export function requestLine({
  vendor,
  method,
  path,
  status,
  milliseconds,
  faults,
  refused,
  notes,
}: ServedRequest): string {
  const more = refused.length > most ? [`and ${refused.length - most} more`] : [];
  const parts = [
    `${vendor.padEnd(10)} ${method} ${path} ${status ?? "broken"} ${milliseconds} ms`,
    ...(faults.length > 0 ? [`fault: ${faults.join(", ")}`] : []),
    ...(refused.length > 0 ? [[...refused.slice(0, most), ...more].join("; ")] : []),
    ...(notes.length > 0 ? [`lenient: ${notes.join("; ")}`] : []),
  ];
  return printable(parts.join("  "));
}

/** One line for people about a webhook: the receiver's origin alone, as its path may hold a secret. */
export function deliveryLine({ vendor, method, to, state, tries }: ServedDelivery): string {
  return printable(`${vendor.padEnd(10)} delivery ${method} ${to} ${state} ${tries.join(", ")}`.trimEnd());
}

/** Without what a terminal would take for an order: names come from whoever asks. */
const printable = (line: string): string => line.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "?");
