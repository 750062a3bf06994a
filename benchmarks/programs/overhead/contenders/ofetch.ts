import { createFetch } from "ofetch";
import { type MakeContender, ORIGIN, SCENARIO, TOKEN } from "../contender.ts";

/** Defaults: no timeout, a retry of calls without a body. */
export const ofetchDefaults: MakeContender = (fetch) => {
  const headers = { authorization: `Bearer ${TOKEN}`, client: "10553" };
  const client = createFetch({ fetch: fetch as typeof globalThis.fetch, Headers, AbortController }).create({
    baseURL: ORIGIN,
    headers,
  });
  return {
    get: () => client("/api/v1/sip/80"),
    post: () => client("/api/v1/sip/80/scenarios", { method: "POST", body: SCENARIO }),
  };
};
