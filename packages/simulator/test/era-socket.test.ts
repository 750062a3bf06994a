import { connect } from "node:net";
import { isDeepStrictEqual } from "node:util";
import { connectEraSocket, type EraSocketOptions, RefusedError } from "@pbxkit/era/socket";
import { type SimulatorServer, startSimulatorServer } from "@pbxkit/simulator";
import { afterEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import { ACCOUNT, RULES, rule, uuid } from "../../era/test/socket/connected.ts";
import { mirror } from "../../era/test/socket/mirror.ts";

let server: SimulatorServer<"era" | "plusofon"> | undefined;
const ended: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of ended.splice(0)) await end();
  await server?.close();
  server = undefined;
});

async function start(redirectRules = 0) {
  server = await startSimulatorServer({
    vendors: ["era", "plusofon"],
    seed: { era: { redirectRules } },
    limits: { closeTime: 200 },
  });
  const era = server.simulators.era;
  const open = (more: Partial<EraSocketOptions> = {}) => {
    const socket = connectEraSocket({ baseUrl: era.baseUrl, auth: era.auth, ...more });
    ended.push(() => socket.close());
    return socket;
  };
  return { server, era, open, path: { account_id: ACCOUNT } };
}

test.each([
  ["the runtime's own WebSocket", {}],
  ["that of ws", { WebSocket }],
])("operations and changes make their way through %s", async (_, more) => {
  const { era, open, path } = await start();
  const socket = open(more);
  const changes = socket.subscribe(RULES, { params: { path } });
  await changes.ready;
  const created = await socket.create(RULES, { params: { path }, body: { type: "busy" } });
  await fetch(`${era.baseUrl}/rest/v1/user/sip/accounts/${ACCOUNT}/redirect_rules/${created.id}`, {
    method: "DELETE",
    headers: { authorization: `Bearer ${era.openSession()}` },
  });
  const seen = [];
  for await (const change of changes) {
    seen.push(change.type);
    if (change.type === "deleted") break;
  }
  expect(seen).toEqual(["created", "deleted"]);
  await expect(
    socket.read(`${RULES}/{rule_id}`, { params: { path: { ...path, rule_id: created.id } } }),
  ).rejects.toThrow(RefusedError);
});

test("10,000 events through one subscription lose none and keep their order", async () => {
  const { era, open, path } = await start();
  const socket = open();
  const changes = socket.subscribe(RULES, { params: { path } });
  await changes.ready;
  for (let count = 1; count <= 10_000; count += 1) {
    era.state.redirectRules.insert(rule(uuid(count % 100), count), ACCOUNT);
  }
  const order: unknown[] = [];
  for await (const change of changes) {
    order.push(change.type === "created" || change.type === "updated" ? change.after?.priority : change);
    if (order.length === 10_000) break;
  }
  expect(order).toEqual(Array.from({ length: 10_000 }, (_, index) => index + 1));
});

test("100 killed connections lose nothing of the final state", async () => {
  const { era, open } = await start();
  let kills = 0;
  const socket = open({
    reconnect: { firstWait: 0 },
    onState(state) {
      if (state !== "ready" || kills >= 100) return;
      kills += 1;
      // Some before the subscription stands, some while the collection is read, some in between.
      setTimeout(() => era.sockets.drop(), kills % 7);
    },
  });
  const last = uuid(0xffff);
  const state = () => Object.fromEntries(era.state.redirectRules.list(ACCOUNT).map((row) => [row.id, row]));
  // What changed while the collection was read comes after it.
  const mirrored = mirror(
    socket,
    ACCOUNT,
    (copy) => copy.has(last) && isDeepStrictEqual(Object.fromEntries(copy), state()),
  );
  let priority = 0;
  while (kills < 100) {
    priority += 1;
    era.state.redirectRules.insert(rule(uuid(priority % 50), priority), ACCOUNT);
    if (priority % 3 === 0) era.state.redirectRules.delete(uuid((priority * 7) % 50), ACCOUNT);
    await new Promise((resolve) => setImmediate(resolve));
  }
  era.state.redirectRules.insert(rule(last), ACCOUNT);
  const { copy, resyncs } = await mirrored;
  expect(Object.fromEntries(copy)).toEqual(state());
  // Most connections die before the collection is read again; how many do not is the machine's affair.
  expect(resyncs).toBeGreaterThan(3);
});

