import OpenAI from "openai";
import { type MakeContender, ORIGIN, TOKEN } from "../contender.ts";

/** A Stainless SDK with its defaults: a timeout, retries, telemetry headers. */
export const openai: MakeContender = (fetch) => {
  const client = new OpenAI({ apiKey: TOKEN, baseURL: ORIGIN, fetch: fetch as typeof globalThis.fetch });
  return {
    get: () => client.vectorStores.retrieve("80"),
    post: () =>
      client.vectorStores.create({
        name: "On the road",
        description: "simultaneous",
        file_ids: ["file-70000000003"],
        metadata: { timeout: "45", voicemail: "true", voicemail_media_id: "71" },
      }),
  };
};
