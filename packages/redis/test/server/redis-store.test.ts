import { basename } from "node:path";
import { aesGcmSeal, redisStore } from "@pbxkit/redis";
import { Redis as IoRedis6 } from "ioredis";
import { Redis as IoRedis5 } from "ioredis-5";
import { createClient as createNodeRedis6 } from "redis";
import { createClient as createNodeRedis5 } from "redis-5";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { redisPrograms } from "../support/redis-program.ts";
import { type RedisServer, startRedis } from "../support/redis-server.ts";

/** The same on each server that is on the PATH. */
describe.each(redisPrograms().map((program) => [basename(program), program]))("%s", (_server, program) => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis(program);
  });
  afterAll(() => server.stop());

  /** The clients of other libraries' versions, and what looks at the server without the store. */
  const clients = {
    "node-redis 6": async () => {
      const client = await createNodeRedis6({ url: server.url }).connect();
      return { store: redisStore(client), given: client, close: () => client.close() };
    },
    "node-redis 5": async () => {
      const client = await createNodeRedis5({ url: server.url }).connect();
      return { store: redisStore(client), given: client, close: () => client.close() };
    },
    "ioredis 6": async () => {
      const client = new IoRedis6(server.url);
      return { store: redisStore(client), given: client, close: async () => client.disconnect() };
    },
    "ioredis 5": async () => {
      const client = new IoRedis5(server.url);
      return { store: redisStore(client), given: client, close: async () => client.disconnect() };
    },
  };

  let look: IoRedis6;
  beforeAll(() => {
    look = new IoRedis6(server.url);
  });
  afterAll(() => look.disconnect());
  beforeEach(() => look.flushall());

  /** Milliseconds that each key lives on: -1 for one that would stay for ever. */
  const lifetimes = async () => Promise.all((await look.keys("*")).map((key) => look.pttl(key)));

  describe.each(Object.entries(clients))("%s", (_name, connect) => {
    let connected: Awaited<ReturnType<typeof connect>>;
    beforeAll(async () => {
      connected = await connect();
    });
    afterAll(() => connected.close());

    test("values are written with a lifetime, read, and taken away", async () => {
      const { store } = connected;
      expect(await store.get("key")).toBeUndefined();
      await store.set("key", "value é", 60_000);
      expect(await store.get("key")).toBe("value é");
      expect(await look.keys("*")).toEqual(["pbxkit:{key}"]);
      expect((await lifetimes())[0]).toBeGreaterThan(0);
      await store.delete("key");
      expect(await store.get("key")).toBeUndefined();
    });

    test("work runs alone, and its lock goes with it, whatever its end", async () => {
      const { store } = connected;
      const given = await store.lock("key", 60_000, async (held) => {
        expect(await store.lock("key", 60_000, async () => "second")).toBeUndefined();
        expect(await held.set("written", 60_000)).toBe(true);
        for (const lifetime of await lifetimes()) expect(lifetime).toBeGreaterThan(0);
        return "first";
      });
      expect(given).toEqual({ result: "first" });
      expect(await store.get("key")).toBe("written");
      await expect(store.lock("key", 60_000, () => Promise.reject(new Error("broken")))).rejects.toThrow(
        "broken",
      );
      expect(await store.lock("key", 60_000, async () => "third")).toEqual({ result: "third" });
    });

    test("a lock that was lost writes nothing, and leaves its successor's alone", async () => {
      const { store } = connected;
      await store.lock("key", 60_000, async (old) => {
        await look.del("pbxkit:{key}:lock");
        await store.lock("key", 60_000, async (young) => {
          expect(await old.set("old", 60_000)).toBe(false);
          expect(await young.set("young", 60_000)).toBe(true);
        });
      });
      await look.set("pbxkit:{key}:lock", "another's", "PX", 60_000);
      expect(await store.get("key")).toBe("young");
      expect(await store.lock("key", 60_000, async () => "nobody")).toBeUndefined();
    });

    test("what is counted at once is counted once each, in a window that ends", async () => {
      const { store } = connected;
      const counted = await Promise.all(Array.from({ length: 50 }, () => store.count("key", 90_000, 1)));
      expect(counted.map(({ count }) => count).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 50 }, (_, index) => index + 1),
      );
      for (const { endsIn } of counted) {
        expect(endsIn).toBeGreaterThan(0);
        expect(endsIn).toBeLessThanOrEqual(90_000);
      }
      expect(await store.count("key", 90_000, 5)).toMatchObject({ count: 55 });
      // Shorter than the second that Redis counts in: it ends all the same.
      await store.count("short", 10, 1);
      for (const lifetime of await lifetimes()) expect(lifetime).toBeGreaterThan(0);
    });

    test("sealed values are unreadable in the server", async () => {
      const key = new Uint8Array(32).fill(1);
      const store = redisStore(connected.given, { prefix: "own:", ...aesGcmSeal(key) });
      await store.set("key", "planted-token", 60_000);
      await store.lock("other", 60_000, (held) => held.set("planted-token", 60_000));
      expect(await store.get("key")).toBe("planted-token");
      expect(await store.get("other")).toBe("planted-token");
      expect(await look.keys("*")).toEqual(expect.arrayContaining(["own:{key}", "own:{other}"]));
      expect(String(await look.mget("own:{key}", "own:{other}"))).not.toContain("planted");
      await look.set("own:{key}", "not sealed", "PX", 60_000);
      await expect(store.get("key")).rejects.toThrow();
    });
  });

  test("seal without open is refused", () => {
    expect(() => redisStore(look, { seal: (text) => text })).toThrow("together");
  });
});
