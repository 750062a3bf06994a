import { basename } from "node:path";
import { createEraClient } from "@pbxkit/era";
import { createSession } from "@pbxkit/era/operations";
import { createEraSimulator } from "@pbxkit/era/testing";
import { redisStore } from "@pbxkit/redis";
import { createRingmeClient, type RingmeOptions, unwrap } from "@pbxkit/ringme";
import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { redisPrograms } from "../support/redis-program.ts";
import { type RedisServer, startRedis } from "../support/redis-server.ts";
import { app, refreshing } from "../support/refreshing.ts";

/** The same on each server that is on the PATH. */
describe.each(redisPrograms().map((program) => [basename(program), program]))("%s", (_server, program) => {
  let server: RedisServer;
  let connections: Redis[] = [];
  let prefix: string;
  beforeAll(async () => {
    server = await startRedis(program);
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    prefix = `${crypto.randomUUID()}:`;
  });
  afterEach(() => {
    for (const connection of connections) connection.disconnect();
    connections = [];
  });

  /** An API whose tokens can be revoked and whose refresh tokens work once. */
  function api() {
    const live = new Set<string>();
    const seen: (string | null)[] = [];
    let arrived = 0;
    const fetch = async (request: Request): Promise<Response> => {
      if (new URL(request.url).pathname !== "/oauth/token") {
        const isLive = live.has(request.headers.get("authorization") ?? "");
        arrived += isLive ? 1 : 0;
        return Response.json([], { status: isLive ? 200 : 401 });
      }
      const refreshToken = new URLSearchParams(await request.text()).get("refresh_token");
      if (refreshToken !== null && seen.includes(refreshToken)) return Response.json({}, { status: 400 });
      seen.push(refreshToken);
      live.add(`Bearer a${seen.length}`);
      const tokens = { access_token: `a${seen.length}`, refresh_token: `r${seen.length}` };
      return Response.json({ ...tokens, token_type: "bearer", expires_in: 3_600 });
    };
    return { fetch, seen, arrived: () => arrived, revoke: () => live.clear() };
  }

  /** A client with a connection of its own, as a process has it. */
  function processOf(options: RingmeOptions) {
    const ringme = createRingmeClient({ ...options, store: redisStore(connected(), { prefix }) });
    return () => unwrap(ringme.GET("/client/{client_id}/extension/"));
  }

  function connected(): Redis {
    const connection = new Redis(server.url, { enableOfflineQueue: true, maxRetriesPerRequest: 1 });
    connection.on("error", () => {});
    connections.push(connection);
    return connection;
  }

  test("eight processes ask for tokens once, and once more after they were revoked", async () => {
    const { fetch, seen, revoke } = api();
    const calls = Array.from({ length: 8 }, () => processOf({ auth: refreshing, fetch }));
    await Promise.all(calls.map((call) => call()));
    revoke();
    await Promise.all(calls.map((call) => call()));
    expect(seen).toEqual(["r0", "r1"]);
  });

  test("a budget is never exceeded, and all of it can be used", async () => {
    const { fetch, arrived } = api();
    const budget = { requests: 100, per: 3_600_000 };
    const auth = { grant: "client_credentials", ...app } as const;
    const calls = Array.from({ length: 8 }, () => processOf({ auth, fetch, budget }));
    const ends = await Promise.allSettled(calls.flatMap((call) => Array.from({ length: 20 }, call)));
    expect(arrived()).toBe(100);
    const refused = ends.filter((end) => end.status === "rejected").map(({ reason }) => reason);
    expect(refused).toHaveLength(60);
    for (const error of refused) {
      expect(error).toMatchObject({ name: "BudgetError", outcome: "not-sent", attempts: 0 });
      expect(error.retryAt.getTime()).toBeGreaterThan(Date.now());
    }
  });

  test("a server that hangs holds up no call with a token, and no other beyond its deadline", async () => {
    const { fetch, seen, revoke } = api();
    const call = processOf({ auth: refreshing, fetch, timeout: 500 });
    await call();
    server.pause();
    try {
      await call();
      revoke();
      await expect(call()).rejects.toMatchObject({ name: "TimeoutError", phase: "token" });
      expect(seen).toEqual(["r0"]);
    } finally {
      server.resume();
    }
  });

  test("whatever becomes of tokens, logins and budgets, no key is left without a lifetime", async () => {
    const { fetch, revoke } = api();
    const budget = { requests: 100, per: 60_000 };
    const grants: RingmeOptions["auth"][] = [
      refreshing,
      { grant: "client_credentials", ...app },
      { grant: "password", ...app, username: "invented", password: "invented" },
      { grant: "authorization_code", ...app, redirectUri: "https://app.example", code: "code" },
    ];
    const look = connected();
    const seen = new Set<string>();
    /** Looks at all keys, the locks of work that is under way among them. */
    const walk = async () => {
      for (const key of await look.keys(`${prefix}*`)) {
        // -2: it has gone since.
        expect(await look.pttl(key), key).not.toBe(-1);
        seen.add(key.replace(/[0-9a-f]{32}/, "…").slice(prefix.length));
      }
    };
    const watched = async (request: Request) => {
      await walk();
      return fetch(request);
    };
    for (const auth of grants) {
      const calls = [processOf({ auth, fetch: watched, budget }), processOf({ auth, fetch: watched })];
      for (const call of [...calls, ...calls]) await call();
      revoke();
      await Promise.allSettled(calls.map((call) => call()));
      await walk();
    }
    // An answer that is lost leaves a mark.
    const lost = async (request: Request) => {
      if (new URL(request.url).pathname === "/oauth/token") throw new TypeError("lost");
      return watched(request);
    };
    await processOf({ auth: { ...refreshing, refreshToken: "another" }, fetch: lost })().catch(() => {});
    await walk();

    const seed = { users: [{ domain: "pbx.example", login: "operator", password: "invented-secret" }] };
    const simulator = createEraSimulator({ seed });
    const store = redisStore(look, { prefix });
    for (const password of ["invented-secret", "wrong"]) {
      const auth = { domain: "pbx.example", login: "operator", password };
      const era = createEraClient({ baseUrl: simulator.baseUrl, auth, fetch: simulator.fetch, store });
      await era.GET("/rest/v1/user/info").catch(() => {});
      const body = { domain: "pbx.example", login: "operator", pwd: password };
      await createSession(era, { body }).catch(() => {});
      await walk();
    }
    expect([...seen].sort()).toEqual(["count:…", "{…}", "{…}:lock"]);
  });
});
