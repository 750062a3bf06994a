import axios from "axios";
import { type MakeContender, ORIGIN, SCENARIO, TOKEN } from "../contender.ts";

/** axios's own fetch adapter, given our fetch; no timeout, no retries: axios has none by default. */
export const axiosFetchAdapter: MakeContender = (fetch) => {
  const client = axios.create({
    adapter: "fetch",
    baseURL: ORIGIN,
    headers: { authorization: `Bearer ${TOKEN}`, client: "10553" },
    env: { fetch },
  });
  return {
    get: async () => (await client.get("/api/v1/sip/80")).data,
    post: async () => (await client.post("/api/v1/sip/80/scenarios", SCENARIO)).data,
  };
};
