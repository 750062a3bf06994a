import { AbortError, RequestError, TimeoutError } from "@pbxkit/core";
import { createTestClock } from "@pbxkit/core/testing";
import { ProtocolError, RefusedError } from "@pbxkit/era/socket";
import { describe, expect, test } from "vitest";
import { ACCOUNT, connected, RULE, RULES, rule } from "./connected.ts";

const ID = "11111111-0183-c6ad-0000-000000000009";

test("creates, reads, changes, replaces and deletes a rule", async () => {
  const { socket, path } = connected();
  const created = await socket.create(RULES, {
    params: { path },
    body: { type: "busy", tran_number: "205" },
  });
  expect(created).toMatchObject({ type: "busy", tran_number: "205", enabled: 1 });
  const rule = { params: { path: { ...path, rule_id: created.id } } };
  expect(await socket.read(RULE, rule)).toEqual(created);
  expect(await socket.update(RULE, { ...rule, body: { opts: { title: "Lunch" } } })).toMatchObject({
    tran_number: "205",
    opts: { title: "Lunch" },
  });
  expect(await socket.replace(RULE, { ...rule, body: { type: "dnd" } })).toMatchObject({
    id: created.id,
    type: "dnd",
    opts: { title: "" },
  });
  expect(await socket.delete(RULE, rule)).toBeUndefined();
  expect(await socket.read(RULES, { params: { path } })).toEqual([]);
  await socket.close();
});

test("clears a collection, and pages through one", async () => {
  const { socket, path, simulator } = connected({ seed: { redirectRules: 5 } });
  const page = await socket.read(RULES, { params: { path, query: { offset: 3, limit: 10 } } });
  expect(page).toHaveLength(2);
  expect(await socket.clear(RULES, { params: { path } })).toBeUndefined();
  expect(simulator.state.redirectRules.count(ACCOUNT)).toBe(0);
  await socket.close();
});

test("looks an id up by a key", async () => {
  const { socket, path } = connected({ seed: { redirectRules: [{ id: ID, tran_number: "205" }] } });
  expect(await socket.lookup(RULES, { params: { path }, key: "205" })).toBe(ID);
  await expect(socket.lookup(RULES, { params: { path }, key: "999" })).rejects.toMatchObject({ code: 1404 });
  await socket.close();
});

test("asks for the capabilities, then logs in, once", async () => {
  const { socket, path, simulator } = connected();
  await socket.read(RULES, { params: { path } });
  expect(simulator.sockets.messages.map(({ method }) => method)).toEqual([
    "connect",
    "setup",
    "login",
    "rest",
  ]);
  expect(simulator.sockets.messages[1]?.params).toMatchObject({
    capabilities: [{ key: "rest" }, { key: "subscr" }],
  });
  await socket.close();
});

test("logs in by a session that the caller holds", async () => {
  const { simulator, open } = connected();
  const socket = open({ auth: { session: simulator.openSession() } });
  await expect(socket.read(RULES, { params: { path: { account_id: ACCOUNT } } })).resolves.toEqual([]);
  await socket.close();
});

test("sends an element's collection and id apart", async () => {
  const { socket, path, simulator } = connected();
  await socket.delete(RULE, { params: { path: { ...path, rule_id: "a/b c" } } }).catch(() => {});
  expect(simulator.sockets.messages.at(-1)?.params).toMatchObject({
    operation: "delete",
    classpath: `/rest/v1/user/sip/accounts/${ACCOUNT}/redirect_rules`,
    id: "a/b c",
  });
  await socket.close();
});

