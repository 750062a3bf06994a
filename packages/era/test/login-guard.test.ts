import { createMemoryStore, createTestClock } from "@pbxkit/core/testing";
import { type AuthError, createEraClient, unwrap } from "@pbxkit/era";
import { createSession } from "@pbxkit/era/operations";
import { connectEraSocket } from "@pbxkit/era/socket";
import { createEraSimulator } from "@pbxkit/era/testing";
import { expect, test } from "vitest";

const seed = { users: [{ domain: "pbx.example", login: "operator", password: "invented-secret" }] };

/** A simulator that knows its users, and a client whose password can be changed. */
function started(password = "wrong") {
  const clock = createTestClock();
  const simulator = createEraSimulator({ seed, clock });
  const { baseUrl, fetch } = simulator;
  const given = { domain: "pbx.example", login: "operator", password };
  const era = createEraClient({ baseUrl, auth: () => ({ ...given }), fetch, clock });
  const call = () => era.GET("/rest/v1/user/info").catch((thrown: unknown) => thrown as AuthError);
  const logins = () => simulator.requests.filter(({ path }) => path === "/rest/v1/iam/sessions");
  return { simulator, clock, era, call, logins, given };
}

test("100 calls with a wrong password, in a row: three logins, and the address is not banned", async () => {
  const { clock, call, logins, era, given } = started();
  for (let count = 0; count < 100; count += 1) await call();
  expect(logins()).toHaveLength(3);
  expect(await call()).toMatchObject({
    name: "AuthError",
    outcome: "not-sent",
    retryAt: new Date(clock.now() + 180_000),
  });
  given.password = "invented-secret";
  expect((await unwrap(era.GET("/rest/v1/user/info"))).login).toBe("operator");
});

test("100 calls with a wrong password, two seconds apart: three in any three minutes", async () => {
  const { clock, call, logins } = started();
  for (let count = 0; count < 100; count += 1) {
    await call();
    await clock.advance(2_000);
  }
  const times = logins().map(({ time }) => time);
  for (const time of times) {
    expect(times.filter((other) => other >= time && other < time + 180_000).length).toBeLessThanOrEqual(3);
  }
  expect(logins().every(({ status }) => status === 401)).toBe(true);
});

test("100 calls at once share one login", async () => {
  const { call, logins } = started();
  await Promise.all(Array.from({ length: 100 }, call));
  expect(logins()).toHaveLength(1);
});

test("logins that the caller makes by the operation are counted as well", async () => {
  const { era, logins } = started("invented-secret");
  const body = { domain: "pbx.example", login: "operator", pwd: "wrong" };
  const statuses: unknown[] = [];
  for (let count = 0; count < 20; count += 1) {
    const result = await era.POST("/rest/v1/iam/sessions", { body }).catch((thrown: AuthError) => thrown);
    statuses.push("response" in result ? result.response.status : result.outcome);
  }
  expect(statuses).toEqual([401, 401, 401, ...Array(17).fill("not-sent")]);
  expect(logins()).toHaveLength(3);
  // The client's own credentials are others.
  await unwrap(era.GET("/rest/v1/user/info"));
});

test("logins by the operation that are made at the same time: three", async () => {
  const { era, logins } = started("invented-secret");
  const body = { domain: "pbx.example", login: "operator", pwd: "wrong" };
  const ends = await Promise.allSettled(Array.from({ length: 20 }, () => createSession(era, { body })));
  expect(logins()).toHaveLength(3);
  const held = ends.flatMap((end) => (end.status === "rejected" ? [end.reason] : []));
  expect(held).toHaveLength(17);
  for (const error of held) expect(error).toMatchObject({ name: "AuthError", outcome: "not-sent" });
});

test("client and socket with one store count their logins together", async () => {
  const clock = createTestClock();
  const { baseUrl, fetch, WebSocket, requests, sockets } = createEraSimulator({ seed, clock });
  const store = createMemoryStore({ clock });
  const auth = { domain: "pbx.example", login: "operator", password: "wrong" };
  const era = createEraClient({ baseUrl, auth, fetch, clock, store });
  const call = () => era.GET("/rest/v1/user/info").catch((thrown: unknown) => thrown as AuthError);
  // Keys take real time to make, the first time.
  await connectEraSocket({ baseUrl, auth, WebSocket, store: createMemoryStore() }).closed;
  const logins = () => sockets.messages.filter(({ method }) => method === "login");
  const before = logins().length;
  for (let count = 0; count < 3; count += 1) await call();
  expect(requests.filter(({ path }) => path === "/rest/v1/iam/sessions")).toHaveLength(3);

  const begun = clock.now();
  const socket = connectEraSocket({ baseUrl, auth, WebSocket, clock, store });
  await clock.advance(170_000);
  expect(logins()).toHaveLength(before);
  expect(await clock.runUntil(socket.closed)).toMatchObject({ name: "AuthError" });
  expect(logins()).toHaveLength(before + 1);
  expect(logins().at(-1)?.time).toBeGreaterThanOrEqual(begun + 180_000);
  expect(clock.pending).toBe(0);
});

test("the socket takes a function, too, and asks it before each login", async () => {
  const { simulator, given, clock } = started("invented-secret");
  const { baseUrl, WebSocket } = simulator;
  let asked = 0;
  const auth = () => {
    asked += 1;
    return given;
  };
  const socket = connectEraSocket({ baseUrl, auth, WebSocket, clock });
  await socket.read("/rest/v1/user/info");
  expect(asked).toBe(1);
  await socket.close();

  const silent = connectEraSocket({
    baseUrl,
    auth: () => Promise.reject(new Error("secret")),
    WebSocket,
    clock,
  });
  expect(String(await clock.runUntil(silent.closed))).not.toContain("secret");
});
