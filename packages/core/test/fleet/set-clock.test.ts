import { bearer } from "@pbxkit/core/client";
import { createMemoryStore } from "@pbxkit/core/testing";
import { expect, test } from "vitest";
import { clientOf } from "../auth/support/client.ts";
import { serve } from "../auth/support/server.ts";
import { createSetClock } from "../support/set-clock.ts";
import { refreshing, rotatingServer } from "./support/rotating-server.ts";

const jumps = [
  ["forward", 3_600_000],
  ["back", -3_600_000],
] as const;

/** Another process holds the lock, and never gives it back. */
const lockedStore = () => ({
  ...createMemoryStore(),
  get: async () => undefined,
  lock: async () => undefined,
});

/** Keys take real time to make, the first time, which a clock that stands still knows nothing of. */
const keysAreMade = async () => {
  await rotatingServer().process(refreshing("r0"))();
};

test.each(jumps)(
  "a clock that is set %s neither ends the wait for a lock nor makes it longer",
  async (_name, jump) => {
    await keysAreMade();
    const clock = createSetClock();
    const { process } = rotatingServer();
    const options = { clock, store: lockedStore(), timeout: false, attemptTimeout: 1_000 } as const;
    const begun = clock.monotonic?.() ?? 0;
    let ended: number | undefined;
    const call = process(refreshing("r0"), options)().catch((thrown: unknown) => {
      ended = (clock.monotonic?.() ?? 0) - begun;
      return thrown;
    });
    await clock.advance(2_000);
    clock.offset = jump;
    await clock.advance(9_000);
    expect(ended).toBeUndefined();
    await clock.advance(2_000);
    expect(await call).toMatchObject({ name: "AuthError", outcome: "not-sent" });
    // Twice the lifetime of a lock: attemptTimeout and five seconds.
    expect(ended).toBeGreaterThanOrEqual(12_000);
  },
);

test.each(jumps.flatMap(([name, jump]) => [true, false].map((isShared) => ({ name, jump, isShared }))))(
  "a clock that is set $name moves no end of a budget's window (with a store: $isShared)",
  async ({ jump, isShared }) => {
    const clock = createSetClock();
    const server = serve(() => Response.json({ ok: true }));
    const budget = { requests: 1, per: 60_000 };
    const store = isShared ? createMemoryStore({ clock }) : undefined;
    const client = clientOf(bearer("token"), { fetch: server.fetch, clock, budget, store });
    await client.GET("/things");
    await clock.advance(59_000);
    clock.offset = jump;
    await expect(client.GET("/things")).rejects.toMatchObject({
      name: "BudgetError",
      retryAt: new Date(clock.now() + 1_000),
    });
    await clock.advance(1_000);
    await client.GET("/things");
    expect(server.requests).toHaveLength(2);
  },
);

test.each(jumps)(
  "a quota that the server tells of ends in its time, whatever the clock is set to: %s",
  async (_name, jump) => {
    const clock = createSetClock();
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "90" };
    const server = serve(() => Response.json({ ok: true }, { headers }));
    const budget = { requests: 1_000, per: 3_600_000 };
    const client = clientOf(bearer("token"), { fetch: server.fetch, clock, budget });
    await client.GET("/things");
    clock.offset = jump;
    await clock.advance(89_000);
    await expect(client.GET("/things")).rejects.toMatchObject({ name: "BudgetError" });
    await clock.advance(1_000);
    await client.GET("/things");
    expect(server.requests).toHaveLength(2);
  },
);
