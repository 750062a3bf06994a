// A process of the fleet: makes a call for each message, and tells how it ended.
import { redisStore } from "@pbxkit/redis";
import { createRingmeClient, isPbxError, type RingmeOptions } from "@pbxkit/ringme";
import { listExtensions } from "@pbxkit/ringme/operations";
import { Redis } from "ioredis";

/** What a worker is started with, as JSON. */
export interface WorkerTask {
  readonly redisUrl: string;
  readonly prefix: string;
  readonly options: RingmeOptions;
}

/** How a worker's call ended: "ok", the error's name, or a count of good calls. */
export interface WorkerAnswer {
  readonly end: string;
  readonly milliseconds: number;
}

const { redisUrl, prefix, options } = JSON.parse(process.argv[2] ?? "{}") as WorkerTask;
const ringme = createRingmeClient({
  ...options,
  store: redisStore(new Redis(redisUrl), { prefix }),
});

async function call(): Promise<string> {
  try {
    const { error } = await listExtensions(ringme);
    return error ? `status ${error.status}` : "ok";
  } catch (thrown) {
    return isPbxError(thrown) ? `${thrown.name} (${thrown.outcome})` : String(thrown);
  }
}

/** Calls as fast as it can until the budget is used up. */
async function callUntilRefused(): Promise<string> {
  const lane = async () => {
    for (;;) {
      const end = await call();
      if (end !== "ok") return end;
    }
  };
  const ends = await Promise.all(Array.from({ length: 8 }, lane));
  return [...new Set(ends)].join(", ");
}

process.on("message", async (wanted: "call" | "spend") => {
  const startedAt = performance.now();
  const end = wanted === "call" ? await call() : await callUntilRefused();
  process.send?.({ end, milliseconds: performance.now() - startedAt } satisfies WorkerAnswer);
});
process.send?.("ready");
