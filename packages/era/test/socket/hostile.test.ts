import { inspect } from "node:util";
import { createTestClock } from "@pbxkit/core/testing";
import { expect, test } from "vitest";
import { connected, RULES } from "./connected.ts";

/** Frames of a server that means no good, or is of another version. */
const strange: readonly unknown[] = [
  "",
  "no json",
  "null",
  "[]",
  "{}",
  "[1,2]",
  '["subscr_event"]',
  '["x", null]',
  '["x", []]',
  '["rest_result", {"qid": 999999}]',
  '["rest_result", {"qid": "1"}]',
  '["rest_result", {"qid": {"__proto__": 1}}]',
  '["__proto__", {"__proto__": {"polluted": true}}]',
  '["subscr_event", {"data": {"operation": 7, "eid": "x"}}]',
  '["subscr_event", {"data": {"operation": "constructor", "eid": "x"}}]',
  `[${"[".repeat(5_000)}${"]".repeat(5_000)}, {}]`,
  `["nested", {"data": ${"[".repeat(100_000)}${"]".repeat(100_000)}}]`,
  `["nested", {"qid": ${"[".repeat(100_000)}${"]".repeat(100_000)}}]`,
  `["deep", ${'{"a":'.repeat(1_000)}1${"}".repeat(1_000)}]`,
];

test.each(strange)("goes on after %.60j", async (frame) => {
  const heard: unknown[] = [];
  const { simulator, socket, path } = connected({}, { onMessage: (message) => heard.push(message) });
  await socket.read(RULES, { params: { path } });
  simulator.sockets.push(frame);
  await expect(socket.read(RULES, { params: { path } })).resolves.toEqual([]);
  expect(heard).toHaveLength(1);
  expect({}).not.toHaveProperty("polluted");
  await socket.close();
});

test("a binary frame is handed to onMessage as it is", async () => {
  const heard: unknown[] = [];
  const { simulator, open, path } = connected();
  let socket: EventTarget | undefined;
  class Kept extends simulator.WebSocket {
    constructor(url: string) {
      super(url);
      socket = this as unknown as EventTarget;
    }
  }
  const era = open({ WebSocket: Kept, onMessage: (message) => heard.push(message) });
  await era.read(RULES, { params: { path } });
  const data = new Uint8Array([1, 2, 3]).buffer;
  socket?.dispatchEvent(Object.assign(new Event("message"), { data }));
  expect(heard).toEqual([data]);
  await era.close();
});

test("a message that is too large ends the connection, and a subscription hears of it", async () => {
  const { simulator, socket, path } = connected({}, { maxMessageLength: 2_000, reconnect: { firstWait: 0 } });
  const changes = socket.subscribe(RULES, { params: { path } });
  await changes.ready;
  simulator.sockets.push(`["x",{"y":"${"z".repeat(2_000)}"}]`);
  expect(await changes.next()).toEqual({ done: false, value: { type: "resync", reason: "reconnected" } });
  await socket.close();
});

test("a server that answers nothing is left after ten seconds, again and again", async () => {
  const clock = createTestClock();
  const { simulator, socket, path } = connected({ clock });
  simulator.sockets.inject({
    match: "setup",
    delay: Number.POSITIVE_INFINITY,
    times: Number.POSITIVE_INFINITY,
  });
  await expect(clock.runUntil(socket.read(RULES, { params: { path } }))).rejects.toMatchObject({
    name: "TimeoutError",
    outcome: "not-sent",
  });
  expect(simulator.sockets.messages.filter(({ method }) => method === "connect").length).toBeGreaterThan(1);
  await socket.close();
  expect(clock.pending).toBe(0);
});

test("a class that throws is tried again, and what it says is shown to nobody", async () => {
  const clock = createTestClock();
  const { simulator, socket: first, open, path } = connected({ clock });
  await first.close();
  let refusals = 0;
  class Refusing extends simulator.WebSocket {
    constructor(url: string) {
      refusals += 1;
      if (refusals > 2) super(url);
      else throw new SyntaxError(`secret ${url}`);
    }
  }
  const socket = open({ WebSocket: Refusing });
  const error = await clock.runUntil(
    socket.read(RULES, { params: { path }, timeout: 1 }).catch((thrown: unknown) => thrown),
  );
  expect(error).toMatchObject({ name: "TimeoutError", reasons: ["WS_REFUSED"], outcome: "not-sent" });
  expect(inspect(error, { depth: 9 })).not.toContain("secret");
  await expect(clock.runUntil(socket.read(RULES, { params: { path } }))).resolves.toEqual([]);
  await socket.close();
  expect(clock.pending).toBe(0);
});

