import { AuthError } from "@pbxkit/core";
import { createTestClock } from "@pbxkit/core/testing";
import { expect, test } from "vitest";
import { connected, RULE, RULES, uuid } from "./connected.ts";

const body = { type: "busy" } as const;
const forEver = Number.POSITIVE_INFINITY;

test("many creations under way when the session ends are all made, once, after one login", async () => {
  const { simulator, socket, path } = connected();
  await socket.read(RULES, { params: { path } });
  simulator.sockets.inject({ match: "rest create", endSession: true });
  const creations = Array.from({ length: 5 }, () => socket.create(RULES, { params: { path }, body }));
  await expect(Promise.all(creations)).resolves.toHaveLength(5);
  expect(simulator.state.redirectRules.size).toBe(5);
  expect(simulator.sockets.messages.filter(({ method }) => method === "login")).toHaveLength(2);
  await socket.close();
});

test("the answer to a creation is waited for before the connection of an ended session is left", async () => {
  const clock = createTestClock();
  const { simulator, socket, path } = connected({ clock });
  await socket.read(RULES, { params: { path } });
  simulator.sockets.inject(
    { match: "rest create", delay: 5_000 },
    { match: "rest update", refuse: "The session has ended", code: 1401 },
  );
  const creation = socket.create(RULES, { params: { path }, body });
  const item = { params: { path: { ...path, rule_id: uuid(1) } } };
  const update = socket.update(RULE, { ...item, body: {} }).catch((error: { code: number }) => error.code);
  await expect(clock.runUntil(creation)).resolves.toMatchObject(body);
  expect(await clock.runUntil(update)).toBe(1404);
  expect(simulator.state.redirectRules.size).toBe(1);
  await socket.close();
  expect(clock.pending).toBe(0);
});

test("an answer that does not come does not hold up the next login", async () => {
  const clock = createTestClock();
  const { simulator, socket, path } = connected({ clock });
  await socket.read(RULES, { params: { path } });
  simulator.sockets.inject({ match: "rest create", delay: forEver });
  const creation = socket.create(RULES, { params: { path }, body }).catch((error: unknown) => error);
  simulator.sockets.inject({ match: "rest read", endSession: true });
  await expect(clock.runUntil(socket.read(RULES, { params: { path } }))).resolves.toHaveLength(1);
  expect(await creation).toMatchObject({ name: "ConnectionError", outcome: "unknown" });
  await socket.close();
});

test("nor does a request that was given up", async () => {
  const clock = createTestClock();
  const { simulator, socket, path } = connected({ clock });
  simulator.sockets.inject({ match: "rest create", delay: forEver });
  const creation = socket.create(RULES, { params: { path }, body, timeout: 1 });
  await expect(clock.runUntil(creation)).rejects.toMatchObject({ name: "TimeoutError" });
  const start = clock.now();
  simulator.sockets.inject({ match: "rest read", endSession: true });
  await clock.runUntil(socket.read(RULES, { params: { path } }));
  expect(clock.now() - start).toBeLessThan(1_000);
  await socket.close();
});

test("everybody under way hears that a session of the caller's has ended", async () => {
  const { simulator, open, path } = connected();
  const socket = open({ auth: { session: simulator.openSession() } });
  await socket.read(RULES, { params: { path } });
  const changes = socket.subscribe(RULES, { params: { path } });
  await changes.ready;
  simulator.revokeTokens();
  const creations = [1, 2, 3].map(() =>
    socket.create(RULES, { params: { path }, body }).catch((error: unknown) => error),
  );
  for (const error of await Promise.all(creations)) {
    expect(error).toBeInstanceOf(AuthError);
    expect(error).toMatchObject({ outcome: "rejected", attempts: 1, reasons: ["1401"] });
  }
  await expect(changes.next()).rejects.toBeInstanceOf(AuthError);
});

test("an ended session of the caller's is not presented again, however its connection ends", async () => {
  const { simulator, open, path } = connected();
  const socket = open({ auth: { session: simulator.openSession() } });
  await socket.read(RULES, { params: { path } });
  simulator.sockets.inject({ match: "rest create", delay: forEver });
  const creation = socket.create(RULES, { params: { path }, body }).catch((error: unknown) => error);
  simulator.sockets.inject({ match: "rest update", refuse: "The session has ended", code: 1401 });
  const item = { params: { path: { ...path, rule_id: uuid(1) } } };
  const update = socket.update(RULE, { ...item, body: {} }).catch((error: unknown) => error);
  const dropped = simulator.sockets.messages.length + 2;
  await expect.poll(() => simulator.sockets.messages.length).toBe(dropped);
  simulator.sockets.drop();
  expect(await creation).toMatchObject({ name: "ConnectionError", outcome: "unknown" });
  expect(await update).toMatchObject({ name: "AuthError", outcome: "rejected" });
  expect(simulator.sockets.messages).toHaveLength(dropped);
  expect(socket.state).toBe("closed");
});

test("a subscription whose fresh session is refused, too, fails: nothing logs in for ever", async () => {
  const clock = createTestClock();
  const { simulator, socket, path } = connected({ clock });
  simulator.sockets.inject({ match: "subscribe", refuse: "no", code: 1401, times: forEver });
  const changes = socket.subscribe(RULES, { params: { path } });
  await expect(clock.runUntil(changes.next())).rejects.toMatchObject({ name: "RefusedError", code: 1401 });
  await clock.advance(60 * 60_000);
  expect(simulator.sockets.messages.filter(({ method }) => method === "login")).toHaveLength(2);
  await socket.close();
});

test("a subscription survives the end of one session after the other", async () => {
  const { simulator, socket, path } = connected({}, { reconnect: { firstWait: 0 } });
  const changes = socket.subscribe(RULES, { params: { path } });
  await changes.ready;
  for (let session = 1; session <= 3; session += 1) {
    simulator.sockets.inject({ match: "subscribe", refuse: "The session has ended", code: 1401 });
    simulator.sockets.drop();
    expect(await changes.next()).toMatchObject({ value: { type: "resync" } });
  }
  await socket.close();
});

test("what a lost attempt may have done stays unknown, whatever the next one is told", async () => {
  const { simulator, socket, path } = connected();
  const { id } = await socket.create(RULES, { params: { path }, body });
  const item = { params: { path: { ...path, rule_id: id } } };
  simulator.sockets.inject({ match: "rest delete", drop: "after" });
  // Deleted by the first attempt, and "not there" for the second.
  await expect(socket.delete(RULE, item)).rejects.toMatchObject({
    code: 1404,
    outcome: "unknown",
    attempts: 2,
    reasons: ["WS_1006", "1404"],
  });
  await socket.close();
});
