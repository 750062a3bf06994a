import { createTestClock } from "@pbxkit/core/testing";
import type { EraSocket, SocketState } from "@pbxkit/era/socket";
import type { SocketFault } from "@pbxkit/era/testing";
import { describe, expect, test } from "vitest";
import { ACCOUNT, connected, RULES, rule, uuid } from "./connected.ts";

const forEver = Number.POSITIVE_INFINITY;
const body = { type: "busy" } as const;

/** Brings a new socket into a phase, with a creation under way. */
const phases: Readonly<Record<string, readonly SocketFault[]>> = {
  "opening the connection": [],
  "set-up": [{ match: "setup", delay: forEver }],
  login: [{ match: "login", delay: forEver }],
  "the answer": [{ match: "rest", delay: forEver }],
  "the wait for another connection": [{ match: "connect", drop: "before", times: forEver }],
};

async function during(phase: string, signal?: AbortSignal) {
  const clock = createTestClock();
  const { simulator, socket: first, open, path } = connected({ clock });
  await first.close();
  simulator.sockets.inject(...(phases[phase] ?? []));
  const socket = open();
  const creation = socket.create(RULES, { params: { path }, body, signal }).catch((error: unknown) => error);
  const changes = socket.subscribe(RULES, { params: { path }, signal });
  if (phase !== "opening the connection") await clock.advance(0);
  return { clock, simulator, socket, creation, changes };
}

describe.each(Object.keys(phases))("during %s", (phase) => {
  const outcome = phase === "the answer" ? "unknown" : "not-sent";

  test("close ends everything, and nothing is left", async () => {
    const { clock, simulator, socket, creation, changes } = await during(phase);
    await socket.close();
    expect(await creation).toMatchObject({ name: "ConnectionError", code: "CLOSED", outcome });
    // What had arrived comes first.
    const told = [];
    for await (const { type } of changes) told.push(type);
    expect(told).toEqual(phase === "the answer" ? ["created"] : []);
    const { length } = simulator.sockets.messages;
    await clock.advance(60 * 60_000);
    expect(simulator.sockets.messages).toHaveLength(length);
    expect({ pending: clock.pending, open: simulator.sockets.open }).toEqual({ pending: 0, open: 0 });
  });

  test("an abort ends what it is for, and the socket goes on", async () => {
    const controller = new AbortController();
    const { clock, simulator, socket, creation, changes } = await during(phase, controller.signal);
    controller.abort();
    expect(await creation).toMatchObject({ name: "AbortError", outcome });
    await expect(changes.next()).rejects.toMatchObject({ name: "AbortError" });
    simulator.sockets.clearFaults();
    const path = { account_id: ACCOUNT };
    const rules = await clock.runUntil(socket.read(RULES, { params: { path } }));
    expect(rules).toHaveLength(phase === "the answer" ? 1 : 0);
    expect(simulator.sockets.subscriptions).toBe(0);
    await socket.close();
    expect(clock.pending).toBe(0);
  });
});

test.each<SocketState>(["connecting", "ready", "waiting"])(
  "a listener that closes the socket when it is told %j closes it for good",
  async (state) => {
    const clock = createTestClock();
    const { simulator, open } = connected({ clock });
    let socket: EraSocket | undefined;
    const told: SocketState[] = [];
    socket = open({
      onState(now) {
        told.push(now);
        if (now === state && told.includes("waiting")) void socket?.close();
      },
    });
    await clock.advance(0);
    simulator.sockets.drop();
    await clock.advance(60 * 60_000);
    expect(told.at(-1)).toBe("closed");
    expect(told.at(-2)).toBe(state);
    expect(socket.state).toBe("closed");
  },
);

test("a subscription that ends while the connection is away is not made again", async () => {
  const clock = createTestClock();
  const { simulator, socket, path } = connected({ clock });
  const changes = socket.subscribe(RULES, { params: { path } });
  await changes.ready;
  simulator.sockets.drop();
  await clock.advance(0);
  expect(socket.state).toBe("waiting");
  await changes.return?.();
  const { length } = simulator.sockets.messages;
  await clock.runUntil(socket.read(RULES, { params: { path } }));
  expect(simulator.sockets.messages.slice(length).map(({ method }) => method)).not.toContain("subscribe");
  await socket.close();
});

test("a subscription that the role does not allow is not asked for, on no connection", async () => {
  const { simulator, socket, path } = connected({}, { reconnect: { firstWait: 0 } });
  const refused = { key: "subscr", result: "error" };
  simulator.sockets.inject({
    match: "login",
    answer: ["login_result", { qid: 2, result: "ok", capabilities: [refused] }],
  });
  await socket.read(RULES, { params: { path } });
  const changes = socket.subscribe(RULES, { params: { path } });
  await expect(changes.next()).rejects.toMatchObject({ name: "RefusedError", outcome: "not-sent" });
  simulator.sockets.drop();
  await socket.read(RULES, { params: { path } });
  await socket.read(RULES, { params: { path } });
  expect(simulator.sockets.messages.map(({ method }) => method)).not.toContain("subscribe");
  await socket.close();
});

test("a change that overtakes the answer to `subscribe` is told, and so is a gap behind it", async () => {
  const clock = createTestClock();
  const { simulator, socket, path } = connected({ clock });
  simulator.sockets.inject({ match: "subscribe", delay: 5_000, times: 2 });
  const changes = socket.subscribe(RULES, { params: { path } });
  await clock.advance(0);
  simulator.state.redirectRules.insert(rule(uuid(1)), ACCOUNT);
  expect((await changes.next()).value).toMatchObject({ type: "created", id: uuid(1) });
  simulator.sockets.drop();
  await clock.advance(0);
  simulator.state.redirectRules.insert(rule(uuid(2)), ACCOUNT);
  await clock.runUntil(changes.ready);
  expect((await changes.next()).value).toEqual({ type: "resync", reason: "reconnected" });
  await socket.close();
});

test("a change that overtakes the answer to `subscribe` makes no gap of its own", async () => {
  const clock = createTestClock();
  const { simulator, socket, path } = connected({ clock });
  simulator.sockets.inject({ match: "subscribe", delay: 5_000 });
  const changes = socket.subscribe(RULES, { params: { path } });
  await clock.advance(0);
  simulator.state.redirectRules.insert(rule(uuid(1)), ACCOUNT);
  await clock.runUntil(changes.ready);
  simulator.state.redirectRules.insert(rule(uuid(2)), ACCOUNT);
  for (const id of [uuid(1), uuid(2)]) expect((await changes.next()).value).toMatchObject({ id });
  await socket.close();
});
