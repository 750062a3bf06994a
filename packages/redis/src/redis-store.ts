import type { HeldLock, SharedStore } from "@pbxkit/core";
import { RateLimiterRedis } from "rate-limiter-flexible";
import type { Seal } from "./seal.ts";

/** What is used of a client of `redis` (node-redis 5 or 6), connected. */
export interface NodeRedis {
  /** GET. */
  get(key: string): Promise<unknown>;
  /** DEL. */
  del(key: string): Promise<unknown>;
  /** EVAL. */
  eval(
    script: string,
    options: {
      /** KEYS of the script. */
      keys: string[];
      /** ARGV of the script. */
      arguments: string[];
    },
  ): Promise<unknown>;
}

/** What is used of a client of `ioredis` 5 or 6. */
export interface IoRedis {
  /** GET. */
  get(key: string): Promise<string | null>;
  /** DEL. */
  del(key: string): Promise<number>;
  /** EVAL. */
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>;
  /** Tells an ioredis client from others. */
  defineCommand(
    name: string,
    definition: {
      /** The script. */
      lua: string;
      /** How many of the arguments are keys. */
      numberOfKeys?: number;
    },
  ): void;
}

/** What {@link redisStore} takes. */
export interface RedisStoreOptions extends Partial<Seal> {
  /** Begins all keys. Default "pbxkit:". */
  readonly prefix?: string | undefined;
}

const SET = "return redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2])";
const LOCK = "return redis.call('set', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2])";
const SET_HELD =
  "if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end " +
  "redis.call('set', KEYS[2], ARGV[2], 'PX', ARGV[3]) return 1";
const RELEASE =
  "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0";

/**
 * A store on Redis 7 or later, or Valkey, over a client that you have connected; it opens and closes no connection. Each
 * of its functions rejects with the error of the Redis client. Everything that it writes has a lifetime.
 *
 * Source: Redis, commands SET (pattern of a lock with a value of its own) and EVAL.
 */
export function redisStore(client: NodeRedis | IoRedis, options: RedisStoreOptions = {}): SharedStore {
  const { prefix = "pbxkit:", seal, open } = options;
  if ((seal === undefined) !== (open === undefined)) {
    throw new TypeError("redisStore: give seal and open together, or neither");
  }
  const run = (script: string, keys: string[], given: string[]): Promise<unknown> =>
    isIoRedis(client)
      ? client.eval(script, keys.length, ...keys, ...given)
      : client.eval(script, { keys, arguments: given });
  // In braces, so that a cluster keeps a value and its lock in one place.
  const nameOf = (key: string) => `${prefix}{${key}}`;
  const write = async (value: string, key: string) => (seal ? seal(value, key) : value);
  const limiter = new RateLimiterRedis({
    storeClient: client,
    useRedisPackage: !isIoRedis(client),
    keyPrefix: `${prefix}count`,
    points: Number.MAX_SAFE_INTEGER,
    // Each window brings its own.
    duration: 1,
  });

  return {
    async get(key) {
      const value = await client.get(nameOf(key));
      if (typeof value !== "string") return undefined;
      return open ? open(value, key) : value;
    },
    async set(key, value, lifetime) {
      await run(SET, [nameOf(key)], [await write(value, key), milliseconds(lifetime)]);
    },
    async delete(key) {
      await client.del(nameOf(key));
    },
    async lock(key, lifetime, work) {
      const name = nameOf(key);
      const lock = `${name}:lock`;
      const fence = crypto.randomUUID();
      if (!(await run(LOCK, [lock], [fence, milliseconds(lifetime)]))) return undefined;
      const held: HeldLock = {
        async set(value, valueLifetime) {
          const given = [fence, await write(value, key), milliseconds(valueLifetime)];
          return (await run(SET_HELD, [lock, name], given)) === 1;
        },
      };
      try {
        return { result: await work(held) };
      } finally {
        await run(RELEASE, [lock], [fence]);
      }
    },
    async count(key, within, amount) {
      const customDuration = Math.max(1, Math.ceil(within / 1_000));
      const { consumedPoints, msBeforeNext } = await limiter.penalty(key, amount, { customDuration });
      return { count: consumedPoints, endsIn: Math.max(0, msBeforeNext) };
    },
  };
}

const isIoRedis = (client: NodeRedis | IoRedis): client is IoRedis => "defineCommand" in client;

/** A lifetime as Redis takes it: whole, and never none. */
const milliseconds = (lifetime: number): string => String(Math.max(1, Math.ceil(lifetime)));
