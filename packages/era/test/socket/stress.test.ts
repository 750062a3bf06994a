import { createTestClock } from "@pbxkit/core/testing";
import { expect, test } from "vitest";
import { ACCOUNT, connected, RULES, rule, uuid } from "./connected.ts";
import { mirror } from "./mirror.ts";

/** Reproducible numbers from 0 to 1. Source: mulberry32, public domain. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test.each(["at once", "one by one"])(
  "10,000 events that come %s lose none and keep their order",
  async (how) => {
    const { simulator, socket, path } = connected();
    const changes = socket.subscribe(RULES, { params: { path } });
    await changes.ready;
    const { redirectRules } = simulator.state;
    const make = async () => {
      for (let count = 1; count <= 10_000; count += 1) {
        redirectRules.insert(rule(uuid(count % 100), count), ACCOUNT);
        if (how === "one by one") await undefined;
      }
    };
    const making = make();
    const order: unknown[] = [];
    for await (const change of changes) {
      order.push(change.type === "created" || change.type === "updated" ? change.after?.priority : change);
      if (order.length === 10_000) break;
    }
    expect(order).toEqual(Array.from({ length: 10_000 }, (_, index) => index + 1));
    await making;
    await socket.close();
  },
);

test.each([1, 2, 3])(
  "100 killed connections during a stream of changes lose nothing of the final state (%d)",
  async (seed) => {
    const random = randomNumbers(seed);
    const clock = createTestClock();
    const { simulator, socket } = connected({ clock, sessionLifetime: 10 * 60 * 60_000 }, { random });
    const { redirectRules } = simulator.state;
    const last = uuid(0xffff);
    const mirrored = mirror(socket, ACCOUNT, (copy) => copy.has(last));
    for (let kill = 1; kill <= 100; kill += 1) {
      for (let change = Math.floor(random() * 20); change > 0; change -= 1) {
        const id = uuid(Math.floor(random() * 30));
        if (random() < 0.3) redirectRules.delete(id, ACCOUNT);
        else redirectRules.insert(rule(id, Math.floor(random() * 1000)), ACCOUNT);
        if (random() < 0.3) await clock.advance(random() * 200);
      }
      // In the middle of whatever is going on: a login, a subscription, a read, nothing.
      await clock.advance(random() * 2_000);
      simulator.sockets.drop();
    }
    redirectRules.insert(rule(last), ACCOUNT);
    const { copy, resyncs } = await clock.runUntil(mirrored);
    expect(new Map([...copy].sort())).toEqual(
      new Map(
        redirectRules
          .list(ACCOUNT)
          .map((row) => [row.id, row] as const)
          .sort(),
      ),
    );
    expect(resyncs).toBeGreaterThan(10);
    await socket.close();
    expect(clock.pending).toBe(0);
  },
);

test("answers in any order, late or refused, each reach their own request", async () => {
  const random = randomNumbers(4);
  const clock = createTestClock();
  const { simulator, socket, path } = connected({ clock, seed: { redirectRules: 1 } });
  simulator.sockets.inject({
    match: ({ method }) => method === "rest" && random() < 0.5,
    times: Number.POSITIVE_INFINITY,
    delay: 50,
  });
  for (let round = 0; round < 50; round += 1) {
    simulator.sockets.inject({ match: "rest lookup", behind: Math.ceil(random() * 3) });
  }
  const keys = Array.from({ length: 500 }, (_, index) => (index % 2 ? "200" : `nobody-${index}`));
  const answers = await clock.runUntil(
    Promise.all(
      keys.map((key) =>
        socket.lookup(RULES, { params: { path }, key }).catch((error: { code: number }) => error.code),
      ),
    ),
  );
  const first = simulator.state.redirectRules.list(ACCOUNT)[0]?.id;
  expect(answers).toEqual(keys.map((key) => (key === "200" ? first : 1404)));
  await socket.close();
});
