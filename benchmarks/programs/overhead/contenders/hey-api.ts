import { client } from "../../../hey-api/plusofon/client.gen.ts";
import { createSipScenario, getSipAccount } from "../../../hey-api/plusofon/sdk.gen.ts";
import { type MakeContender, ORIGIN, SCENARIO, TOKEN } from "../contender.ts";

/**
 * The client that hey-api generates from our Plusofon document; no timeout, no retries. Its shared client, since one that
 * is passed to a call fails in Deno, where `Request` has an option `client` of its own.
 */
export const heyApi: MakeContender = (fetch) => {
  client.setConfig({
    baseUrl: ORIGIN,
    fetch: fetch as typeof globalThis.fetch,
    auth: ({ scheme }) => (scheme === "bearer" ? TOKEN : "10553"),
  });
  const path = { sip_id: 80 };
  return {
    get: async () => (await getSipAccount({ path })).data,
    post: async () => (await createSipScenario({ path, body: SCENARIO })).data,
  };
};
