import { AbortError } from "@pbxkit/core";
import { createTestClock } from "@pbxkit/core/testing";
import { type Change, type Changes, RefusedError } from "@pbxkit/era/socket";
import { describe, expect, test } from "vitest";
import { ACCOUNT, connected, RULE, RULES, rule, uuid } from "./connected.ts";

/** The next changes of a subscription. */
async function take<Row>(changes: Changes<Row>, count: number): Promise<Change<Row>[]> {
  const taken: Change<Row>[] = [];
  while (taken.length < count) {
    const { done, value } = await changes.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

test("yields what was created, updated and deleted, with the states before and after", async () => {
  const { socket, path } = connected();
  const changes = socket.subscribe(RULES, { params: { path } });
  await changes.ready;
  const created = await socket.create(RULES, {
    params: { path },
    body: { type: "busy", tran_number: "205" },
  });
  const item = { params: { path: { ...path, rule_id: created.id } } };
  const updated = await socket.update(RULE, { ...item, body: { tran_number: "206" } });
  await socket.delete(RULE, item);
  expect(await take(changes, 3)).toEqual([
    { type: "created", id: created.id, before: undefined, after: created },
    { type: "updated", id: created.id, before: created, after: updated },
    { type: "deleted", id: created.id, before: updated, after: undefined },
  ]);
  await socket.close();
});

test("changes made over HTTP, and by a test itself, are told as well", async () => {
  const { simulator, socket, path } = connected();
  const changes = socket.subscribe(RULES, { params: { path } });
  await changes.ready;
  const url = `${simulator.baseUrl}/rest/v1/user/sip/accounts/${ACCOUNT}/redirect_rules`;
  const headers = { authorization: `Bearer ${simulator.openSession()}`, "content-type": "application/json" };
  await simulator.fetch(url, { method: "POST", headers, body: JSON.stringify({ type: "dnd" }) });
  simulator.state.redirectRules.insert(rule(uuid(1)), ACCOUNT);
  await simulator.fetch(url, { method: "CLEAR", headers });
  expect((await take(changes, 4)).map(({ type }) => type)).toEqual([
    "created",
    "created",
    "deleted",
    "deleted",
  ]);
  await socket.close();
});

test("what changes nothing, and what happens elsewhere, is not told", async () => {
  const { simulator, socket, path } = connected();
  const changes = socket.subscribe(RULES, { params: { path } });
  await changes.ready;
  const { redirectRules } = simulator.state;
  redirectRules.insert(rule(uuid(1)), "another account");
  redirectRules.insert(rule(uuid(2)), ACCOUNT);
  redirectRules.insert(rule(uuid(2)), ACCOUNT);
  redirectRules.delete(uuid(2), ACCOUNT);
  expect((await take(changes, 2)).map(({ type }) => type)).toEqual(["created", "deleted"]);
  await socket.close();
});

test("a mask trims the states, and a filter passes what fits before or after", async () => {
  const { simulator, socket, path } = connected();
  const changes = socket.subscribe(RULES, {
    params: { path },
    mask: ["enabled", "opts.title"],
    filter: { enabled: 1 },
  });
  await changes.ready;
  const { redirectRules } = simulator.state;
  redirectRules.insert({ ...rule(uuid(1)), enabled: 0 }, ACCOUNT);
  redirectRules.update(uuid(1), { enabled: 1 }, ACCOUNT);
  redirectRules.update(uuid(1), { enabled: 0 }, ACCOUNT);
  redirectRules.update(uuid(1), { priority: 9 }, ACCOUNT);
  redirectRules.update(uuid(1), { enabled: 1 }, ACCOUNT);
  const state = (enabled: number) => ({ enabled, opts: { title: "" } });
  expect(await take(changes, 3)).toEqual([
    { type: "updated", id: uuid(1), before: state(0), after: state(1) },
    { type: "updated", id: uuid(1), before: state(1), after: state(0) },
    { type: "updated", id: uuid(1), before: state(0), after: state(1) },
  ]);
  await socket.close();
});

test("two subscriptions of one collection each get everything", async () => {
  const { simulator, socket, path } = connected();
  const both = [1, 2].map(() => socket.subscribe(RULES, { params: { path } }));
  await Promise.all(both.map(({ ready }) => ready));
  simulator.state.redirectRules.insert(rule(uuid(1)), ACCOUNT);
  for (const changes of both) expect(await take(changes, 1)).toMatchObject([{ type: "created" }]);
  await socket.close();
});

describe("ends on the server", () => {
  test.each(["break", "return", "throw", "abort", "dispose"])("by %s", async (how) => {
    const { simulator, socket, path } = connected();
    const controller = new AbortController();
    const changes = socket.subscribe(RULES, { params: { path }, signal: controller.signal });
    await changes.ready;
    expect(simulator.sockets.subscriptions).toBe(1);
    if (how === "return") await changes.return();
    if (how === "throw") await expect(changes.throw?.(new Error("mine"))).rejects.toThrow("mine");
    if (how === "dispose") await changes[Symbol.asyncDispose]();
    if (how === "abort") {
      const next = changes.next();
      controller.abort();
      await expect(next).rejects.toBeInstanceOf(AbortError);
    }
    if (how === "break") {
      simulator.state.redirectRules.insert(rule(uuid(1)), ACCOUNT);
      for await (const _ of changes) break;
    }
    expect(await changes.next()).toEqual({ done: true, value: undefined });
    // An answered request later, the server has dealt with it.
    await socket.read(RULES, { params: { path } });
    expect(simulator.sockets.subscriptions).toBe(0);
    expect(simulator.sockets.messages.at(-2)?.params).toMatchObject({ expires: 0 });
    await socket.close();
  });

  test.each(["return", "throw"] as const)("by %s, also for a `next` that waits", async (how) => {
    const { simulator, socket, path } = connected();
    const changes = socket.subscribe(RULES, { params: { path } });
    await changes.ready;
    const waiting = [changes.next(), changes.next()];
    if (how === "return") expect(await changes.return()).toEqual({ done: true, value: undefined });
    else await expect(changes.throw?.(new Error("mine"))).rejects.toThrow("mine");
    for (const next of waiting) expect(await next).toEqual({ done: true, value: undefined });
    simulator.state.redirectRules.insert(rule(uuid(1)), ACCOUNT);
    await socket.read(RULES, { params: { path } });
    expect(await changes.next()).toEqual({ done: true, value: undefined });
    await socket.close();
  });

  test("a late change of a subscription that is over disturbs nobody", async () => {
    const { simulator, socket, path } = connected();
    const [first, second] = [1, 2].map(() => socket.subscribe(RULES, { params: { path } })) as [
      Changes<unknown>,
      Changes<unknown>,
    ];
    await Promise.all([first.ready, second.ready]);
    simulator.state.redirectRules.insert(rule(uuid(1)), ACCOUNT);
    await first.return?.();
    simulator.state.redirectRules.insert(rule(uuid(2)), ACCOUNT);
    expect(await take(second, 2)).toMatchObject([{ id: uuid(1) }, { id: uuid(2) }]);
    await socket.close();
  });

  test("with a signal that was aborted before, nothing is sent", async () => {
    const { simulator, socket, path } = connected();
    const changes = socket.subscribe(RULES, { params: { path }, signal: AbortSignal.abort() });
    await expect(changes.ready).rejects.toBeInstanceOf(AbortError);
    await expect(changes.next()).rejects.toBeInstanceOf(AbortError);
    await socket.read(RULES, { params: { path } });
    expect(simulator.sockets.messages.map(({ method }) => method)).not.toContain("subscribe");
    await socket.close();
  });
});

describe("lives on", () => {
  test("by renewal after four fifths of its life, with nothing but its id", async () => {
    const clock = createTestClock();
    const { simulator, socket, path } = connected({ clock, sessionLifetime: 10 * 60 * 60_000 });
    const changes = socket.subscribe(RULES, { params: { path } });
    await changes.ready;
    const start = clock.now();
    await clock.advance(60 * 60_000);
    const renewals = simulator.sockets.messages.filter(({ method }) => method === "subscribe").slice(1);
    expect(renewals).toHaveLength(15);
    expect(renewals[0]?.time).toBe(start + 240_000);
    expect(Object.keys(renewals[0]?.params ?? {}).sort()).toEqual(["expires", "id", "qid"]);
    simulator.state.redirectRules.insert(rule(uuid(1)), ACCOUNT);
    expect(await take(changes, 1)).toMatchObject([{ type: "created" }]);
    await socket.close();
    expect(clock.pending).toBe(0);
  });

  test("with a lifetime of the caller's", async () => {
    const clock = createTestClock();
    const { simulator, socket, path } = connected({ clock }, { subscriptionLifetime: 60_000 });
    await socket.subscribe(RULES, { params: { path } }).ready;
    await clock.advance(48_000);
    const sent = simulator.sockets.messages.filter(({ method }) => method === "subscribe");
    expect(sent.map(({ params }) => params.expires)).toEqual([60, 60]);
    await socket.close();
  });

  test("after it ended early on the server, with a resync", async () => {
    const clock = createTestClock();
    const { simulator, socket, path } = connected({ clock });
    simulator.sockets.inject({ match: "subscribe", lifetime: 10_000 });
    const changes = socket.subscribe(RULES, { params: { path } });
    await changes.ready;
    await clock.advance(20_000);
    simulator.state.redirectRules.insert(rule(uuid(1)), ACCOUNT);
    await clock.advance(220_000);
    simulator.state.redirectRules.insert(rule(uuid(2)), ACCOUNT);
    expect(await take(changes, 2)).toMatchObject([
      { type: "resync", reason: "expired" },
      { type: "created", id: uuid(2) },
    ]);
    await socket.close();
  });

  test("after a sleep of the machine that was longer than its life, by subscribing anew", async () => {
    const clock = createTestClock();
    let slept = 0;
    const sleepy = { ...clock, now: () => clock.now() + slept };
    const { simulator, socket, path } = connected({ clock: sleepy });
    const changes = socket.subscribe(RULES, { params: { path } });
    await changes.ready;
    slept = 60_000;
    await clock.advance(240_000);
    expect(await take(changes, 1)).toEqual([{ type: "resync", reason: "expired" }]);
    const asked = simulator.sockets.messages.filter(({ method }) => method === "subscribe");
    expect(asked.map(({ params }) => "events" in params)).toEqual([true, true]);
    await socket.close();
  });

  test("after a renewal that nobody answers: the connection is taken for dead", async () => {
    const clock = createTestClock();
    const { simulator, socket, path } = connected({ clock });
    const changes = socket.subscribe(RULES, { params: { path } });
    await changes.ready;
    simulator.sockets.inject({ match: "subscribe", delay: Number.POSITIVE_INFINITY });
    await clock.advance(240_000 + 10_000 + 300);
    expect(await take(changes, 1)).toEqual([{ type: "resync", reason: "reconnected" }]);
    await socket.close();
  });

  test("after an ended session", async () => {
    const clock = createTestClock();
    const { simulator, socket, path } = connected({ clock });
    const changes = socket.subscribe(RULES, { params: { path } });
    await changes.ready;
    simulator.revokeTokens();
    await clock.advance(241_000);
    expect(await take(changes, 1)).toEqual([{ type: "resync", reason: "reconnected" }]);
    await socket.close();
  });
});

test("a refused subscription rejects its loop, once", async () => {
  const { simulator, socket, path } = connected();
  simulator.sockets.inject({ match: "subscribe", refuse: "no right", code: 1403 });
  const changes = socket.subscribe(RULES, { params: { path } });
  await expect(changes.ready).rejects.toBeInstanceOf(RefusedError);
  await expect(changes.next()).rejects.toMatchObject({
    code: 1403,
    outcome: "rejected",
    operation: `subscribe ${RULES}`,
  });
  expect(await changes.next()).toEqual({ done: true, value: undefined });
  await socket.close();
});

test("a reader that is too slow gets a resync for what it missed, and goes on", async () => {
  const { simulator, socket, path } = connected({}, { maxQueued: 10 });
  const changes = socket.subscribe(RULES, { params: { path } });
  await changes.ready;
  for (let count = 1; count <= 12; count += 1)
    simulator.state.redirectRules.insert(rule(uuid(count)), ACCOUNT);
  await socket.read(RULES, { params: { path } });
  expect(await take(changes, 2)).toEqual([
    { type: "resync", reason: "overflow" },
    expect.objectContaining({ type: "created", id: uuid(12) }),
  ]);
  await socket.close();
});

test("close ends loops without an error", async () => {
  const { simulator, socket, path } = connected();
  const changes = socket.subscribe(RULES, { params: { path } });
  await changes.ready;
  simulator.state.redirectRules.insert(rule(uuid(1)), ACCOUNT);
  await socket.read(RULES, { params: { path } });
  const waiting = [changes.next(), changes.next(), changes.next()];
  await socket.close();
  expect((await Promise.all(waiting)).map(({ done }) => done)).toEqual([false, true, true]);
  const late = socket.subscribe(RULES, { params: { path } });
  expect(await late.next()).toEqual({ done: true, value: undefined });
});
