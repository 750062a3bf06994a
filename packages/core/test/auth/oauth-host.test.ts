import { type OAuthTokens, type OnTokens, unwrap } from "@pbxkit/core";
import { oauth } from "@pbxkit/core/client";
import { createTestClock } from "@pbxkit/core/testing";
import { expect, test } from "vitest";
import { clientOf } from "./support/client.ts";
import { pending } from "./support/server.ts";
import { APP, type TokenServerOptions, tokenServer } from "./support/token-server.ts";

const HOUR = 3_600_000;

function setUp(onTokens: OnTokens, options?: TokenServerOptions, concurrency?: number) {
  const clock = createTestClock();
  const server = tokenServer(options);
  const grant = {
    grant: "refresh_token",
    refreshToken: "r0",
    redirectUri: "https://app.example/back",
  } as const;
  const client = clientOf(oauth({ ...APP, ...grant, onTokens }), { fetch: server.fetch, clock, concurrency });
  return { clock, server, client };
}

test("the host is told of each set: new tokens, kept refresh token, end, scope", async () => {
  const told: OAuthTokens[] = [];
  const { client, clock } = setUp((tokens) => void told.push(tokens), {
    onToken: (_, count) =>
      count === 1
        ? Response.json({ access_token: "a1", expires_in: 3600, refresh_token: "r1", scope: "all" })
        : Response.json({ access_token: "a2" }),
    onCall: () => Response.json({ ok: true }),
  });
  const start = clock.now();
  await unwrap(client.GET("/things"));
  await unwrap(client.GET("/things"));
  expect(told).toEqual([{ accessToken: "a1", refreshToken: "r1", expiresAt: start + HOUR, scope: "all" }]);
  await clock.advance(HOUR);
  await unwrap(client.GET("/things"));
  expect(told[1]).toEqual({ accessToken: "a2", refreshToken: "r1" });
});

test("an end that no date can hold is left out", async () => {
  const told: OAuthTokens[] = [];
  const { client } = setUp((tokens) => void told.push(tokens), { token: { expires_in: 1e15 } });
  await unwrap(client.GET("/things"));
  expect(told).toEqual([{ accessToken: "t1", refreshToken: "r0" }]);
});

test("a call that waits for a token goes on when the host has kept it", async () => {
  const kept = pending<void>();
  const { client, clock, server } = setUp(() => kept.promise);
  const call = client.GET("/things");
  await clock.advance(1_000);
  expect(server.sent).toEqual([]);
  kept.resolve();
  await unwrap(call);
  expect(server.sent).toEqual(["Bearer t1"]);
  expect(clock.pending).toBe(0);
});

test.each<[string, OnTokens]>([
  [
    "throws",
    () => {
      throw new Error("disk full");
    },
  ],
  ["rejects", () => Promise.reject(new Error("disk full"))],
])("a host that %s loses no token and breaks no call", async (_name, onTokens) => {
  const { client, clock, server } = setUp(onTokens, { token: { expires_in: 3600, refresh_token: "r1" } });
  await unwrap(client.GET("/things"));
  await clock.advance(HOUR);
  await unwrap(client.GET("/things"));
  expect(server.asked.map(({ refresh_token }) => refresh_token)).toEqual(["r0", "r1"]);
});

test("a host that hangs holds calls up for ten seconds, and a later failure of it is nobody's", async () => {
  const kept = pending<void>();
  const { client, clock, server } = setUp(() => kept.promise);
  const call = client.GET("/things");
  await clock.advance(9_999);
  expect(server.sent).toEqual([]);
  await clock.advance(1);
  await unwrap(call);
  kept.reject(new Error("too late"));
  await clock.advance(0);
});

test("the host may call the same client", async () => {
  const answers: unknown[] = [];
  const given = setUp(async () => {
    answers.push(await unwrap(given.client.GET("/other")));
  });
  await unwrap(given.client.GET("/things"));
  expect(answers).toEqual([{ ok: true }]);
  expect(given.server.asked).toHaveLength(1);
});

test.each([1, 2])(
  "the host may call a client whose %s places are all taken by calls that wait",
  async (places) => {
    const answers: unknown[] = [];
    const refused = new Set(["Bearer t1"]);
    let underWay = 0;
    let most = 0;
    const given = setUp(
      async () => {
        answers.push((await given.client.GET("/other")).data);
      },
      {
        onCall: async ({ headers, url }) => {
          underWay += 1;
          most = Math.max(most, underWay);
          await new Promise((resolve) => setTimeout(resolve, 1));
          underWay -= 1;
          const isOld = refused.has(headers.get("authorization") ?? "") && !url.endsWith("/other");
          return isOld ? new Response(null, { status: 401 }) : Response.json({ ok: true });
        },
      },
      places,
    );
    const calls = Array.from({ length: 5 }, () => unwrap(given.client.GET("/things")));
    // The clock stands still: nobody runs out of patience.
    expect(await Promise.all(calls)).toEqual(Array(5).fill({ ok: true }));
    expect(answers).toEqual([{ ok: true }, { ok: true }]);
    expect(most).toBe(places);
  },
);

test("the host cannot change what the client uses", async () => {
  const { client, clock, server } = setUp(
    (tokens) => {
      (tokens as { accessToken: string; refreshToken?: string }).accessToken = "changed";
      (tokens as { accessToken: string; refreshToken?: string }).refreshToken = "changed";
    },
    { token: { expires_in: 3600, refresh_token: "r1" } },
  );
  await unwrap(client.GET("/things"));
  await clock.advance(HOUR);
  await unwrap(client.GET("/things"));
  expect(server.sent).toEqual(["Bearer t1", "Bearer t2"]);
  expect(server.asked.map(({ refresh_token }) => refresh_token)).toEqual(["r0", "r1"]);
});

test("a token that is refused while the host is still being told of it is replaced all the same", async () => {
  const { client, clock, server } = setUp(() => new Promise(() => {}), {
    onCall: ({ headers }) =>
      headers.get("authorization") === "Bearer t1"
        ? new Response(null, { status: 401 })
        : Response.json({ ok: true }),
  });
  const first = client.GET("/things");
  await clock.advance(1);
  const second = client.GET("/things");
  const results = await clock.runUntil(Promise.all([first, second]));
  expect(results.map(({ data }) => data)).toEqual([{ ok: true }, { ok: true }]);
  expect(server.asked).toHaveLength(2);
});
