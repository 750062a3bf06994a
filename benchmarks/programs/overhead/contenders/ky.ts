import ky from "ky";
import { type MakeContender, ORIGIN, SCENARIO, TOKEN } from "../contender.ts";

/** Defaults: a timeout of 10 s, retries. */
export const kyDefaults: MakeContender = (fetch) => {
  const headers = { authorization: `Bearer ${TOKEN}`, client: "10553" };
  const client = ky.create({ baseUrl: ORIGIN, fetch, headers });
  return {
    get: () => client.get("/api/v1/sip/80").json(),
    post: () => client.post("/api/v1/sip/80/scenarios", { json: SCENARIO }).json(),
  };
};
