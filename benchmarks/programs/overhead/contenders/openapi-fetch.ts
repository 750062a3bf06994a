import type { paths } from "@pbxkit/plusofon";
import createClient from "openapi-fetch";
import { type MakeContender, ORIGIN, SCENARIO, TOKEN } from "../contender.ts";

/** No timeout, no retries: openapi-fetch has none. */
export const openapiFetch: MakeContender = (fetch) => {
  const headers = { authorization: `Bearer ${TOKEN}`, client: "10553" };
  const client = createClient<paths>({ baseUrl: ORIGIN, fetch, headers });
  const params = { path: { sip_id: 80 } };
  return {
    get: async () => (await client.GET("/api/v1/sip/{sip_id}", { params })).data,
    post: async () => (await client.POST("/api/v1/sip/{sip_id}/scenarios", { params, body: SCENARIO })).data,
  };
};
