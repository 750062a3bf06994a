import { createServer, type Server } from "node:net";
import { basename } from "node:path";
import { aesGcmSeal, redisStore } from "@pbxkit/redis";
import { createRingmeClient, isPbxError, type RingmeOptions, unwrap } from "@pbxkit/ringme";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { redisPrograms } from "../support/redis-program.ts";
import { type RedisServer, startRedis } from "../support/redis-server.ts";
import { app, refreshing } from "../support/refreshing.ts";

/** Clients connect again when they do. */
const PATIENTLY = { timeout: 15_000 };
const BUDGET = { requests: 1_000, per: 60_000 };

/** An API whose refresh tokens work once. `during` runs while a token request is under way. */
function api(during: (count: number) => unknown = () => {}) {
  const live = new Set<string>();
  const used: string[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    if (new URL(request.url).pathname !== "/oauth/token") {
      return Response.json([], { status: live.has(request.headers.get("authorization") ?? "") ? 200 : 401 });
    }
    const refreshToken = new URLSearchParams(await request.text()).get("refresh_token") ?? "";
    used.push(refreshToken);
    const number = used.length;
    await during(number);
    live.add(`Bearer a${number}`);
    const tokens = { access_token: `a${number}`, refresh_token: `r${number}` };
    return Response.json({ ...tokens, token_type: "bearer", expires_in: 3_600 });
  };
  return { fetch, used, revoke: () => live.clear() };
}