describe("what the server refuses", () => {
  test("rejects with the platform's number, and shows nothing of its text", async () => {
    const { socket, path } = connected();
    const gone = { params: { path: { ...path, rule_id: "11111111-0183-c6ad-0000-000000000001" } } };
    const error = await socket.read(RULE, gone).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RefusedError);
    expect(error).toMatchObject({ code: 1404, outcome: "rejected", operation: `read ${RULE}`, attempts: 1 });
    expect(JSON.stringify(error)).not.toContain("not there");
    expect((error as RefusedError).text).toBe("The rule is not there");
    await socket.close();
  });

  test("is unknown for a creation that took the server too long (1408)", async () => {
    const { socket, path, simulator } = connected();
    simulator.sockets.inject({ match: "rest create", refuse: "too long", code: 1408 });
    await expect(socket.create(RULES, { params: { path }, body: { type: "busy" } })).rejects.toMatchObject({
      code: 1408,
      outcome: "unknown",
    });
    await socket.close();
  });

  test("is unknown for a creation whose refusal has no number", async () => {
    const { socket, path, simulator } = connected();
    simulator.sockets.inject({ match: "rest create", answer: ["rest_result", { qid: 3, result: "error" }] });
    await expect(socket.create(RULES, { params: { path }, body: { type: "busy" } })).rejects.toMatchObject({
      name: "RefusedError",
      outcome: "unknown",
      code: undefined,
    });
    await socket.close();
  });

  test("is not sent where the server does not know the capability", async () => {
    const { socket, path, simulator } = connected();
    const capabilities = [{ key: "rest", result: "error", errormsg: "unknown" }];
    simulator.sockets.inject(
      { match: "setup", answer: ["setup_result", { qid: 1, capabilities }] },
      { match: "login", answer: ["login_result", { qid: 2, result: "ok" }] },
    );
    await expect(socket.read(RULES, { params: { path } })).rejects.toMatchObject({ outcome: "not-sent" });
    await socket.close();
  });

  test("is not sent where the role does not have the capability", async () => {
    const { socket, path, simulator } = connected();
    simulator.sockets.inject({
      match: "login",
      answer: [
        "login_result",
        { qid: 2, result: "ok", capabilities: [{ key: "rest", result: "error", errormsg: "no right" }] },
      ],
    });
    await expect(socket.read(RULES, { params: { path } })).rejects.toMatchObject({
      name: "RefusedError",
      outcome: "not-sent",
      text: "no right",
    });
    await socket.close();
  });
});

describe("input", () => {
  test.each(["", ".", "..", "%2e%2e", "..;x", "a/../b", " "])(
    "the id %j is refused before anything is sent",
    async (id) => {
      const { socket, path, simulator } = connected();
      const calls = [
        socket.read(RULE, { params: { path: { ...path, rule_id: id } } }),
        socket.clear(RULES, { params: { path: { account_id: id } } }),
        socket.lookup(RULES, { params: { path: { account_id: id } }, key: "1" }),
      ];
      for (const call of calls) {
        await expect(call).rejects.toMatchObject({ name: "RequestError", outcome: "not-sent" });
      }
      expect(() => socket.subscribe(RULES, { params: { path: { account_id: id } } })).toThrow(RequestError);
      expect(simulator.sockets.messages.filter(({ method }) => method === "rest")).toEqual([]);
      await socket.close();
    },
  );

  test("a Date in a body is refused, and the body is copied at the call", async () => {
    const { socket, path } = connected();
    const dated = { type: "busy", tran_number: new Date(0) as unknown as string };
    await expect(socket.create(RULES, { params: { path }, body: dated })).rejects.toThrow(RequestError);
    const body = { type: "busy", tran_number: "205" };
    const created = socket.create(RULES, { params: { path }, body });
    body.tran_number = "changed";
    expect(await created).toMatchObject({ tran_number: "205" });
    await socket.close();
  });

  test("nothing in a query makes an operation into another", async () => {
    const { socket, path, simulator } = connected({ seed: { redirectRules: 2 } });
    const query = { operation: "clear", classpath: "/elsewhere", id: "x", qid: 99, limit: 1 };
    await expect(socket.read(RULES, { params: { path, query: query as object } })).resolves.toHaveLength(1);
    expect(simulator.sockets.messages.at(-1)).toMatchObject({ operation: "read", params: { qid: 3 } });
    await socket.close();
  });

  test("what is no JSON is refused at the call, and does not disturb those that wait", async () => {
    const { socket, path } = connected();
    const reads = [{ limit: 1n }, {}, { filter: () => true }].map((query) =>
      socket.read(RULES, { params: { path, query: query as object } }).catch((error: Error) => error.name),
    );
    expect(await Promise.all(reads)).toEqual(["RequestError", [], []]);
    const filter: Record<string, unknown> = {};
    filter.self = filter;
    expect(() => socket.subscribe(RULES, { params: { path }, filter })).toThrow(RequestError);
    await socket.close();
  });

  test("an element cannot be subscribed to", async () => {
    const { socket, path } = connected();
    expect(() =>
      socket.subscribe(RULE as typeof RULES, { params: { path: { ...path, rule_id: "r" } as never } }),
    ).toThrow(/only a collection/);
    await socket.close();
  });
});

