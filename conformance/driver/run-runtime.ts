import { readFile } from "node:fs/promises";
import type { Runtime } from "../runtimes/runtime.ts";
import { type StartSimulators, startServers } from "../servers/start-servers.ts";
import { judgeRequests } from "./judge-requests.ts";
import type { RuntimeResult } from "./results.ts";
import type { SuiteBundles } from "./suite-bundles.ts";

/** A runtime that is not done by then is killed; on a busy machine, too, the slowest takes a fraction of it. */
const LIMIT = 300_000;

/** Runs the suite in one runtime, against servers of its own. Never rejects: what goes wrong is the result's `crash`. */
export async function runRuntime(
  runtime: Runtime,
  consumer: { readonly folder: string; readonly bundles: SuiteBundles },
  startSimulators: StartSimulators,
  signal: AbortSignal,
): Promise<RuntimeResult> {
  const { name, title } = runtime;
  const startedAt = performance.now();
  const servers = await startServers(startSimulators, () => readFile(consumer.bundles.page, "utf8"));
  const result = { name, title, behaviours: [], crash: undefined };
  const since = () => Math.round(performance.now() - startedAt);
  try {
    const missing = runtime.missing();
    if (missing !== undefined) return { ...result, crash: `${title} ${missing}`, milliseconds: since() };
    const { version, behaviours, requests } = await runtime.run({
      ...consumer,
      control: servers.control,
      limit: LIMIT,
      signal,
    });
    const exact = version ? `${title.split(" ")[0]} ${version}` : title;
    const judged = await judgeRequests(requests);
    return { ...result, title: exact, behaviours: [...behaviours, judged], milliseconds: since() };
  } catch (error) {
    return {
      ...result,
      crash: error instanceof Error ? error.message : String(error),
      milliseconds: since(),
    };
  } finally {
    await servers.close();
  }
}
