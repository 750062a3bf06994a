import Telnyx from "telnyx";
import { type MakeContender, ORIGIN, TOKEN } from "../contender.ts";

/** A Stainless SDK of a telephony vendor, with its defaults: a timeout, retries, telemetry headers. */
export const telnyx: MakeContender = (fetch) => {
  const client = new Telnyx({ apiKey: TOKEN, baseURL: ORIGIN, fetch: fetch as typeof globalThis.fetch });
  return {
    get: () => client.phoneNumbers.retrieve("80"),
    post: () =>
      client.messages.send({
        to: "+15550100001",
        from: "+15550100002",
        text: "On the road",
        subject: "simultaneous",
        media_urls: ["https://media.example/71"],
      }),
  };
};