test("its faults, messages, drops and ends are controlled from outside", async () => {
  const { era, open, path } = await start();
  const control = (method: string, what: string, body?: unknown) =>
    fetch(`${era.baseUrl}/__simulator/socket/${what}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const socket = open({ reconnect: { firstWait: 0 } });
  const changes = socket.subscribe(RULES, { params: { path } });
  await changes.ready;
  const wrong = await control("POST", "faults", { drop: "sideways" });
  expect([wrong.status, await wrong.json()]).toEqual([
    400,
    { error: 'fault.drop: "sideways" is not possible here' },
  ]);
  await control("POST", "faults", [{ match: "rest create", refuse: "no", code: 1403 }]);
  expect(await (await control("GET", "faults")).json()).toHaveLength(1);
  await expect(socket.create(RULES, { params: { path }, body: { type: "busy" } })).rejects.toMatchObject({
    code: 1403,
  });
  await control("POST", "expire");
  expect(era.sockets.subscriptions).toBe(0);
  await control("POST", "drop");
  expect((await changes.next()).value).toEqual({ type: "resync", reason: "reconnected" });
  const messages = (await (await control("GET", "messages")).json()) as { method: string }[];
  expect(messages.map(({ method }) => method)).toContain("login");
  expect(JSON.stringify(messages)).not.toContain(era.auth.password);
});

test("a refused connection is tried again", async () => {
  const { era, open, path } = await start();
  era.sockets.inject({ match: "connect", drop: "before", times: 2 });
  await expect(open({ reconnect: { firstWait: 0 } }).read(RULES, { params: { path } })).resolves.toEqual([]);
});

test("the server's end ends the connections with it", async () => {
  const { server, open, path } = await start();
  const states: string[] = [];
  const socket = open({ onState: (state) => states.push(state) });
  await socket.read(RULES, { params: { path } });
  await server.close();
  expect(states.slice(0, 2)).toEqual(["connecting", "ready"]);
});

/** What a server answers to a request as it is. */
function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.end(text));
    let answer = "";
    socket.on("data", (data) => {
      answer += data;
    });
    socket.on("end", () => resolve(answer.split("\r\n")[0] ?? ""));
    socket.on("error", reject);
  });
}

const upgrade = (path: string, more: readonly string[] = []) =>
  [`GET ${path} HTTP/1.1`, "Host: h", "Connection: Upgrade", "Upgrade: websocket", ...more, "", ""].join(
    "\r\n",
  );
const key = ["Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=="];

test("an upgrade elsewhere is a request like any other, and one without its headers is refused", async () => {
  const { era, server } = await start();
  const port = Number(new URL(era.baseUrl).port);
  const other = Number(new URL(server.origins.plusofon).port);
  expect(await raw(port, upgrade("/elsewhere", key))).toMatch(/^HTTP\/1.1 404/);
  expect(await raw(other, upgrade("/ws", key))).toMatch(/^HTTP\/1.1 (401|404)/);
  expect(await raw(port, upgrade("/ws"))).toMatch(/^HTTP\/1.1 400/);
  expect(await raw(port, upgrade("/ws?x=1", key))).toMatch(/^HTTP\/1.1 101/);
});

test("what a client sends behind its head, and frames that are none, do no harm", async () => {
  const { era, open, path } = await start();
  const port = Number(new URL(era.baseUrl).port);
  await raw(port, `${upgrade("/ws", key)}\xff\xff\xff\xffgarbage`).catch(() => "reset");
  const client = new WebSocket(`${era.baseUrl.replace("http", "ws")}/ws`);
  const answers: string[] = [];
  client.on("message", (data) => answers.push(String(data)));
  await new Promise((resolve) => client.once("open", resolve));
  for (const frame of ["garbage", "[]", "null", '["rest", {"qid": 1}]', '["nothing", {"qid": 2}]'])
    client.send(frame);
  client.send(Buffer.from([1, 2, 3]));
  await expect.poll(() => answers.length).toBe(6);
  expect(answers.every((answer) => answer.includes('"error"'))).toBe(true);
  client.terminate();
  await expect(open().read(RULES, { params: { path } })).resolves.toEqual([]);
});
