import { Octokit } from "@octokit/core";
import { paginateRest } from "@octokit/plugin-paginate-rest";
import type { Walk } from "../walk.ts";

export const octokit: Walk = async (origin, work) => {
  const client = new (Octokit.plugin(paginateRest))({ baseUrl: origin });
  let count = 0;
  for await (const { data } of client.paginate.iterator("GET /rows")) {
    count += (data as unknown[]).length;
    await work();
  }
  return count;
};
