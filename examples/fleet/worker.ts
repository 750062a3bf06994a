// One process of the export: takes windows from the queue until it is stopped. All of them share one token and one budget.
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { redisStore } from "@pbxkit/redis";
import { createRingmeClient, unwrap } from "@pbxkit/ringme";
import { downloadRecord } from "@pbxkit/ringme/operations";
import { type Job, Worker } from "bullmq";
import { Redis } from "ioredis";
import { QUEUE, type WindowJob, type WindowProgress, type WorkerSettings } from "./window-job.ts";

const { redisPort, baseUrl, appId, appSecret, folder } = JSON.parse(
  process.env.FLEET_SETTINGS ?? "{}",
) as WorkerSettings;

const ringme = createRingmeClient({
  baseUrl,
  auth: { grant: "client_credentials", appId, appSecret },
  store: redisStore(new Redis(redisPort, "127.0.0.1")),
  budget: { requests: 100_000, per: 3_600_000 },
});

/** Writes a file whole or not at all: a process that is killed leaves no half of one under its name. */
async function writeWhole(name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  const unfinished = `${path}.${process.pid}.part`;
  await writeFile(unfinished, content);
  await rename(unfinished, path);
}

async function exportWindow(job: Job<WindowJob>): Promise<number> {
  const before = job.progress as Partial<WindowProgress>;
  let written = before.written ?? 0;
  const options = before.cursor ? { from: before.cursor } : {};
  const list = ringme.recordWindows(job.data, { params: { query: { per_page: 10 } } }, options);
  for await (const { items, cursor } of list.pages()) {
    for (const record of items) {
      const uuid = record.record_uuid ?? "";
      const audio = await unwrap(
        downloadRecord(ringme, { path: { record_uuid: uuid }, parseAs: "arrayBuffer" }),
      );
      // Named after the record: what was written before is written over, never doubled.
      await writeWhole(`${uuid}.mp3`, new Uint8Array(audio as ArrayBuffer));
      await writeWhole(`${uuid}.json`, JSON.stringify(record));
      written += 1;
    }
    if (cursor) await job.updateProgress({ cursor, written } satisfies WindowProgress);
  }
  return written;
}

new Worker<WindowJob>(QUEUE, exportWindow, {
  connection: { host: "127.0.0.1", port: redisPort, maxRetriesPerRequest: null },
  concurrency: 2,
  // A job whose worker is gone goes to another after this time.
  lockDuration: 2_000,
  stalledInterval: 500,
  maxStalledCount: 10,
});
process.send?.("ready");