/** What the server at this port says to everything, after the greetings of clients. */
function saying(error: string): Promise<{ url: string; server: Server }> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      const commands = chunk.toString().match(/\*\d+\r\n\$\d+\r\n(\w+)/g) ?? [];
      for (const command of commands) {
        const isGreeting = /(hello|info|client|select)$/i.test(command);
        socket.write(
          isGreeting && /info$/i.test(command) ? "$0\r\n\r\n" : isGreeting ? "+OK\r\n" : `-${error}\r\n`,
        );
      }
    });
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve({
        server,
        url: `redis://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
      });
    });
  });
}

describe.each(redisPrograms().map((program) => [basename(program), program]))("%s", (_server, program) => {
  let server: RedisServer;
  const closes: (() => unknown)[] = [];
  beforeEach(async () => {
    server = await startRedis(program);
  });
  afterEach(async () => {
    for (const close of closes.splice(0)) close();
    await server.stop();
  });

  function connected(url = server.url): Redis {
    const connection = new Redis(url, { maxRetriesPerRequest: 1, retryStrategy: () => 20 });
    connection.on("error", () => {});
    closes.push(() => connection.disconnect());
    return connection;
  }

  function processOf(options: RingmeOptions, redis = connected(), prefix = "pbxkit:") {
    const ringme = createRingmeClient({ timeout: 5_000, store: redisStore(redis, { prefix }), ...options });
    return () => unwrap(ringme.GET("/client/{client_id}/extension/"));
  }

  /** Every call ends by itself, well or with an error of the package. */
  async function ended(calls: readonly (() => Promise<unknown>)[]): Promise<unknown[]> {
    const ends = await Promise.allSettled(calls.map((call) => call()));
    const errors = ends.flatMap((end) => (end.status === "rejected" ? [end.reason] : []));
    for (const error of errors) expect(isPbxError(error), String(error)).toBe(true);
    return errors;
  }

  const faults: Record<string, (look: Redis) => Promise<(() => unknown) | undefined>> = {
    "has no memory left": async (look) => {
      await look.config("SET", "maxmemory", "1");
      return () => look.config("SET", "maxmemory", "0");
    },
    "has become a replica": async (look) => {
      await look.call("REPLICAOF", "127.0.0.1", "1");
      return () => look.call("REPLICAOF", "NO", "ONE");
    },
    "pauses writes": async (look) => {
      await look.call("CLIENT", "PAUSE", "60000", "WRITE");
      return () => look.call("CLIENT", "UNPAUSE");
    },
    "wants a password": async (look) => {
      await look.config("SET", "requirepass", "invented");
      await look.call("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes");
      return () => look.config("SET", "requirepass", "");
    },
    "drops its connections": async (look) => {
      await look.call("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes");
      return undefined;
    },
    "runs no scripts": async (look) => {
      await look.call("ACL", "SETUSER", "default", "-eval");
      return () => look.call("ACL", "SETUSER", "default", "+eval");
    },
  };

  test.each(Object.entries(faults))(
    "a server that %s: no second use, no call that hangs, tokens in memory go on",
    async (_name, breakIt) => {
      const { fetch, used, revoke } = api();
      const calls = Array.from({ length: 4 }, () => processOf({ auth: refreshing, fetch, budget: BUDGET }));
      await ended(calls);
      const look = connected();
      const mend = await breakIt(look);
      expect(await ended(calls)).toEqual([]);
      revoke();
      await ended(calls);
      await ended(calls);
      await mend?.();
      await expect.poll(() => ended(calls), PATIENTLY).toEqual([]);
      expect(used).toEqual(["r0", "r1"]);
    },
  );

  test.each(Object.entries(faults))(
    "a server that %s in the middle of a renewal: no second use, and the tokens are all's in the end",
    async (_name, breakIt) => {
      const look = connected();
      let mend: (() => unknown) | undefined;
      const { fetch, used, revoke } = api(async (count) => {
        if (count === 2) mend = await breakIt(look);
      });
      const calls = Array.from({ length: 4 }, () => processOf({ auth: refreshing, fetch }));
      await ended(calls);
      revoke();
      await ended(calls);
      await mend?.();
      // As at the end of their lifetime: that they could not be given back is part of the fault.
      for (const lock of await look.keys("*:lock")) await look.del(lock);
      // The one that has the tokens goes on; once it has renewed them, so do the others.
      await ended(calls);
      revoke();
      await ended(calls);
      await expect.poll(() => ended(calls), PATIENTLY).toEqual([]);
      expect(new Set(used).size).toBe(used.length);
    },
    20_000,
  );

  test("a server that is killed in the middle of a renewal and comes back empty: no second use", async () => {
    const { port } = server;
    const { fetch, used, revoke } = api(async (count) => {
      if (count !== 2) return;
      await server.stop();
      server = await startRedis(program, port);
    });
    const calls = Array.from({ length: 4 }, () => processOf({ auth: refreshing, fetch }));
    for (const call of calls) await call();
    revoke();
    const [first, ...others] = calls;
    await ended(first ? [first] : []);
    await expect.poll(() => ended(calls.slice(0, 1)), PATIENTLY).toEqual([]);
    expect(used).toEqual(["r0", "r1"]);
    await ended(others);
    expect(used.filter((token) => token === "r0")).toHaveLength(1);
  });

  test.each([
    "MOVED 3999 127.0.0.1:1",
    "CLUSTERDOWN Hash slot not served",
    "LOADING in memory",
    "BUSY running a script",
    "ERR invented",
  ])("a server that says %s counts as one that is away, with either client", async (error) => {
    const said = await saying(error);
    closes.push(() => said.server.close());
    const node = createClient({
      url: said.url,
      disableOfflineQueue: true,
      socket: { reconnectStrategy: 20 },
    });
    node.on("error", () => {});
    closes.push(() => node.destroy());
    await node.connect().catch(() => {});
    const { fetch, used } = api();
    for (const redis of [connected(said.url), node]) {
      const store = redisStore(redis);
      const call = processOf({ auth: refreshing, fetch, store, budget: BUDGET });
      expect(await ended([call])).toMatchObject([{ name: "AuthError", outcome: "not-sent" }]);
      const own = { grant: "client_credentials", ...app } as const;
      expect(await ended([processOf({ auth: own, fetch, store, budget: BUDGET })])).toEqual([]);
    }
    expect(used).toEqual(["", ""]);
  });

  test("what another key has sealed, or is damaged, sends nothing; a name as long as a book is a key like others; prefixes are apart", async () => {
    const { fetch, used, revoke } = api();
    const look = connected();
    const seal = (byte: number) => aesGcmSeal(new Uint8Array(32).fill(byte));
    const sealed = (byte: number, auth: RingmeOptions["auth"] = refreshing, prefix = "one:") =>
      processOf({ auth, fetch, store: redisStore(look, { prefix, ...seal(byte) }) });
    const call = sealed(1);
    await call();
    expect(await ended([sealed(2)])).toMatchObject([{ name: "AuthError", outcome: "not-sent" }]);
    for (const key of await look.keys("*")) {
      const value = (await look.get(key)) ?? "";
      // As they would stand in clear: sealed bytes have any two letters by chance, but no quote.
      expect(key).not.toMatch(/\b(r0|a1|r1)\b|invented/);
      expect(value).not.toMatch(/\b(r0|a1|r1)"|invented/);
      await look.set(key, `${value.slice(0, -4)}AAAA`, "PX", 60_000);
    }
    revoke();
    expect(await ended([call, sealed(1)])).toHaveLength(2);
    expect(used).toEqual(["r0"]);
    const long = {
      grant: "password",
      ...app,
      username: "planted".repeat(20_000),
      password: "planted",
    } as const;
    await sealed(1, long, "two:")();
    await sealed(1, long, "two:")();
    expect(used).toEqual(["r0", ""]);
    for (const key of await look.keys("*")) {
      expect(key.length).toBeLessThan(60);
      expect(await look.pttl(key)).toBeGreaterThan(0);
      expect(await look.get(key)).not.toContain("planted");
    }
    expect(await look.keys("two:*")).toHaveLength(2);
  });
});
