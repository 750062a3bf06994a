import type { Changes } from "@pbxkit/era/socket";
import { createEraSimulator } from "@pbxkit/era/testing";
import { describe, expect, test, vi } from "vitest";
import { ACCOUNT, connected, RULES, rule, uuid } from "./connected.ts";

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

  test("an element whose own fields are those of a change is no change of its own", async () => {
    const { simulator, socket, changes, id } = await subscribed();
    const within = { ...after, opts: { operation: 0, eid: "other" }, operation: 0, eid: "other" };
    simulator.sockets.push(["n", { id, data: { operation: 2, eid: after.id, entity: within } }]);
    simulator.sockets.push(["n", { id, data: { operation: 0, eid: after.id, entity: after } }]);
    expect((await changes.next()).value).toMatchObject({ type: "updated", id: after.id, after: within });
    expect((await changes.next()).value).toMatchObject({ type: "deleted", id: after.id });
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

const noText = '{"toString":1,"valueOf":1}';
const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;

test.each<[string, string]>([
  ["a capability", `["setup",{"qid":1,"capabilities":[{"key":${noText}}]}]`],
  ["a session", `["login",{"qid":1,"rsessionid":${noText}}]`],
  ["an operation", `["rest",{"qid":1,"operation":${noText}}]`],
  ["an offset", `["rest",{"qid":1,"operation":"read","classpath":"/rest/v1","offset":${noText}}]`],
  [
    "an id that is no Unicode text",
    '["rest",{"qid":1,"operation":"read","classpath":"/rest/v1","id":"\\ud800"}]',
  ],
  ["a deep qid", `["setup",{"qid":${deep},"capabilities":[]}]`],
])("a simulator answers nonsense with an error, and goes on: %s", async (_, message) => {
  const simulator = createEraSimulator();
  const answers: string[] = [];
  const peer = { send: (text: string) => void answers.push(text), close: () => {} };
  const connection = simulator.sockets.accept(peer);
  connection?.receive('["setup",{"qid":0,"capabilities":[{"key":"rest"}]}]');
  connection?.receive(JSON.stringify(["login", { qid: 0, rsessionid: simulator.openSession() }]));
  connection?.receive(message);
  connection?.receive('["setup",{"qid":2,"capabilities":[]}]');
  await vi.waitFor(() => expect(answers).toHaveLength(4));
  expect(answers[2]).toContain('"error_code":1');
  expect(answers[3]).toContain('"qid":2');
});

test("a filter whose values are no text does not keep a rule from being made", async () => {
  const simulator = createEraSimulator();
  const answers: string[] = [];
  const connection = simulator.sockets.accept({ send: (text) => void answers.push(text), close: () => {} });
  const classpath = RULES.replace("{account_id}", ACCOUNT);
  const filter = JSON.parse(`{"type":${noText}}`);
  const events = ["modelevents.data_changed"];
  connection?.receive('["setup",{"qid":0,"capabilities":[{"key":"subscr"}]}]');
  connection?.receive(JSON.stringify(["login", { qid: 0, rsessionid: simulator.openSession() }]));
  connection?.receive(
    JSON.stringify(["subscribe", { qid: 1, id: "a", expires: 60, events, classpath, exargs: { filter } }]),
  );
  await vi.waitFor(() => expect(answers).toHaveLength(3));
  simulator.state.redirectRules.insert(rule(uuid(1)), ACCOUNT);
  expect(answers).toHaveLength(3);
});
