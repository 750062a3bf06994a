import { inspect } from "node:util";
import { explain } from "@pbxkit/core";
import { createTestClock } from "@pbxkit/core/testing";
import { expect, test } from "vitest";
import { refreshing, rotatingServer } from "./support/rotating-server.ts";

test("tokens in memory go on being used", async () => {
  const { process, store, tokenRequests } = rotatingServer();
  const call = process(refreshing("r0"));
  await call();
  store.isAway = true;
  await call();
  expect(tokenRequests()).toBe(1);
});

test.each(["away", "silent"])(
  "tokens in memory are used to their last second while the store is %s",
  async (how) => {
    // Keys take real time to make, the first time.
    await rotatingServer().process(refreshing("r0"))();
    const clock = createTestClock();
    const { process, store, used } = rotatingServer();
    const call = process(refreshing("r0"), { clock });
    await clock.runUntil(call());
    let asked = 0;
    store.get = () => {
      asked += 1;
      return how === "away" ? Promise.reject(new Error("away")) : new Promise(() => {});
    };
    // Issued for an hour; from a minute before its end a token is replaced where that can be done.
    await clock.advance(3_545_000);
    await clock.runUntil(call());
    expect(asked).toBe(1);
    await call();
    expect(asked).toBe(1);
    await clock.advance(48_000);
    await clock.runUntil(call());
    await clock.advance(7_000);
    await expect(clock.runUntil(call())).rejects.toMatchObject({ name: "AuthError", outcome: "not-sent" });
    expect(used).toEqual(["r0"]);
  },
);

test("nothing that works once is sent without the lock", async () => {
  const { process, store, used, revoke } = rotatingServer();
  const call = process(refreshing("r0"));
  await call();
  store.isAway = true;
  revoke();
  await expect(call()).rejects.toMatchObject({
    name: "AuthError",
    message: expect.stringContaining("store cannot be reached"),
  });
  expect(used).toEqual(["r0"]);
  store.isAway = false;
  await call();
  expect(used).toEqual(["r0", "r1"]);
});

test("explain tells why the store cannot be reached, and nothing else does", async () => {
  const { process, store } = rotatingServer();
  store.isAway = true;
  const error = await process(refreshing("r0"))().catch((thrown: unknown) => thrown);
  expect(explain(error)).toBe(
    [
      "GET /things: the shared store cannot be reached or read, and without it nothing is renewed that works once",
      "  no request; nothing was sent",
      "  what was thrown: Error: the store is away",
    ].join("\n"),
  );
  expect(String(error) + JSON.stringify(error) + inspect(error)).not.toContain("is away");
  store.isAway = false;

  const clock = createTestClock();
  store.get = () => new Promise(() => {});
  const silent = await clock.runUntil(
    process(refreshing("r0"), { clock })().catch((thrown: unknown) => thrown),
  );
  expect(explain(silent)).toContain("  what was thrown: Error: there was no answer within 2000 ms");
});

test("an app's own credentials go on without the store", async () => {
  const { process, store, tokenRequests } = rotatingServer();
  store.isAway = true;
  await process({ grant: "client_credentials" })();
  expect(tokenRequests()).toBe(1);
});

test("a store that never answers delays a call to its deadline at most", async () => {
  const clock = createTestClock();
  const never = () => new Promise<never>(() => {});
  const store = { get: never, set: never, delete: never, lock: never, count: never };
  const { process, tokenRequests } = rotatingServer();
  // Keys take real time to make, the first time.
  await process(refreshing("r0"))();
  await process({ grant: "client_credentials" })();
  const begun = clock.now();
  const call = process(refreshing("r0"), { clock, store, timeout: 1_000 });
  await expect(clock.runUntil(call())).rejects.toMatchObject({ name: "TimeoutError", phase: "token" });
  expect(clock.now() - begun).toBe(1_000);
  await clock.runUntil(process({ grant: "client_credentials" }, { clock, store })());
  expect(tokenRequests()).toBe(3);
});

test("a store that goes away before the new tokens are written leaves them to the process that has them", async () => {
  const { process, store, used, told } = rotatingServer((attempt) => {
    if (attempt === 1) store.isAway = true;
    return undefined;
  });
  const call = process(refreshing("r0"));
  await call();
  expect(told).toHaveLength(1);
  store.isAway = false;
  await expect(process(refreshing("r0"))()).rejects.toMatchObject({ name: "AuthError", outcome: "not-sent" });
  await call();
  expect(used).toEqual(["r0"]);
});
