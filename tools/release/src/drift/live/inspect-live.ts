import { routerOf } from "../../../../../packages/core/src/document/router.ts";
import type { DriftObserver } from "../../../../../packages/core/src/drift/index.ts";
import { baseUrlsOf } from "../base-urls.ts";
import type { VendorDocument } from "../vendor-document.ts";
import type { Environment } from "./environment.ts";
import { readAll } from "./read-all.ts";
import { readOperations } from "./read-operations.ts";
import { readsOnly } from "./reads-only.ts";
import { liveClient } from "./vendors.ts";

interface LiveSettings {
  readonly vendor: string;
  readonly baseUrl: string | undefined;
  readonly maxCalls: number;
  readonly environment: Environment;
  readonly observer: DriftObserver;
}

/** Compares what the vendor answers now; returns what else there is to say. Rejects when nothing answered. */
export async function inspectLive(document: VendorDocument, settings: LiveSettings): Promise<string[]> {
  const { vendor, baseUrl, maxCalls, environment, observer } = settings;
  const bases = baseUrlsOf(vendor, document, baseUrl);
  const router = routerOf(document);
  const fetch = readsOnly(document, router, bases, (request) => globalThis.fetch(request));
  // Compared at once: here, unlike in an application, nobody waits for the call.
  const options = { baseUrl, fetch, observer: { observe: observer.inspect } };
  const client = await liveClient(vendor, options, environment);
  const { operations, leftOut } = readOperations(document, Object.keys(client.known));
  const run = await readAll(client, operations, maxCalls);
  const notes = [
    `${run.calls} ${run.calls === 1 ? "call" : "calls"} made, reads only`,
    ...run.failed.map((failure) => `no answer to ${failure}`),
    ...(run.stopped ? [`ended early: ${run.stopped}`] : []),
    ...listed("not called, because no id was found for them", run.withoutIds),
    ...listed("not called, because there had been enough calls (--max-calls)", run.beyondLimit),
    ...leftOut.map(({ operation, reason }) => `not called: ${operation}, because ${reason}`),
  ];
  if (run.stopped || run.failed.length === run.calls) {
    throw new Error(
      `${vendor} was not read: ${[run.stopped ?? "no call got an answer", ...run.failed].join("; ")}`,
    );
  }
  return notes;
}

const listed = (what: string, names: readonly string[]): string[] =>
  names.length > 0 ? [`${what}: ${names.join(", ")}`] : [];
