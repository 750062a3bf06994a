import { createPlusofonClient, unwrap } from "@pbxkit/plusofon";
import { type MakeContender, ORIGIN, SCENARIO, TOKEN } from "../contender.ts";

/** Defaults: deadline, attempt timeout, retries, redirect and path safety. */
export const pbxkit: MakeContender = (fetch) => {
  const client = createPlusofonClient({ baseUrl: ORIGIN, token: TOKEN, fetch });
  const params = { path: { sip_id: 80 } };
  return {
    get: () => unwrap(client.GET("/api/v1/sip/{sip_id}", { params })),
    post: () => unwrap(client.POST("/api/v1/sip/{sip_id}/scenarios", { params, body: SCENARIO })),
  };
};
