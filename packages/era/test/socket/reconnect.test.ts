import { ConnectionError, type TimeoutError } from "@pbxkit/core";
import { createTestClock } from "@pbxkit/core/testing";
import { connectEraSocket, type SocketState } from "@pbxkit/era/socket";
import { describe, expect, test } from "vitest";
import { ACCOUNT, connected, RULES, rule, uuid } from "./connected.ts";

const body = { type: "busy" } as const;

describe("a creation whose connection dies", () => {
  test.each(["before", "after"] as const)(
    "%s the server has worked is unknown, and never sent again",
    async (drop) => {
      const { simulator, socket, path } = connected();
      simulator.sockets.inject({ match: "rest create", drop });
      const error = await socket.create(RULES, { params: { path }, body }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error).toMatchObject({ outcome: "unknown", attempts: 1, reasons: ["WS_1006"] });
      await socket.read(RULES, { params: { path } });
      expect(simulator.sockets.messages.filter(({ operation }) => operation === "create")).toHaveLength(1);
      expect(simulator.state.redirectRules.size).toBe(drop === "after" ? 1 : 0);
      await socket.close();
    },
  );

  test("before it was sent goes out with the next connection", async () => {
    const { simulator, socket, path } = connected();
    simulator.sockets.inject({ match: "login", drop: "before" });
    await expect(socket.create(RULES, { params: { path }, body })).resolves.toMatchObject(body);
    expect(simulator.state.redirectRules.size).toBe(1);
    await socket.close();
  });

  test("with the socket closed: unknown if it was sent, not-sent if it was not", async () => {
    const { simulator, socket, path, open } = connected();
    simulator.sockets.inject({ match: "rest", delay: Number.POSITIVE_INFINITY });
    const sent = socket.create(RULES, { params: { path }, body });
    await socket.read(RULES, { params: { path } });
    await socket.close();
    await expect(sent).rejects.toMatchObject({ name: "ConnectionError", code: "CLOSED", outcome: "unknown" });
    const other = open();
    const waiting = other.create(RULES, { params: { path }, body });
    await other.close();
    await expect(waiting).rejects.toMatchObject({
      name: "ConnectionError",
      code: "CLOSED",
      outcome: "not-sent",
    });
    await expect(other.create(RULES, { params: { path }, body })).rejects.toMatchObject({
      outcome: "not-sent",
    });
    expect(await other.closed).toBeUndefined();
  });
});

describe("what can be repeated", () => {
  test("is sent again", async () => {
    const { simulator, socket, path } = connected({ seed: { redirectRules: 2 } });
    simulator.sockets.inject({ match: "rest read", drop: "after" }, { match: "rest clear", drop: "after" });
    await expect(socket.read(RULES, { params: { path } })).resolves.toHaveLength(2);
    await expect(socket.clear(RULES, { params: { path } })).resolves.toBeUndefined();
    await socket.close();
  });

  test("is sent three times at most, unless it only reads: then until its time is up", async () => {
    const clock = createTestClock();
    const { simulator, socket, path } = connected({ clock });
    simulator.sockets.inject({ match: "rest", drop: "before", times: Number.POSITIVE_INFINITY });
    const read = await clock.runUntil(
      socket.read(RULES, { params: { path } }).catch((thrown: unknown) => thrown),
    );
    expect(read).toMatchObject({ name: "TimeoutError", timeout: 30_000, outcome: "unknown" });
    expect((read as TimeoutError).attempts).toBeGreaterThan(3);
    const clear = socket.clear(RULES, { params: { path }, timeout: false });
    await expect(clock.runUntil(clear)).rejects.toMatchObject({
      name: "ConnectionError",
      attempts: 3,
      outcome: "unknown",
      reasons: ["WS_1006", "WS_1006", "WS_1006"],
    });
    await socket.close();
  });
});

test("after a lost connection the subscription is made again, and the loop told to read again", async () => {
  const { simulator, socket, path } = connected();
  const changes = socket.subscribe(RULES, { params: { path } });
  await changes.ready;
  simulator.state.redirectRules.insert(rule(uuid(1)), ACCOUNT);
  await socket.read(RULES, { params: { path } });
  simulator.sockets.drop();
  simulator.state.redirectRules.insert(rule(uuid(2)), ACCOUNT);
  const seen = [];
  for await (const change of changes) {
    seen.push(change.type === "resync" ? change : change.id);
    if (change.type === "resync") {
      expect(await socket.read(RULES, { params: { path } })).toHaveLength(2);
      simulator.state.redirectRules.insert(rule(uuid(3)), ACCOUNT);
    }
    if (seen.length === 3) break;
  }
  expect(seen).toEqual([uuid(1), { type: "resync", reason: "reconnected" }, uuid(3)]);
  await socket.close();
});

