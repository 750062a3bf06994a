import OpenAI from "openai";
import Telnyx from "telnyx";
import type { Walk } from "../walk.ts";

export const telnyx: Walk = async (origin, work) => {
  const client = new Telnyx({ apiKey: "made-up", baseURL: origin });
  let count = 0;
  for await (const page of (await client.phoneNumbers.list()).iterPages()) {
    count += page.getPaginatedItems().length;
    await work();
  }
  return count;
};

export const openai: Walk = async (origin, work) => {
  const client = new OpenAI({ apiKey: "made-up", baseURL: origin });
  let count = 0;
  for await (const page of (await client.vectorStores.list()).iterPages()) {
    count += page.getPaginatedItems().length;
    await work();
  }
  return count;
};
