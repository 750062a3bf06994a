import { inspect } from "node:util";
import { AuthError, RequestError } from "@pbxkit/core";
import { createMemoryStore, createTestClock } from "@pbxkit/core/testing";
import { connectEraSocket } from "@pbxkit/era/socket";
import { expect, test, vi } from "vitest";
import { connected, RULES } from "./connected.ts";

const PASSWORD = "wrong-secret-31415";

const seed = { users: [{ domain: "pbx.example", login: "operator", password: "invented-secret" }] };

test("a refused login ends the socket for everybody who waits, and is not repeated", async () => {
  const clock = createTestClock();
  const { simulator, open, path } = connected({ clock, seed });
  await clock.advance(0);
  const before = simulator.sockets.messages.length;
  const socket = open({ auth: { ...simulator.auth, password: PASSWORD } });
  const changes = socket.subscribe(RULES, { params: { path } });
  const failures = await Promise.all(
    [
      socket.read(RULES, { params: { path } }),
      socket.create(RULES, { params: { path }, body: { type: "busy" } }),
      changes.next(),
      changes.ready,
    ].map((call) => call.catch((thrown: unknown) => thrown)),
  );
  for (const failure of failures) {
    expect(failure).toBeInstanceOf(AuthError);
    expect(failure).toMatchObject({ outcome: "not-sent" });
  }
  expect(await socket.closed).toBeInstanceOf(AuthError);
  expect(socket.state).toBe("closed");
  await clock.advance(24 * 60 * 60_000);
  const since = simulator.sockets.messages.slice(before).filter(({ method }) => method === "login");
  expect(since).toHaveLength(1);
  await expect(socket.clear(RULES, { params: { path } })).rejects.toBeInstanceOf(AuthError);
});

test("a session that there never was is presented once by each socket, since it counts as a bad login", async () => {
  const clock = createTestClock();
  const { simulator, open } = connected({ clock, seed });
  for (let count = 1; count <= 5; count += 1) {
    const socket = open({ auth: { session: `of-nobody-${count}` } });
    expect(await clock.runUntil(socket.closed)).toMatchObject({ errorDescription: "There is no session" });
    await clock.advance(1_000);
  }
  const banned = await clock.runUntil(open().closed);
  expect((banned as AuthError).errorDescription).toMatch(/Too many/);
  await clock.advance(24 * 60 * 60_000);
  expect(simulator.sockets.messages.filter(({ method }) => method === "login")).toHaveLength(1 + 5 + 1);
});

test("no password and no session id is in what errors show", async () => {
  const { simulator, open, path } = connected({ seed });
  simulator.sockets.inject({ match: "login", times: 3, refuse: `no ${PASSWORD}` });
  for (const auth of [{ ...simulator.auth, password: PASSWORD }, { session: PASSWORD }]) {
    const socket = open({ auth });
    const error = await socket.read(RULES, { params: { path } }).catch((thrown: unknown) => thrown);
    const shown = [
      String(error),
      JSON.stringify(error),
      inspect(error, { depth: 9 }),
      inspect(socket, { depth: 9 }),
    ];
    for (const text of shown) expect(text).not.toContain(PASSWORD);
    expect((error as AuthError).errorDescription).toContain(PASSWORD);
  }
  expect(JSON.stringify(simulator.sockets.messages)).not.toContain(PASSWORD);
});

test("an ended session is replaced by one login, and the refused request goes out again", async () => {
  const { simulator, socket, path } = connected();
  await socket.read(RULES, { params: { path } });
  simulator.sockets.inject({ match: "rest create", endSession: true });
  await expect(socket.create(RULES, { params: { path }, body: { type: "busy" } })).resolves.toMatchObject({
    type: "busy",
  });
  expect(simulator.sockets.messages.filter(({ method }) => method === "login")).toHaveLength(2);
  expect(simulator.state.redirectRules.size).toBe(1);
  await socket.close();
});

test("a request whose fresh session is refused, too, fails", async () => {
  const { simulator, socket, path } = connected();
  simulator.sockets.inject({ match: "rest", endSession: true, times: 2 });
  await expect(socket.create(RULES, { params: { path }, body: { type: "busy" } })).rejects.toMatchObject({
    name: "RefusedError",
    code: 1401,
    outcome: "rejected",
    attempts: 2,
  });
  await socket.close();
});

