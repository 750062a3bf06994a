import { request } from "@octokit/request";
import { type MakeContender, ORIGIN, SCENARIO, TOKEN } from "../contender.ts";

/** No timeout, no retries: those are plugins of @octokit/core. */
export const octokitRequest: MakeContender = (fetch) => {
  const client = request.defaults({
    baseUrl: ORIGIN,
    headers: { authorization: `Bearer ${TOKEN}`, client: "10553" },
    request: { fetch },
  });
  return {
    get: async () => (await client("GET /api/v1/sip/{sip_id}", { sip_id: 80 })).data,
    post: async () => (await client("POST /api/v1/sip/{sip_id}/scenarios", { sip_id: 80, ...SCENARIO })).data,
  };
};
