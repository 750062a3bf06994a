// A fleet on a real Redis: real processes, some of them killed. `pnpm bench:fleet [rounds]` prints the figures.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { redisStore } from "@pbxkit/redis";
import type { RingmeOptions } from "@pbxkit/ringme";
import { Redis } from "ioredis";
import { startRedis } from "../../packages/redis/test/support/redis-server.ts";
import { storeOverhead } from "./overhead.ts";
import { startTokenServer, type TokenServer } from "./token-server.ts";
import type { WorkerAnswer, WorkerTask } from "./worker.ts";

const ROUNDS = Number(process.argv[2] ?? 100);
/** Rounds at a time; each has processes of its own, and waits for a lock to end. */
const LANES = 5;
const APP = { appId: "bench-app", appSecret: "bench-secret" };
const WORKER = fileURLToPath(new URL("./worker.ts", import.meta.url));

const redis = await startRedis();
let prefixes = 0;

/** So many processes that share one store of their own. */
async function startFleet(server: TokenServer, size: number, options: Omit<RingmeOptions, "baseUrl">) {
  prefixes += 1;
  const task: WorkerTask = {
    redisUrl: redis.url,
    prefix: `bench-${prefixes}:`,
    options: { baseUrl: server.baseUrl, ...options },
  };
  const workers = Array.from({ length: size }, () => fork(WORKER, [JSON.stringify(task)]));
  await Promise.all(workers.map((worker) => once(worker, "message")));
  return workers;
}

/** Has a process work; undefined where it was killed meanwhile. */
async function ask(worker: ChildProcess, wanted: "call" | "spend"): Promise<WorkerAnswer | undefined> {
  const answered = once(worker, "message").then(([answer]) => answer as WorkerAnswer);
  const killed = once(worker, "exit").then(() => undefined);
  worker.send(wanted);
  return Promise.race([answered, killed]);
}

const stop = (workers: readonly ChildProcess[]) => {
  for (const worker of workers) worker.kill("SIGKILL");
};

async function coldAndRevoked(): Promise<void> {
  const server = await startTokenServer();
  const auth = { grant: "password", ...APP, username: "bench", password: "bench" } as const;
  const workers = await startFleet(server, 8, { auth });
  await Promise.all(workers.map((worker) => ask(worker, "call")));
  console.log(`8 processes, cold: ${server.tokenRequests} token request(s)`);
  server.tokenRequests = 0;
  server.revoke();
  await Promise.all(workers.map((worker) => ask(worker, "call")));
  console.log(`8 processes, tokens revoked: ${server.tokenRequests} token request(s)`);
  stop(workers);
  server.close();
}

interface Round {
  readonly ends: readonly (string | undefined)[];
  readonly longest: number;
  readonly secondUses: number;
  readonly isKilled: boolean;
}

/** Four processes with one refresh token; the one that renews is killed while its request is under way, or just after. */
async function killedRound(isPassword: boolean): Promise<Round> {
  const server = await startTokenServer();
  const auth: RingmeOptions["auth"] = isPassword
    ? { grant: "password", ...APP, username: "bench", password: "bench" }
    : { grant: "refresh_token", ...APP, redirectUri: "https://bench.example", refreshToken: "refresh-0" };
  const workers = await startFleet(server, 4, { auth, attemptTimeout: 1_000 });
  if (isPassword) {
    await Promise.all(workers.map((worker) => ask(worker, "call")));
    server.revoke();
  }
  const [victim] = workers;
  const killed = new Promise<void>((resolve) => {
    server.onTokenRequest = () => {
      server.onTokenRequest = () => {};
      // The answer comes after 40 ms: before it, with it, and after it.
      setTimeout(() => {
        victim?.kill("SIGKILL");
        resolve();
      }, Math.random() * 60);
    };
  });
  const first = victim && ask(victim, "call");
  // On a starved machine the store may seem away, so that nothing is renewed and nobody killed.
  const isKilled = (await Promise.race([killed.then(() => true), first?.then((answer) => !answer)])) ?? false;
  await first;
  const answers = await Promise.all(workers.slice(1).map((worker) => ask(worker, "call")));
  stop(workers);
  server.close();
  return {
    ends: answers.map((answer) => answer?.end),
    longest: Math.max(...answers.map((answer) => answer?.milliseconds ?? 0)),
    secondUses: server.secondUses,
    isKilled,
  };
}

