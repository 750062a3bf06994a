import { isPbxError, undeclared } from "@pbxkit/core";
import { createEraClient } from "@pbxkit/era";
import { createPlusofonClient } from "@pbxkit/plusofon";
import { createRingmeClient } from "@pbxkit/ringme";
import { createTenantApiClient } from "@pbxkit/tenant-api";
import type { RuntimeFamily } from "../suite/report.ts";
import { Unhandled } from "../suite/unhandled.ts";
import type { OnceOperation } from "./once-operations.ts";

/** A call to make: an operation against an address whose first segments name a fault. */
export interface PlannedCall extends OnceOperation {
  readonly id: string;
  readonly baseUrl: string;
}

/** How a call ended. */
export type Ending =
  | "succeeded"
  | "not-sent"
  | "rejected"
  | "unknown"
  | "unsettled"
  | `no PbxError: ${string}`;

/** What the program prints, as one line of JSON. */
export interface CallsReport {
  readonly endings: readonly (readonly [id: string, ending: Ending])[];
  readonly unhandled: number;
}

declare const PLAN: { readonly family: RuntimeFamily; readonly calls: readonly PlannedCall[] };

/** Milliseconds after which a call whose `timeout` is 4,000 has not ended by itself. */
const PATIENCE = 12_000;
const AT_ONCE = 64;

const options = {
  timeout: 4_000,
  attemptTimeout: 1_500,
  retry: { firstWait: 1, maxWait: 5, maxRetryAfter: 50 },
};

const clients = {
  era: (baseUrl: string) => createEraClient({ ...options, baseUrl, auth: { session: "s" } }),
  plusofon: (baseUrl: string) =>
    createPlusofonClient({ ...options, baseUrl, token: "t", flashCallToken: "f" }),
  ringme: (baseUrl: string) => createRingmeClient({ ...options, baseUrl, auth: "t" }),
  "tenant-api": (baseUrl: string) =>
    createTenantApiClient({ ...options, baseUrl, token: "t", tenantId: "t" }),
};

async function endingOf({ vendor, baseUrl, method, path, params, body, id }: PlannedCall): Promise<Ending> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unsettled = new Promise<Ending>((resolve) => {
    timer = setTimeout(() => resolve("unsettled"), PATIENCE);
  });
  try {
    const sent = body === "file" ? { body: fileForm() } : body === undefined ? {} : { body };
    const call = undeclared(clients[vendor](baseUrl))(method, path, {
      params,
      ...sent,
      headers: { "x-call": id },
    });
    return await Promise.race([unsettled, call.then(({ error }) => error?.outcome ?? "succeeded")]);
  } catch (thrown) {
    return isPbxError(thrown) ? thrown.outcome : `no PbxError: ${thrown}`;
  } finally {
    clearTimeout(timer);
  }
}

function fileForm(): FormData {
  const form = new FormData();
  form.append("file", new Blob(["beep"], { type: "audio/mpeg" }), "beep.mp3");
  return form;
}

const unhandled = new Unhandled(PLAN.family);
const endings: [string, Ending][] = [];
const waiting = [...PLAN.calls];
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let call = waiting.pop(); call; call = waiting.pop()) endings.push([call.id, await endingOf(call)]);
  }),
);
const report: CallsReport = { endings, unhandled: (await unhandled.take()) === undefined ? 0 : 1 };
console.log(JSON.stringify(report));
