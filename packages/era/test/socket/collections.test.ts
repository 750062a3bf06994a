import type { EraSocket } from "@pbxkit/era/socket";
import type { EraSimulator } from "@pbxkit/era/testing";
import { expect, test } from "vitest";
import { connected } from "./connected.ts";

type State = EraSimulator["state"];

/** Collections, and a change of each that is made past the socket. */
const collections: readonly [string, object, (state: State, account: string) => unknown][] = [
  ["/rest/v1/iam/users", {}, ({ users }) => users.update(users.list()[0]?.id ?? "", { name: "new" })],
  ["/rest/v1/uc/sipusers", {}, ({ sipUsers }, id) => sipUsers.update(id, { name: "new" })],
  ["/rest/v1/user/sip/accounts", {}, ({ sipUsers }, id) => sipUsers.update(id, { phonenumber: "199" })],
  ["/rest/v1/uc/sipuser_states", {}, ({ sipUserStates }, id) => sipUserStates.update(id, { status: "away" })],
  [
    "/rest/v1/uc/redirectrules",
    {},
    ({ domainRedirectRules }) => domainRedirectRules.update("r", { enabled: 0 }),
  ],
  ["/rest/v1/uc/calls", {}, ({ calls }) => calls.delete("call")],
  ["/rest/v1/user/sip/calls", {}, ({ calls }) => calls.delete("call")],
  ["/rest/v1/uc/conferences", {}, ({ conferences }) => conferences.delete("conf")],
  [
    "/rest/v1/uc/conferences/{conference_id}/paticipants",
    { conference_id: "conf" },
    ({ participants }) => participants.delete("p", "conf"),
  ],
];

test.each(collections)("changes of %s are told, as reading shows them", async (collection, path, change) => {
  const { simulator, socket } = connected({
    seed: {
      domainRedirectRules: [{ id: "r" }],
      calls: [{ id: "call" }],
      conferences: [{ id: "conf", topology: {}, participants: [{ id: "p" }] }],
    },
  });
  const { subscribe, read } = socket as unknown as {
    subscribe: (path: string, init: object) => ReturnType<EraSocket["subscribe"]>;
    read: (path: string, init: object) => Promise<{ readonly id: string }[]>;
  };
  const init = { params: { path } };
  const changes = subscribe(collection, init);
  await changes.ready;
  const [shown] = await read(collection, init);
  change(simulator.state, simulator.accountId);
  const { value } = await changes.next();
  expect(value).toMatchObject({ id: shown?.id, before: shown });
  expect(JSON.stringify(value)).not.toMatch(/invented-secret"|account"|topology|domain/);
  await socket.close();
});

test("SIP users are created, changed and found by their number over the socket; a state comes and goes with each", async () => {
  const { simulator, socket } = connected();
  const collection = "/rest/v1/uc/sipusers";
  const states = socket.subscribe("/rest/v1/uc/sipuser_states");
  await states.ready;
  const { id } = await socket.create(collection, { body: { login: "d", phonenumber: "150" } });
  expect(await socket.lookup(collection, { key: "150" })).toBe(id);
  const path = { sip_user_id: id };
  await socket.update("/rest/v1/uc/sipusers/{sip_user_id}", { params: { path }, body: { reg: 0 } });
  expect(simulator.state.sipUsers.get(id)?.reg).toBe(0);
  await socket.delete("/rest/v1/uc/sipusers/{sip_user_id}", { params: { path } });
  const told = [await states.next(), await states.next()].map(({ value }) => value);
  expect(told).toMatchObject([
    { type: "created", id },
    { type: "deleted", id },
  ]);
  await socket.close();
});

test("what is no collection is read and set as it is", async () => {
  const { simulator, socket } = connected();
  expect((await socket.read("/rest/v1/user/info")).login).toBe("operator");
  const path = { account_id: simulator.accountId };
  const numbers = "/rest/v1/user/sip/accounts/{account_id}/parallel";
  expect(await socket.replace(numbers, { params: { path }, body: ["102"] })).toEqual(["102"]);
  expect(await socket.read(numbers, { params: { path } })).toEqual(["102"]);
  await socket.close();
});

test("files and logins go over HTTP only", async () => {
  const { socket } = connected();
  const read = socket.read as unknown as (path: string) => Promise<unknown>;
  await expect(read("/rest/v1/user/avatar")).rejects.toMatchObject({
    name: "RequestError",
    outcome: "not-sent",
  });
  await socket.close();
});