test("waits grow by full jitter to their bound, and begin anew after an answer", async () => {
  const clock = createTestClock();
  const { simulator, socket, path } = connected({ clock }, { random: () => 0.5 });
  await socket.read(RULES, { params: { path } });
  simulator.sockets.inject({ match: "connect", drop: "before", times: 9 });
  const sleeps = clock.sleeps.length;
  simulator.sockets.drop();
  await clock.advance(200_000);
  const waits = clock.sleeps.slice(sleeps).filter((wait) => wait !== 10_000);
  expect(waits).toEqual([150, 300, 600, 1200, 2400, 4800, 9600, 15_000, 15_000, 15_000]);
  await socket.read(RULES, { params: { path } });
  simulator.sockets.drop();
  await clock.advance(0);
  expect(clock.sleeps.at(-1)).toBe(150);
  await socket.close();
  expect(clock.pending).toBe(0);
});

test("a connection that does not open in time is given up for another", async () => {
  const clock = createTestClock();
  const { simulator, open, path } = connected({ clock });
  let silent = 1;
  class SilentAtFirst extends simulator.WebSocket {
    override addEventListener(
      ...parameters: Parameters<typeof EventTarget.prototype.addEventListener>
    ): void {
      if (silent > 0 && parameters[0] === "open") silent -= 1;
      else
        super.addEventListener(
          ...(parameters as Parameters<InstanceType<typeof simulator.WebSocket>["addEventListener"]>),
        );
    }
  }
  const socket = open({ WebSocket: SilentAtFirst });
  await expect(clock.runUntil(socket.read(RULES, { params: { path } }))).resolves.toEqual([]);
  await socket.close();
});

test("tells its states, and a listener that throws disturbs nothing", async () => {
  const states: SocketState[] = [];
  const { simulator, open, path } = connected();
  const socket = open({
    onState(state) {
      states.push(state);
      throw new Error("mine");
    },
    reconnect: { firstWait: 0 },
  });
  await socket.read(RULES, { params: { path } });
  simulator.sockets.drop();
  await socket.read(RULES, { params: { path } });
  await socket.close();
  expect(states).toEqual(["connecting", "ready", "waiting", "connecting", "ready", "closed"]);
  expect(socket.state).toBe("closed");
});

test("leaves neither timers nor listeners behind", async () => {
  const clock = createTestClock();
  const { simulator, socket: other, open, path } = connected({ clock });
  await other.close();
  let listeners = 0;
  class Counting extends simulator.WebSocket {
    override addEventListener(
      ...parameters: Parameters<InstanceType<typeof simulator.WebSocket>["addEventListener"]>
    ) {
      listeners += 1;
      super.addEventListener(...parameters);
    }
    override removeEventListener(
      ...parameters: Parameters<InstanceType<typeof simulator.WebSocket>["addEventListener"]>
    ) {
      listeners -= 1;
      super.removeEventListener(...parameters);
    }
  }
  const controller = new AbortController();
  const { signal } = controller;
  let onSignal = 0;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...parameters: Parameters<typeof addEventListener>) => {
    onSignal += 1;
    addEventListener.apply(signal, parameters);
  };
  signal.removeEventListener = (...parameters: Parameters<typeof removeEventListener>) => {
    onSignal -= 1;
    removeEventListener.apply(signal, parameters);
  };
  const socket = open({ WebSocket: Counting });
  const changes = socket.subscribe(RULES, { params: { path }, signal });
  await changes.ready;
  await socket.read(RULES, { params: { path }, signal });
  simulator.sockets.drop();
  await clock.runUntil(socket.read(RULES, { params: { path }, signal }));
  expect(onSignal).toBe(1);
  await socket.close();
  await clock.advance(0);
  expect({ listeners, onSignal, timers: clock.pending, open: simulator.sockets.open }).toEqual({
    listeners: 0,
    onSignal: 0,
    timers: 0,
    open: 0,
  });
});

test("is disposed of by `await using`", async () => {
  const { simulator, open, path } = connected();
  let kept: { state: string };
  {
    await using socket = open();
    kept = socket;
    await socket.read(RULES, { params: { path } });
  }
  expect(kept.state).toBe("closed");
  expect(simulator.sockets.open).toBe(1);
});

test.each([79990000001, -1, 12345, 1006.5, "4000", undefined])(
  "a close code that none can be, %j, is not shown",
  async (code) => {
    class Closing extends EventTarget {
      binaryType = "";
      constructor() {
        super();
        queueMicrotask(() => this.dispatchEvent(Object.assign(new Event("close"), { code })));
      }
      send() {}
      close() {}
    }
    const clock = createTestClock();
    const options = { baseUrl: "https://era.example", auth: { session: "invented" }, clock };
    const socket = connectEraSocket({ ...options, WebSocket: Closing });
    const call = socket.read(RULES, { params: { path: { account_id: ACCOUNT } }, timeout: 10 });
    call.catch(() => {});
    await clock.advance(10);
    await expect(call).rejects.toMatchObject({ reasons: ["WS_1006"] });
    await socket.close();
  },
);