test("a session that the caller holds is never replaced", async () => {
  const { simulator, open, path } = connected();
  const socket = open({ auth: { session: simulator.openSession() } });
  await socket.read(RULES, { params: { path } });
  const logins = () => simulator.sockets.messages.filter(({ method }) => method === "login").length;
  const before = logins();
  simulator.revokeTokens();
  await expect(socket.read(RULES, { params: { path } })).rejects.toBeInstanceOf(AuthError);
  expect(await socket.closed).toBeInstanceOf(AuthError);
  expect(logins()).toBe(before);
});

test("logins that are never answered come too slowly for a ban", async () => {
  const clock = createTestClock();
  const { simulator, socket } = connected({ clock }, { random: () => 0 });
  simulator.sockets.inject({ match: "login", drop: "before", times: Number.POSITIVE_INFINITY });
  await clock.advance(60 * 60_000);
  const times = simulator.sockets.messages.filter(({ method }) => method === "login").map(({ time }) => time);
  expect(times.length).toBeGreaterThan(10);
  for (const [index, time] of times.entries()) {
    const window = times.filter((other) => other >= time && other < time + 3 * 60_000);
    expect(window.length, `login ${index}`).toBeLessThan(5);
  }
  await socket.close();
  expect(clock.pending).toBe(0);
});

test("a set-up that is refused ends the socket, and nothing logs in", async () => {
  const { simulator, socket, path } = connected();
  simulator.sockets.inject({ match: "setup", refuse: "not here" });
  await expect(socket.read(RULES, { params: { path } })).rejects.toMatchObject({
    name: "AuthError",
    errorDescription: "not here",
  });
  expect(simulator.sockets.messages.map(({ method }) => method)).not.toContain("login");
});

test("a login that is answered with anything but a clear yes is taken for refused", async () => {
  const clock = createTestClock();
  const { simulator, socket, path } = connected({ clock });
  simulator.sockets.inject({ match: "login", answer: ["login_result", { qid: 2, sessionid: "s" }] });
  await expect(socket.read(RULES, { params: { path } })).rejects.toBeInstanceOf(AuthError);
  await clock.advance(60 * 60_000);
  expect(simulator.sockets.messages.filter(({ method }) => method === "login")).toHaveLength(1);
});

test.each([{ session: "" }, { domain: "d", login: "", password: "p" }, { domain: "d", login: "l" } as never])(
  "credentials that lack something are refused before anything is sent: %j",
  (auth) => {
    const WebSocket = vi.fn();
    expect(() => connectEraSocket({ baseUrl: "https://pbx.example", auth, WebSocket })).toThrow(RequestError);
    expect(WebSocket).not.toHaveBeenCalled();
  },
);

test.each(["ftp://pbx.example", "pbx.example", "https://u:p@pbx.example"])(
  "the baseUrl %s is refused",
  (baseUrl) => {
    expect(() => connectEraSocket({ baseUrl, auth: { session: "s" } })).toThrow(/baseUrl/);
  },
);

test("a runtime without WebSocket is told so, and what to do", () => {
  vi.stubGlobal("WebSocket", undefined);
  expect(() => connectEraSocket({ baseUrl: "https://pbx.example", auth: { session: "s" } })).toThrow(
    /no WebSocket .*pass one/,
  );
});

test("the runtime's own WebSocket is looked up at the call, and the address keeps its prefix", () => {
  const { simulator } = connected();
  const urls: string[] = [];
  class Spy extends simulator.WebSocket {
    constructor(url: string) {
      super(url);
      urls.push(url);
    }
  }
  vi.stubGlobal("WebSocket", Spy);
  for (const baseUrl of ["https://pbx.example/era/", "http://pbx.example:8080"]) {
    void connectEraSocket({ baseUrl, auth: { session: "s" } }).close();
  }
  expect(urls).toEqual(["wss://pbx.example/era/ws", "ws://pbx.example:8080/ws"]);
});

test("what a shared store holds that is no list of logins puts the login off, and ends neither socket nor process", async () => {
  const clock = createTestClock();
  const { simulator, open, path } = connected({ clock, seed });
  await clock.advance(0);
  const before = simulator.sockets.messages.length;
  const memory = createMemoryStore({ clock });
  let held: string | undefined = "no list";
  const states: string[] = [];
  const socket = open({
    store: { ...memory, get: async () => held },
    onState: (state) => states.push(state),
  });
  const read = socket.read(RULES, { params: { path } });
  read.catch(() => {});
  await vi.waitFor(() => expect(states).toContain("waiting"));
  expect(simulator.sockets.messages.slice(before).map(({ method }) => method)).not.toContain("login");
  held = undefined;
  await clock.runUntil(socket.read(RULES, { params: { path } }));
  socket.close();
});