test("a connection that ends in the same breath as its set-up leaves no timer", async () => {
  const clock = createTestClock();
  const { simulator, socket: first, open } = connected({ clock });
  await first.close();
  class Breathless extends (simulator.WebSocket as unknown as typeof EventTarget) {
    override dispatchEvent(event: Event): boolean {
      const dispatched = super.dispatchEvent(event);
      // Both in one task, as when both come in one packet.
      if (event.type === "message") super.dispatchEvent(new Event("close"));
      return dispatched;
    }
  }
  const socket = open({ WebSocket: Breathless as unknown as typeof simulator.WebSocket });
  await clock.advance(0);
  expect(socket.state).toBe("waiting");
  await socket.close();
  expect(clock.pending).toBe(0);
});

test("what cannot be handed to a connection any more goes out with the next", async () => {
  const { simulator, socket: first, open, path } = connected({}, { reconnect: { firstWait: 0 } });
  await first.close();
  let throws = 1;
  class Throwing extends simulator.WebSocket {
    override send(text: string): void {
      if (text.includes("rest/v1") && throws > 0) {
        throws -= 1;
        throw new TypeError("it is closing");
      }
      super.send(text);
    }
  }
  const socket = open({ WebSocket: Throwing });
  await expect(socket.read(RULES, { params: { path } })).resolves.toEqual([]);
  await socket.close();
});

test("an answer that comes after its request was given up is no news", async () => {
  const clock = createTestClock();
  const heard: unknown[] = [];
  const { simulator, socket, path } = connected({ clock }, { onMessage: (message) => heard.push(message) });
  simulator.sockets.inject({ match: "rest", delay: 5_000 });
  const read = socket.read(RULES, { params: { path }, timeout: 1_000 });
  await expect(clock.runUntil(read)).rejects.toMatchObject({ name: "TimeoutError" });
  await clock.advance(10_000);
  expect(heard).toEqual([]);
  await expect(socket.read(RULES, { params: { path } })).resolves.toEqual([]);
  await socket.close();
});

test("a server that hangs up on everybody who has logged in is asked less and less often", async () => {
  const clock = createTestClock();
  const { simulator, socket: first, open } = connected({ clock });
  await first.close();
  const ready: number[] = [];
  const socket = open({
    random: () => 0.5,
    onState(state) {
      if (state !== "ready") return;
      ready.push(clock.now());
      simulator.sockets.drop();
    },
  });
  await clock.advance(10_000);
  const waits = ready.slice(1).map((time, index) => time - (ready[index] as number));
  expect(waits).toEqual([150, 300, 600, 1200, 2400, 4800]);
  await socket.close();
});

test("a second answer to the login, whatever it says, changes nothing", async () => {
  const { simulator, socket, path } = connected();
  await socket.read(RULES, { params: { path } });
  const login = simulator.sockets.messages.find(({ method }) => method === "login");
  simulator.sockets.push(["login_result", { qid: login?.params.qid, result: "error" }]);
  await expect(socket.read(RULES, { params: { path } })).resolves.toEqual([]);
  expect(socket.state).toBe("ready");
  await socket.close();
});

test.each([
  ["another type", { qid: "2", result: "ok" }],
  ["no qid", { result: "error" }],
])("logins whose answers have %s come too slowly for a ban", async (_, answer) => {
  const clock = createTestClock();
  const { simulator, socket } = connected({ clock });
  const times = Number.POSITIVE_INFINITY;
  simulator.sockets.inject({ match: "login", answer: ["login_result", answer], times });
  await clock.advance(30 * 60_000);
  const logins = simulator.sockets.messages.filter(({ method }) => method === "login");
  expect(logins.length).toBeGreaterThan(10);
  for (const { time } of logins) {
    const window = logins.filter((other) => other.time >= time && other.time < time + 3 * 60_000);
    expect(window.length).toBeLessThan(5);
  }
  await socket.close();
  expect(clock.pending).toBe(0);
});

test("a message of the server's own gets a receipt if it has a qid", async () => {
  const { simulator, open, path } = connected();
  const sent: string[] = [];
  class Kept extends simulator.WebSocket {
    override send(text: string): void {
      sent.push(text);
      super.send(text);
    }
  }
  const socket = open({ WebSocket: Kept });
  await socket.read(RULES, { params: { path } });
  simulator.sockets.push(["by_the_way", {}]);
  simulator.sockets.push(["are_you_there", { qid: "server-1" }]);
  await socket.read(RULES, { params: { path } });
  const receipts = sent.filter((frame) => frame.includes("_result"));
  expect(receipts).toEqual(['["are_you_there_result",{"qid":"server-1","result":"ok"}]']);
  await socket.close();
});
