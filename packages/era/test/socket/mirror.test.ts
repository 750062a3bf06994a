import { createTestClock } from "@pbxkit/core/testing";
import { mirrorCollection } from "@pbxkit/era/socket";
import { expect, test } from "vitest";
import { ACCOUNT, connected, RULES, rule, uuid } from "./connected.ts";

const USERS = "/rest/v1/iam/users";
const SIP_USERS = "/rest/v1/uc/sipusers";

/** A promise for so many changes. */
function after(count: number) {
  let left = count;
  let resolve = () => {};
  const promise = new Promise<void>((resolved) => {
    resolve = resolved;
  });
  const onChange = () => {
    left -= 1;
    if (left === 0) resolve();
  };
  return { promise, onChange };
}

test("the rules of an account: read once, then followed", async () => {
  const { simulator, socket, path } = connected({ seed: { redirectRules: 1_200 } });
  const { promise: allSeen, onChange } = after(1_200 + 4);
  const mirror = mirrorCollection(socket, RULES, { params: { path }, onChange });
  await mirror.ready;
  expect(mirror.rows.size).toBe(1_200);
  const { redirectRules } = simulator.state;
  redirectRules.insert(rule(uuid(1)), ACCOUNT);
  redirectRules.update(uuid(1), { priority: 9 }, ACCOUNT);
  redirectRules.clear(ACCOUNT);
  redirectRules.insert(rule(uuid(2)), ACCOUNT);
  await allSeen;
  expect([...mirror.rows.keys()]).toEqual([uuid(2)]);
  await mirror.close();
  redirectRules.clear(ACCOUNT);
  expect(await mirror.closed).toBeUndefined();
  expect(mirror.rows.size).toBe(1);
  expect(simulator.sockets.subscriptions).toBe(0);
  await socket.close();
});

test("SIP users and users stay right through lost connections, and what happened meanwhile", async () => {
  const clock = createTestClock();
  const { simulator, socket } = connected({ clock, seed: { sipUsers: 30 } });
  const { state, sockets } = simulator;
  const sipUsers = mirrorCollection(socket, SIP_USERS);
  const users = mirrorCollection(socket, USERS);
  await clock.runUntil(Promise.all([sipUsers.ready, users.ready]));
  for (let round = 0; round < 5; round += 1) {
    sockets.drop();
    const [first] = state.sipUsers.list();
    if (first) {
      state.sipUsers.delete(first.id);
      state.sipUsers.insert({ ...first, id: uuid(round), login: `new${round}`, phonenumber: `9${round}` });
    }
    const [user] = state.users.list();
    if (user) state.users.insert({ ...user, id: uuid(100 + round), login: `user${round}` });
    await clock.advance(60_000);
    const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort();
    expect([...sipUsers.rows.keys()].sort()).toEqual(ids(state.sipUsers.list()));
    expect([...users.rows.keys()].sort()).toEqual(ids(state.users.list()));
  }
  await socket.close();
  expect(await sipUsers.closed).toBeUndefined();
});

test("a filter keeps what fits, and a refused subscription ends the mirror with its error", async () => {
  const { simulator, socket } = connected({ seed: { sipUsers: 5 } });
  const some = mirrorCollection(socket, SIP_USERS, { filter: { phonenumber: ["101", "103"] } });
  await some.ready;
  expect([...some.rows.values()].map(({ phonenumber }) => phonenumber)).toEqual(["101", "103"]);
  simulator.sockets.inject({ match: "subscribe", refuse: "no rights", code: 1403 });
  const refused = mirrorCollection(socket, USERS);
  await expect(refused.ready).rejects.toMatchObject({ name: "RefusedError", code: 1403 });
  expect(await refused.closed).toMatchObject({ name: "RefusedError" });
  await socket.close();
});

test("a profile is told to its own user alone: SIP accounts come and go with their owner", async () => {
  const { simulator, socket } = connected();
  const { state } = simulator;
  const { promise: seen, onChange } = after(1);
  const accounts = mirrorCollection(socket, "/rest/v1/user/sip/accounts", { onChange });
  await accounts.ready;
  expect(accounts.rows.size).toBe(1);
  const [mine] = [...accounts.rows.values()];
  state.sipUsers.update(mine?.id ?? "", { iduser: "somebody-else" });
  await seen;
  expect(accounts.rows.size).toBe(0);
  await socket.close();
});