describe("time", () => {
  test("an answer that never comes ends in a TimeoutError, whose outcome is unknown", async () => {
    const clock = createTestClock();
    const { socket, path, simulator } = connected({ clock });
    simulator.sockets.inject({ match: "rest", delay: Number.POSITIVE_INFINITY });
    const call = socket.create(RULES, { params: { path }, body: { type: "busy" }, timeout: 5_000 });
    await expect(clock.runUntil(call)).rejects.toMatchObject({
      phase: "body",
      timeout: 5_000,
      outcome: "unknown",
    });
    expect(socket.state).toBe("ready");
    await socket.close();
    expect(clock.pending).toBe(0);
  });

  test("a call that waits for the connection times out as not sent", async () => {
    const clock = createTestClock();
    const { socket, path, simulator } = connected({ clock });
    simulator.sockets.inject({ match: "connect", drop: "before", times: Number.POSITIVE_INFINITY });
    const error = await clock.runUntil(
      socket.clear(RULES, { params: { path } }).catch((thrown: unknown) => thrown),
    );
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ outcome: "not-sent", attempts: 0, timeout: 30_000 });
    await socket.close();
  });

  test("an abort ends a call at once, sent or not", async () => {
    const { socket, path, simulator } = connected();
    const before = AbortSignal.abort();
    await expect(socket.clear(RULES, { params: { path }, signal: before })).rejects.toMatchObject({
      outcome: "not-sent",
    });
    simulator.sockets.inject({ match: "rest", delay: Number.POSITIVE_INFINITY });
    const controller = new AbortController();
    const call = socket.clear(RULES, { params: { path }, signal: controller.signal });
    await socket.read(RULES, { params: { path } });
    controller.abort(new Error("secret"));
    await expect(call).rejects.toBeInstanceOf(AbortError);
    await expect(call).rejects.toMatchObject({ outcome: "unknown", phase: "body" });
    await socket.close();
  });

  const accounts = ["1", "2", "3"].map((digit) => `11111111-0183-c6ad-0000-00000000000${digit}`);

  test("answers find their requests in whatever order they come", async () => {
    const { socket, simulator } = connected({ seed: { accounts } });
    const at = (account_id: string) => ({ params: { path: { account_id } } });
    for (const id of accounts) simulator.state.redirectRules.insert(rule(id), id);
    simulator.sockets.inject({ match: "rest", behind: 2 }, { match: "rest", behind: 1 });
    const order: string[] = [];
    const read = async (id: string) => {
      const rules = await socket.read(RULES, at(id));
      order.push(id);
      return rules.map((each) => each.id);
    };
    expect(await Promise.all(accounts.map(read))).toEqual(accounts.map((id) => [id]));
    expect(order).not.toEqual(accounts);
    await socket.close();
  });
});

test("an answer without what was promised is a ProtocolError, with the answer for code", async () => {
  const { socket, path, simulator } = connected();
  simulator.sockets.inject({
    match: "rest",
    answer: ["rest_result", { qid: 3, result: "ok", content: "neither" }],
  });
  const error = await socket.read(RULES, { params: { path } }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ProtocolError);
  expect((error as ProtocolError).answer).toMatchObject({ content: "neither" });
  expect(JSON.stringify(error)).not.toContain("neither");
  await socket.close();
});
