import { BudgetError, type ClientOptions, unwrap } from "@pbxkit/core";
import { bearer, guardedLogin, heldSession, LoginGuard } from "@pbxkit/core/client";
import { createMemoryStore, createTestClock } from "@pbxkit/core/testing";
import { expect, test } from "vitest";
import { clientOf } from "../auth/support/client.ts";
import { serve } from "../auth/support/server.ts";

function started(headers: () => Record<string, string> = () => ({})) {
  const clock = createTestClock();
  const server = serve(() => Response.json({ ok: true }, { headers: headers() }));
  const process = (options: ClientOptions) => {
    const client = clientOf(bearer("token"), { fetch: server.fetch, clock, ...options });
    return () => unwrap(client.GET("/things"));
  };
  return { clock, server, process };
}

const budget = { requests: 3, per: 60_000 };

test("a call over the budget is not sent, and says when the next one can be", async () => {
  const { clock, server, process } = started();
  const events: unknown[] = [];
  const hooks = { onError: ({ attributes }: { attributes: object }) => void events.push(attributes) };
  const call = process({ budget, hooks });
  const begun = clock.now();
  for (let count = 0; count < 3; count += 1) await call();
  await clock.advance(20_000);
  const error = await call().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(BudgetError);
  expect(error).toMatchObject({ outcome: "not-sent", attempts: 0, retryAt: new Date(begun + 60_000) });
  expect(JSON.stringify(error)).toContain("2026-01-01T00:01:00.000Z");
  expect(events).toEqual([expect.objectContaining({ "error.type": "BudgetError" })]);
  expect(server.requests).toHaveLength(3);
  await clock.advance(40_000);
  await call();
  expect(server.requests).toHaveLength(4);
});

test("repeated attempts count", async () => {
  const clock = createTestClock();
  const server = serve(() => Response.json({}, { status: 503 }));
  const client = clientOf(bearer("token"), {
    fetch: server.fetch,
    clock,
    budget: { requests: 2, per: 60_000 },
  });
  await expect(clock.runUntil(client.GET("/things"))).rejects.toMatchObject({
    name: "BudgetError",
    attempts: 2,
    reasons: ["503", "503"],
  });
});

test("processes with one store share the budget, unless they name another", async () => {
  const { server, process, clock } = started();
  const store = createMemoryStore({ clock });
  const calls = Array.from({ length: 4 }, () => process({ budget, store }));
  const ends = await Promise.allSettled([...calls, ...calls].map((call) => call()));
  expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  await process({ budget: { ...budget, name: "another account" }, store })();
  expect(server.requests).toHaveLength(4);
});

test("while the store is away, a process counts by itself", async () => {
  const { server, process, clock } = started();
  const store = createMemoryStore({ clock });
  const call = process({ budget, store });
  await call();
  store.isAway = true;
  await Promise.allSettled([call(), call(), call(), call()]);
  expect(server.requests).toHaveLength(3);
});

test("while the store is silent, one call in two seconds waits for it, and for no more than one", async () => {
  // Keys take real time to make, the first time.
  const { server, process, clock } = started();
  const store = createMemoryStore({ clock });
  await process({ budget: { ...budget, requests: 100 }, store })();
  let asked = 0;
  store.count = () => {
    asked += 1;
    return new Promise(() => {});
  };
  const call = process({ budget: { ...budget, requests: 100 }, store });
  const begun = clock.now();
  await clock.runUntil(call());
  expect(clock.now() - begun).toBe(1_000);
  await Promise.all([call(), call(), call()]);
  await clock.advance(1_000);
  const probing = call();
  await Promise.all([call(), call(), call()]);
  expect(asked).toBe(2);
  await clock.runUntil(probing);
  expect(clock.now() - begun).toBe(3_000);
  expect(server.requests).toHaveLength(9);
  expect(clock.pending).toBe(0);
});

test("what the server says is left of its own quota is heeded", async () => {
  let left = 2;
  const { server, process, clock } = started(() => {
    left -= 1;
    return { "x-ratelimit-remaining": String(left), "x-ratelimit-reset": "90" };
  });
  const call = process({ budget: { requests: 1_000, per: 3_600_000 } });
  await call();
  await call();
  await expect(call()).rejects.toMatchObject({
    name: "BudgetError",
    retryAt: new Date(clock.now() + 90_000),
  });
  expect(server.requests).toHaveLength(2);
});

test.each([
  ["a session that the caller holds", (guard: LoginGuard) => heldSession("session", guard)],
  ["the login as an operation", guardedLogin],
])("a request that a login guard stops uses nothing of the budget (%s)", async (_name, authenticator) => {
  const clock = createTestClock();
  const server = serve(() => Response.json({}, { status: 401 }));
  const guard = new LoginGuard({ count: 3, within: 10_000 });
  const options = { fetch: server.fetch, clock, budget: { requests: 5, per: 60_000 } };
  const client = clientOf(authenticator(guard), options);
  for (let count = 0; count < 3; count += 1) await client.GET("/things");
  for (let count = 0; count < 5; count += 1) {
    await expect(unwrap(client.GET("/things"))).rejects.toMatchObject({
      name: "AuthError",
      outcome: "not-sent",
    });
  }
  await clock.advance(10_000);
  await client.GET("/things");
  await client.GET("/things");
  expect(server.requests).toHaveLength(5);
  // Nor does one that the budget stops count as a login that failed.
  await expect(unwrap(client.GET("/things"))).rejects.toMatchObject({ name: "BudgetError" });
  expect(guard.list).toHaveLength(2);
});

test.each([
  { requests: 0, per: 1 },
  { requests: 1, per: 0 },
  { requests: 1.5, per: 1 },
])("a budget that makes no sense is refused: %o", (wrong) => {
  expect(() => started().process({ budget: wrong })).toThrow("budget must be");
});
