import { createTestClock } from "@pbxkit/core/testing";
import type { Changes } from "@pbxkit/era/socket";
import { describe, expect, test } from "vitest";
import { ACCOUNT, connected, RULES, rule, uuid } from "./connected.ts";

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

test("a message of the server's own that has a qid gets a receipt", async () => {
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
  simulator.sockets.push(["are_you_there", { qid: "server-1" }]);
  await socket.read(RULES, { params: { path } });
  expect(sent).toContain('["are_you_there_result",{"qid":"server-1","result":"ok"}]');
  await socket.close();
});

describe("notifications of another form", () => {
  const after = rule(uuid(1));

  async function subscribed() {
    const heard: unknown[] = [];
    const { simulator, socket, path } = connected({}, { onMessage: (message) => heard.push(message) });
    const changes: Changes<unknown> = socket.subscribe(RULES, { params: { path } });
    await changes.ready;
    const id = simulator.sockets.messages.at(-1)?.params.id;
    const classpath = `/rest/v1/user/sip/accounts/${ACCOUNT}/redirect_rules`;
    return { simulator, socket, changes, id, classpath, heard };
  }

  test.each([
    ["flat", (id: unknown) => ["event", { id, operation: 1, eid: after.id, entity: after }]],
    [
      "the id elsewhere",
      (id: unknown) => ["n", { subscription: id, event: { operation: 1, eid: after.id, entity: after } }],
    ],
    ["a list", (id: unknown) => ["n", { id, events: [{ operation: 1, eid: after.id, entity: after }] }]],
    ["words", (id: unknown) => ["n", { id, data: { operation: "create", eid: after.id, entity: after } }]],
    [
      "the new state in entity0",
      (id: unknown) => ["n", { id, data: { operation: 1, eid: after.id, entity0: after } }],
    ],
    ["the id in the entity", (id: unknown) => ["n", { id, data: { operation: 1, entity: after } }]],
    [
      "no id, but the collection",
      (_: unknown, classpath: string) => [
        "n",
        { classpath, data: { operation: 1, eid: after.id, entity: after } },
      ],
    ],
  ])("are read: %s", async (_, message) => {
    const { simulator, socket, changes, id, classpath, heard } = await subscribed();
    simulator.sockets.push(message(id, classpath));
    expect((await changes.next()).value).toEqual({ type: "created", id: after.id, before: undefined, after });
    expect(heard).toEqual([message(id, classpath)]);
    await socket.close();
  });

  test.each([
    ["nothing known in it", (id: unknown) => ["n", { id, what: "happened" }]],
    ["a creation without the element", (id: unknown) => ["n", { id, data: { operation: 1, eid: "x" } }]],
    ["a change of nobody's", () => ["n", { classpath: "/elsewhere", operation: 2, eid: "x" }]],
    ["no message", () => "garbage"],
  ])("become a resync: %s", async (_, message) => {
    const { simulator, socket, changes, id } = await subscribed();
    simulator.sockets.push(message(id));
    simulator.sockets.push(message(id));
    simulator.state.redirectRules.insert(after, ACCOUNT);
    await socket.read(RULES, { params: { path: { account_id: ACCOUNT } } });
    expect((await changes.next()).value).toEqual({ type: "resync", reason: "unreadable" });
    expect((await changes.next()).value).toMatchObject({ type: "created" });
    await socket.close();
  });
});
