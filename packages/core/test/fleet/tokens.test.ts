import { expect, test } from "vitest";
import { refreshing, rotatingServer } from "./support/rotating-server.ts";

const password = { grant: "password", username: "user", password: "planted-password" } as const;
const eight = <T>(make: () => T): T[] => Array.from({ length: 8 }, make);

test.each([
  ["client_credentials", { grant: "client_credentials" }],
  ["password", password],
  ["refresh_token", refreshing("r0")],
  ["authorization_code", { grant: "authorization_code", redirectUri: "https://app.example", code: "code" }],
] as const)(
  "eight processes, cold: one token request, and one after revocation (%s)",
  async (_name, grant) => {
    const { process, tokenRequests, revoke, told, used } = rotatingServer();
    const calls = eight(() => process(grant));
    await Promise.all(calls.map((call) => call()));
    expect(tokenRequests()).toBe(1);
    revoke();
    await Promise.all(calls.map((call) => call()));
    expect(tokenRequests()).toBe(2);
    expect(told).toHaveLength(2);
    expect(new Set(used).size).toBe(used.length);
  },
);

test("a call whose token is in memory asks nothing of the store", async () => {
  const { process, store } = rotatingServer();
  const call = process({ grant: "client_credentials" });
  await call();
  const before = store.requests;
  for (let count = 0; count < 20; count += 1) await call();
  expect(store.requests).toBe(before);
});

test("a process that begins with any refresh token of the chain joins the others", async () => {
  const { process, revoke, tokenRequests, told, used } = rotatingServer();
  const first = process(refreshing("r0"));
  await first();
  revoke();
  await first();
  expect(told.map(({ refreshToken }) => refreshToken)).toEqual(["r1", "r2"]);
  await process(refreshing("r1"))();
  await process(refreshing("r2"))();
  await process(refreshing("r0"))();
  expect(tokenRequests()).toBe(2);
  expect(used).toEqual(["r0", "r1"]);
});

test("an app's users do not share tokens, nor do those who know the name without the password", async () => {
  const { process, tokenRequests } = rotatingServer();
  await process(password)();
  await process({ ...password, username: "other" })();
  await process({ ...password, password: "wrong" })();
  expect(tokenRequests()).toBe(3);
});

test("a lost answer leaves a mark: the others get one clear error, and the refresh token is not sent again", async () => {
  const { process, used, tokenRequests } = rotatingServer((attempt) => (attempt === 1 ? "lost" : undefined));
  const calls = eight(() => process(refreshing("r0")));
  const ends = await Promise.allSettled(calls.map((call) => call()));
  expect(ends.every(({ status }) => status === "rejected")).toBe(true);
  await expect(process(refreshing("r0"))()).rejects.toMatchObject({
    name: "AuthError",
    outcome: "not-sent",
    message: expect.stringContaining("may be used up"),
  });
  expect(used).toEqual(["r0"]);
  expect(tokenRequests()).toBe(1);
  // What the host was given, or a new authorization, goes on.
  await process(refreshing("r1"))();
  expect(used).toEqual(["r0", "r1"]);
});

test("a password grant logs in anew after a lost renewal", async () => {
  const { process, used, revoke } = rotatingServer((attempt) => (attempt === 2 ? "lost" : undefined));
  const [one, other] = [process(password), process(password)];
  await one();
  revoke();
  await expect(one()).rejects.toMatchObject({ name: "AuthError" });
  await other();
  await one();
  expect(used).toEqual(["r1"]);
});

test.each([
  ["429", () => Response.json({}, { status: 429 })],
  ["an app that is refused", () => Response.json({ error: "invalid_client" }, { status: 401 })],
])("a refusal before the refresh token was looked at leaves it to the next (%s)", async (_name, refuse) => {
  const { process, used, store } = rotatingServer((attempt) => (attempt === 1 ? refuse() : undefined));
  await expect(process(refreshing("r0"), { retry: false })()).rejects.toMatchObject({ name: "AuthError" });
  expect([...store.values.values()].filter((value) => value !== "")).toEqual([]);
  await process(refreshing("r0"))();
  expect(used).toEqual(["r0"]);
});

test("a process that died under the lock: the next one waits for its end, and does not repeat it", async () => {
  const { process, store, used } = rotatingServer();
  await process(password)();
  const [key = ""] = [...store.values].find(([, value]) => value.includes("tokens")) ?? [];
  // As a process leaves it that was killed after its request was sent.
  await store.lock(key, 60_000, async (held) => {
    await held.set(JSON.stringify({ renewing: "fingerprint of r1" }), 60_000);
  });
  await process(password)();
  expect(used).toEqual([]);
});

test("no key and no name in the store shows a secret or who logs in", async () => {
  const { process, store } = rotatingServer();
  await process(password)();
  for (const key of store.values.keys()) expect(key).toMatch(/^[0-9a-f]{32}$/);
  expect(JSON.stringify([...store.values])).not.toMatch(/planted|user/);
});