async function killed(): Promise<void> {
  const rounds: Round[] = [];
  let begun = 0;
  const lane = async () => {
    while (begun < ROUNDS) {
      begun += 1;
      rounds.push(await killedRound(begun % 2 === 0));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const counts = new Map<string, number>();
  for (const end of rounds.flatMap(({ ends }) => ends)) {
    counts.set(end ?? "killed", (counts.get(end ?? "killed") ?? 0) + 1);
  }
  const secondUses = rounds.reduce((sum, round) => sum + round.secondUses, 0);
  const kills = rounds.filter(({ isKilled }) => isKilled).length;
  const hanging = rounds.filter(({ longest }) => longest > 30_000).length;
  console.log(
    `${rounds.length} rounds, a process killed in ${kills} of them: ${secondUses} second use(s) of a refresh token`,
  );
  console.log(
    `  calls beyond their deadline: ${hanging}; the longest took ${Math.round(Math.max(...rounds.map(({ longest }) => longest)))} ms`,
  );
  console.log(
    `  ends of the others' calls: ${[...counts].map(([end, count]) => `${count} ${end}`).join(", ")}`,
  );
}

async function budget(): Promise<void> {
  const server = await startTokenServer();
  const auth = { grant: "client_credentials", ...APP } as const;
  const workers = await startFleet(server, 8, { auth, budget: { requests: 1_000, per: 3_600_000 } });
  const startedAt = performance.now();
  const ends = await Promise.all(workers.map((worker) => ask(worker, "spend")));
  const seconds = (performance.now() - startedAt) / 1_000;
  console.log(
    `budget of 1,000 an hour, 8 processes at full speed: ${server.apiRequests} arrived in ${seconds.toFixed(1)} s ` +
      `(then ${[...new Set(ends.map((answer) => answer?.end))].join(", ")})`,
  );
  stop(workers);
  server.close();
}

/** What the store itself takes: time for one count, counts in a second, commands and bytes of one renewal. */
async function rates(): Promise<void> {
  const connection = new Redis(redis.url);
  const store = redisStore(connection, { prefix: "rates:" });
  const times: number[] = [];
  for (let count = 0; count < 2_000; count += 1) {
    const startedAt = performance.now();
    await store.count("one", 3_600_000, 1);
    times.push(performance.now() - startedAt);
  }
  times.sort((a, b) => a - b);
  const startedAt = performance.now();
  const lane = async () => {
    for (let count = 0; count < 500; count += 1) await store.count("many", 3_600_000, 1);
  };
  await Promise.all(Array.from({ length: 64 }, lane));
  const aSecond = Math.round((64 * 500 * 1_000) / (performance.now() - startedAt));
  console.log(
    `a count: ${((times[1_000] ?? 0) * 1_000).toFixed(0)} µs (median); ${aSecond} a second over one connection`,
  );

  const server = await startTokenServer();
  const auth = { grant: "password", ...APP, username: "bench", password: "bench" } as const;
  const workers = await startFleet(server, 8, { auth });
  await Promise.all(workers.map((worker) => ask(worker, "call")));
  const before = await commands(connection);
  server.revoke();
  await Promise.all(workers.map((worker) => ask(worker, "call")));
  const keys = await connection.keys(`bench-${prefixes}:*`);
  const bytes = await Promise.all(keys.map((key) => connection.memory("USAGE", key)));
  console.log(`a renewal of 8 processes: ${(await commands(connection)) - before} commands`);
  console.log(
    `in the store after two renewals: ${keys.length} keys, ${bytes.reduce<number>((sum, each) => sum + Number(each), 0)} bytes`,
  );
  stop(workers);
  server.close();
  connection.disconnect();
}

/** Commands that the server has carried out, those inside scripts not counted. */
async function commands(connection: Redis): Promise<number> {
  const info = await connection.info("commandstats");
  const calls = ["get", "eval", "evalsha"].map((name) =>
    Number(new RegExp(`cmdstat_${name}:calls=(\\d+)`).exec(info)?.[1] ?? 0),
  );
  return calls.reduce((sum, each) => sum + each, 0);
}

try {
  await storeOverhead(redis.url);
  await rates();
  await coldAndRevoked();
  await budget();
  await killed();
} finally {
  await redis.stop();
}
