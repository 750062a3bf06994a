import type { SimulatedRequest } from "@pbxkit/core/testing";
import type { Vendor } from "../servers/config.ts";
import type { ArrivedRequest } from "./report.ts";

type Requests = () => readonly SimulatedRequest[] | Promise<readonly SimulatedRequest[]>;

/** Gathers what reaches the simulators that behaviours work with. */
export class Arrivals {
  readonly #once = new Map<string, ArrivedRequest>();
  #watched: { readonly vendor: Vendor; readonly requests: Requests }[] = [];

  /** Has a simulator asked for its requests when {@link gather} is called next. */
  watch(vendor: Vendor, requests: Requests): void {
    this.#watched.push({ vendor, requests });
  }

  /** Asks the simulators that are watched, and lets go of them. To be called before one of them is reset. */
  async gather(): Promise<void> {
    const watched = this.#watched;
    this.#watched = [];
    for (const { vendor, requests } of watched) {
      for (const request of await requests()) {
        const arrived = arrivedOf(vendor, request);
        if (arrived) this.#once.set(JSON.stringify(arrived), arrived);
      }
    }
  }

  /** What was gathered, each request once. */
  get all(): readonly ArrivedRequest[] {
    return [...this.#once.values()];
  }
}

function arrivedOf(vendor: Vendor, request: SimulatedRequest): ArrivedRequest | undefined {
  const { operationId, method, path, url, headers, body, status, faults } = request;
  // What is no operation of the document is nothing that two readers of it could disagree on.
  if (operationId === undefined) return undefined;
  const { authorization, cookie, ...plain } = headers;
  const refused = status !== undefined && status >= 400 && faults.length === 0;
  const query = new URL(url).search.slice(1);
  return { vendor, operationId, method, path, query, headers: plain, body: sendable(body), refused };
}

function sendable(body: unknown): unknown {
  if (ArrayBuffer.isView(body)) return "(bytes)";
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  const fields = Object.entries(body);
  return Object.fromEntries(fields.map(([name, value]) => [name, value instanceof Blob ? "(file)" : value]));
}
