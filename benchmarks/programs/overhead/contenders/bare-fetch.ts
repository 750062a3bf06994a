import { type MakeContender, ORIGIN, SCENARIO, TOKEN } from "../contender.ts";

const headers = { accept: "application/json", authorization: `Bearer ${TOKEN}`, client: "10553" };

/** The floor: what every other contender does at least. */
export const bareFetch: MakeContender = (fetch) => ({
  async get() {
    const response = await fetch(new Request(`${ORIGIN}/api/v1/sip/80`, { headers }));
    return response.json();
  },
  async post() {
    const response = await fetch(
      new Request(`${ORIGIN}/api/v1/sip/80/scenarios`, {
        method: "POST",
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify(SCENARIO),
      }),
    );
    return response.json();
  },
});
