// Exports a year of call records with four processes, one of which is killed on the way. Simulator and Redis are its own.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startSimulatorServer } from "@pbxkit/simulator";
import { Queue, QueueEvents } from "bullmq";
import { startRedis } from "./redis.ts";
import { QUEUE, vendorTime, type WindowJob, type WorkerSettings, windowsOfYear } from "./window-job.ts";

const YEAR = 2025;
const DAYS = 10;
const RECORDS = 1_095;
const WORKERS = 4;
const APP = { appId: "invented-app", appSecret: "invented-secret" };

const folder = await mkdtemp(join(tmpdir(), "pbxkit-fleet-"));
const redis = await startRedis(folder);
if (redis) await exportYear(redis.port).finally(() => redis.server.kill("SIGKILL"));
else console.log("note: there is no redis-server or valkey-server on the PATH, which this example needs");
await rm(folder, { recursive: true, force: true });

async function exportYear(redisPort: number): Promise<void> {
  // Every eight hours one.
  const records = Array.from({ length: RECORDS }, (_, index) => ({
    init_time_gmt: vendorTime(new Date(Date.UTC(YEAR, 0, 1, index * 8, 30))),
  }));
  const served = await startSimulatorServer({
    vendors: ["ringme"],
    seed: { ringme: { apps: [{ id: APP.appId, secret: APP.appSecret, type: "trusted" }], records } },
  });
  const connection = { host: "127.0.0.1", port: redisPort };
  const queue = new Queue<WindowJob>(QUEUE, { connection });
  const events = new QueueEvents(QUEUE, { connection });
  const settings: WorkerSettings = { redisPort, baseUrl: served.origins.ringme, ...APP, folder };
  const workers: ChildProcess[] = [];
  const startWorker = () => {
    const env = { ...process.env, FLEET_SETTINGS: JSON.stringify(settings) };
    const worker = fork(fileURLToPath(new URL("./worker.ts", import.meta.url)), { env });
    workers.push(worker);
    return worker;
  };

  const windows = windowsOfYear(YEAR, DAYS);
  let done = 0;
  let failed = 0;
  const finished = new Promise<void>((resolve) => {
    const settle = () => {
      if (done + failed === windows.length) resolve();
    };
    events.on("completed", ({ jobId, returnvalue }) => {
      done += 1;
      console.log(`window ${jobId}: ${returnvalue} records (${done} of ${windows.length} windows)`);
      // In the middle of its windows, without a word.
      if (done === 8) {
        workers[0]?.kill("SIGKILL");
        console.log("worker 1 is killed; another takes its place");
        startWorker();
      }
      settle();
    });
    events.on("stalled", ({ jobId }) =>
      console.log(`window ${jobId} has lost its worker, and goes to another`),
    );
    events.on("failed", ({ jobId, failedReason }) => {
      failed += 1;
      console.log(`window ${jobId} failed: ${failedReason}`);
      settle();
    });
  });
  await events.waitUntilReady();
  await Promise.all(Array.from({ length: WORKERS }, () => once(startWorker(), "message")));
  await queue.addBulk(windows.map((data) => ({ name: "window", data })));
  await finished;
  for (const worker of workers) worker.kill("SIGKILL");

  const names = await readdir(folder);
  const recordings = names.filter((name) => name.endsWith(".mp3"));
  const rows = names.filter((name) => name.endsWith(".json"));
  const logins = served.simulators.ringme.requests.filter(({ path }) => path === "/oauth/token").length;
  console.log(
    `\n${recordings.length} recordings and ${rows.length} rows of ${RECORDS} records; ` +
      `${done} windows done, ${failed} failed; ${logins} token request(s) by ${workers.length} processes`,
  );
  process.exitCode = recordings.length === RECORDS && rows.length === RECORDS && failed === 0 ? 0 : 1;
  await Promise.all([queue.close(), events.close()]);
  await served.close();
}
