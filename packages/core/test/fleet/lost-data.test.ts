import { inspect } from "node:util";
import { explain } from "@pbxkit/core";
import { expect, test } from "vitest";
import { refreshing, rotatingServer } from "./support/rotating-server.ts";

const code = { grant: "authorization_code", redirectUri: "https://app.example", code: "code" } as const;
const spent = { name: "AuthError", outcome: "not-sent", message: expect.stringContaining("may be used up") };

test.each([
  ["a refresh token", refreshing("r0"), "r0"],
  ["a code", code, "code"],
])(
  "a store that has lost its data: who began with %s goes on with the last tokens",
  async (_name, grant, first) => {
    const { process, store, used, revoke, tokenRequests } = rotatingServer();
    const calls = [process(grant), process(grant)];
    for (const call of calls) await call();
    for (let round = 0; round < 3; round += 1) {
      for (const key of store.values.keys()) await store.delete(key);
      revoke();
      await Promise.all(calls.map((call) => call()));
    }
    expect(used).toEqual([first, "r1", "r2", "r3"]);
    // Who begins with what is used up, or with what onTokens was given, finds the way to the others.
    await process(grant)();
    await process(refreshing("r3"))();
    await process(refreshing("r4"))();
    expect(tokenRequests()).toBe(4);
  },
);

test.each([
  ["a refresh token", refreshing("r0")],
  ["a code", code],
])(
  "a process whose answer was lost does not send %s again, whatever the store has lost",
  async (_name, grant) => {
    const { process, store, used } = rotatingServer((attempt) => (attempt === 1 ? "lost" : undefined));
    const call = process(grant);
    await expect(call()).rejects.toMatchObject({ name: "AuthError" });
    for (const key of store.values.keys()) await store.delete(key);
    await expect(call()).rejects.toMatchObject(spent);
    expect(used).toHaveLength(1);
  },
);

test("tokens that the store did not take are those of all after the next renewal", async () => {
  const { process, store, used, revoke } = rotatingServer((attempt) => {
    store.isAway = attempt === 1;
    return undefined;
  });
  const [one, other] = [process(refreshing("r0")), process(refreshing("r0"))];
  await one();
  store.isAway = false;
  await expect(other()).rejects.toMatchObject(spent);
  revoke();
  await one();
  await other();
  await process(refreshing("r2"))();
  expect(used).toEqual(["r0", "r1"]);
});

test("tokens that the store did not take, and that another process began with, are renewed once", async () => {
  const { process, store, used, revoke, tokenRequests } = rotatingServer((attempt) => {
    store.isAway = attempt === 1;
    return undefined;
  });
  const one = process(refreshing("r0"));
  await one();
  store.isAway = false;
  revoke();
  await process(refreshing("r1"))();
  await one();
  expect(used).toEqual(["r0", "r1"]);
  expect(tokenRequests()).toBe(2);
});

test("a mark that was written, and not acknowledged, keeps the others from what was never sent, and not its own process", async () => {
  const { process, store, used } = rotatingServer();
  const { lock } = store;
  store.lock = (key, lifetime, work) =>
    lock(key, lifetime, (held) =>
      work({
        async set(value, valueLifetime) {
          await held.set(value, valueLifetime);
          throw new Error("the connection broke");
        },
      }),
    );
  const call = process(refreshing("r0"));
  await expect(call()).rejects.toMatchObject({ name: "AuthError", outcome: "not-sent" });
  store.lock = lock;
  await expect(process(refreshing("r0"))()).rejects.toMatchObject(spent);
  expect(used).toEqual([]);
  await call();
  await process(refreshing("r0"))();
  expect(used).toEqual(["r0"]);
});

const unreadable = [
  "planted",
  '"planted"',
  "{}",
  "[]",
  "1",
  "null",
  '{"tokens":"planted"}',
  '{"tokens":{"accessToken":5}}',
  '{"tokens":{"accessToken":"planted"},"staleAt":"soon"}',
  '{"tokens":{"accessToken":"planted","refreshToken":{}}}',
  '{"access_token":"planted"}',
];

test.each(unreadable)(
  "a value that no client has written sends nothing that works once, and is not shown: %s",
  async (value) => {
    const { process, store, used, revoke, tokenRequests } = rotatingServer();
    const own = { grant: "client_credentials" } as const;
    await process(refreshing("r0"))();
    await process(own)();
    for (const key of store.values.keys()) await store.set(key, value, 60_000);
    revoke();
    const error = await process(refreshing("r0"))().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "AuthError", outcome: "not-sent" });
    expect(explain(error)).toContain(
      "what was thrown: Error: a value is none that this version of the package has written",
    );
    expect(explain(error) + inspect(error)).not.toContain("planted");
    expect(used).toEqual(["r0"]);
    await process(own)();
    expect(tokenRequests()).toBe(3);
  },
);
