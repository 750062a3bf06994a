import { redisStore } from "@pbxkit/redis";
import { createRingmeClient, type SharedStore } from "@pbxkit/ringme";
import { listExtensions } from "@pbxkit/ringme/operations";
import { Redis } from "ioredis";
import { median, microseconds } from "../src/numbers.ts";

const ROUNDS = 300;
const CALLS = 100;
const WARM_UP = 10_000;

/** Answers at once, without a network. */
async function memoryFetch(request: Request): Promise<Response> {
  const isToken = new URL(request.url).pathname === "/oauth/token";
  return Response.json(isToken ? { access_token: "a", token_type: "bearer", expires_in: 3_600 } : []);
}

/** Prints what a store adds to a call whose token is in memory: interleaved rounds, each ratio of one round's two times. */
export async function storeOverhead(redisUrl: string): Promise<void> {
  const connection = new Redis(redisUrl);
  const kept = redisStore(connection, { prefix: "overhead:" });
  let asked = 0;
  const counted = <Args extends unknown[], Result>(work: (...args: Args) => Result) => {
    return (...args: Args): Result => {
      asked += 1;
      return work(...args);
    };
  };
  const store: SharedStore = {
    get: counted(kept.get),
    set: counted(kept.set),
    delete: counted(kept.delete),
    lock(key, lifetime, work) {
      asked += 1;
      return kept.lock(key, lifetime, work);
    },
    count: counted(kept.count),
  };
  const auth = { grant: "client_credentials", appId: "bench-app", appSecret: "bench-secret" } as const;
  const clients = {
    alone: createRingmeClient({ auth, fetch: memoryFetch }),
    shared: createRingmeClient({ auth, fetch: memoryFetch, store }),
  };
  const batch = async (name: keyof typeof clients, calls: number): Promise<number> => {
    const startedAt = performance.now();
    for (let call = 0; call < calls; call += 1) await listExtensions(clients[name]);
    return ((performance.now() - startedAt) * 1_000) / calls;
  };
  for (const name of ["alone", "shared", "alone", "shared"] as const) await batch(name, WARM_UP);
  asked = 0;
  const rounds: { readonly alone: number; readonly shared: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // Each is first in every other round.
    const first = round % 2 ? await batch("alone", CALLS) : undefined;
    const shared = await batch("shared", CALLS);
    rounds.push({ alone: first ?? (await batch("alone", CALLS)), shared });
  }
  const ratio = median(rounds.map(({ alone, shared }) => shared / alone));
  console.log(
    `a call whose token is in memory: ${microseconds(median(rounds.map(({ alone }) => alone)))} without a store, x${ratio.toFixed(3)} with one ` +
      `(median of ${ROUNDS} interleaved rounds); ${asked} requests to the store in ${ROUNDS * CALLS} calls`,
  );
  connection.disconnect();
}
