import { createPlusofonClient } from "@pbxkit/plusofon";
import { openapiFetch } from "@pbxkit/plusofon/openapi-fetch";
import { listSipAccounts } from "@pbxkit/plusofon/operations";
import { createPlusofonDelivery, createPlusofonSimulator } from "@pbxkit/plusofon/testing";
import { createRingmeClient, undeclared } from "@pbxkit/ringme";
import { createRingmeSimulator } from "@pbxkit/ringme/testing";
import { startSimulatorServer } from "@pbxkit/simulator";

const plusofon = createPlusofonClient({
  token: "made-up",
  // The two arguments of the web's own `fetch`.
  fetch: (request, init) => fetch(request, init),
});
const mocked = createPlusofonClient({ token: "made-up", fetch: async () => new Response("{}") });
const ringme = createRingmeClient({ auth: "made-up", fetch });

/** What is undefined is left out, also where a compiler tells that from absence (`exactOptionalPropertyTypes`). */
export async function leftOut(page: number | undefined, clientId: string | undefined): Promise<unknown[]> {
  return [
    await plusofon.GET("/api/v1/sip", { params: { query: { page } } }),
    await plusofon.GET("/api/v1/sip", {
      params: { query: undefined },
      signal: undefined,
      parseAs: undefined,
    }),
    await listSipAccounts(mocked, { query: { page: undefined }, timeout: undefined }),
    await openapiFetch(plusofon).GET("/api/v1/sip", { params: { query: { page } } }),
    await ringme.GET("/client/{client_id}/extension/", { params: { path: { client_id: clientId } } }),
    await plusofon.paginate("/api/v1/sip", { params: { query: { limit: undefined } } }).toArray(),
    await undeclared(ringme)("GET", "/not-written-down", { params: undefined, effect: undefined }),
  ];
}

/** The same of what simulators take. */
export async function simulated(seed: { readonly sipAccounts?: number } | undefined): Promise<unknown[]> {
  const simulator = createPlusofonSimulator({ seed, clock: undefined, token: undefined, latency: undefined });
  simulator.inject({ status: 500, match: undefined, times: undefined, headers: undefined });
  const call = simulator.calls.place({ from: "101", to: "102", ring: undefined, recorded: undefined });
  const delivery = createPlusofonDelivery("incoming-sms", { url: undefined, fields: undefined });
  const server = await startSimulatorServer({ port: undefined, seed: { plusofon: seed, era: undefined } });
  return [call, delivery, server, createRingmeSimulator({ seed: { users: undefined, calls: 2 } })];
}

export async function refused(): Promise<void> {
  // @ts-expect-error a required parameter is not left out
  await plusofon.GET("/api/v1/sip/{sip_id}", { params: { path: { sip_id: undefined } } });
  // @ts-expect-error null is no page
  await plusofon.GET("/api/v1/sip", { params: { query: { page: null } } });
  // @ts-expect-error a fetch gives a Response
  createPlusofonClient({ token: "made-up", fetch: async () => "{}" });
}
