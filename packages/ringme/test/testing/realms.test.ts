import { createRingmeClient, type RingmeClient, unwrap } from "@pbxkit/ringme";
import {
  createExtension,
  createExtensionAgent,
  createIncomingRule,
  createTaskScheduler,
  getCurrentUser,
  getExtensionAni,
  getExtensionRegistration,
  getMessage,
  getTaskScheduler,
  listExtensionAgents,
  listExtensionCurrentCalls,
  listExtensionGroupExtensions,
  listIncomingRules,
  listRegistrations,
  markMessageRead,
  updateExtensionAni,
  updateIncomingRule,
  updateQueueSettings,
} from "@pbxkit/ringme/operations";
import { createRingmeSimulator, type RingmeSimulator } from "@pbxkit/ringme/testing";
import { expect, expectTypeOf, test } from "vitest";

const password = "invented-secret";

function pbx() {
  const simulator = createRingmeSimulator({ seed: { extensions: 3, registrations: 1 } });
  const { baseUrl, fetch, auth } = simulator;
  return { simulator, ringme: createRingmeClient({ baseUrl, fetch, auth }) };
}

/** The client of a user who has logged in. */
function loggedIn({ baseUrl, fetch, auth }: RingmeSimulator, username: string): RingmeClient {
  return createRingmeClient({ baseUrl, fetch, auth: { ...auth, grant: "password", username, password } });
}

test("who am I: the user's own id, and no other", async () => {
  const { simulator, ringme } = pbx();
  simulator.state.extensionUsers.insert({ id: 1_001, login: "anna", password, extension_id: 2_002 });
  simulator.state.extensionGroupUsers.insert({
    id: 1_101,
    login: "boris",
    password,
    extension_group_id: 301,
  });

  const none = { client_id: null, extension_id: null, extension_group_id: null, dealer_id: null };
  expect(await unwrap(getCurrentUser(ringme))).toMatchObject({
    ...none,
    id: 901,
    client_id: simulator.clientId,
  });
  const anna = loggedIn(simulator, "anna");
  expect(await unwrap(getCurrentUser(anna))).toMatchObject({ ...none, login: "anna", extension_id: 2_002 });
  const boris = await unwrap(getCurrentUser(loggedIn(simulator, "boris")));
  expect(boris).toMatchObject({ ...none, login: "boris", extension_group_id: 301 });
});

test("an extension is its id, `@me` of its user, or what a variable holds", async () => {
  const { simulator, ringme } = pbx();
  simulator.state.extensionUsers.insert({ id: 1_001, login: "anna", password, extension_id: 2_002 });
  simulator.state.variables.insert({ var: "DESK", value: "2002" });
  simulator.calls.place({ from: "101", to: "+70000000009" });
  const callsOf = async (client: RingmeClient, extension_id: number | string) =>
    (await listExtensionCurrentCalls(client, { path: { extension_id } })).data?.call_list?.length;

  expect(await callsOf(ringme, 2_002)).toBe(1);
  expect(await callsOf(ringme, "@{DESK}")).toBe(1);
  expect(await callsOf(loggedIn(simulator, "anna"), "@me")).toBe(1);
  expect(await callsOf(ringme, 2_001)).toBe(0);
  // The client's own user is none of an extension.
  expect((await listExtensionCurrentCalls(ringme, { path: { extension_id: "@me" } })).response.status).toBe(
    404,
  );
});

test("the prefix of the PBX is put before a number, unless it is there", async () => {
  const { ringme } = pbx();
  const name = async (given: string) =>
    (await unwrap(createExtension(ringme, { body: { name: given, type: "phone" } }))).name;
  expect(await name("177")).toBe("0001*177");
  expect(await name("0001*178")).toBe("0001*178");
  expect((await createExtension(ringme, { body: { name: "177", type: "phone" } })).error?.status).toBe(400);
});

test("the scheduler that was created can be passed on as it is", async () => {
  const { ringme } = pbx();
  const { id } = await unwrap(createTaskScheduler(ringme, { body: { name: "Reminders" } }));
  expectTypeOf(id).toBeNumber();
  expect(await unwrap(getTaskScheduler(ringme, { path: { scheduler_id: id } }))).toMatchObject({ id });
});

test("a rule for incoming calls keeps what the document does not know", async () => {
  const { ringme } = pbx();
  const path = { extension_id: 2_001 };
  const { id } = await unwrap(
    createIncomingRule(ringme, { path, body: { type: "transfer", below_the_fold: "102" } }),
  );
  await unwrap(updateIncomingRule(ringme, { path: { ...path, rule_id: id }, body: { call_status: "busy" } }));
  expect(await unwrap(listIncomingRules(ringme, { path }))).toMatchObject([
    { id, type: "transfer", call_status: "busy", caller_id_action: "any", below_the_fold: "102" },
  ]);
});

test("settings, numbers and agents are those of the extension", async () => {
  const { ringme } = pbx();
  const path = { extension_id: 2_001 };
  expect(await unwrap(updateQueueSettings(ringme, { path, body: { strategy: "ring-all" } }))).toMatchObject({
    extension_id: 2_001,
    strategy: "ring-all",
    sound_type: "ring",
  });
  await unwrap(updateExtensionAni(ringme, { path, body: { ani_number: "70002000000" } }));
  expect(await unwrap(getExtensionAni(ringme, { path }))).toEqual({ default: "70002000000" });
  await unwrap(createExtensionAgent(ringme, { path, body: { name: "Anna" } }));
  expect(await unwrap(listExtensionAgents(ringme, { path }))).toMatchObject([
    { name: "Anna", extension_id: 2_001 },
  ]);
  expect(await unwrap(listExtensionAgents(ringme, { path: { extension_id: 2_002 } }))).toEqual([]);
});

test("a phone is registered or not, one by one and all together", async () => {
  const { ringme } = pbx();
  const state = async (extension_id: number) =>
    (await unwrap(getExtensionRegistration(ringme, { path: { extension_id } }))).registered;
  expect([await state(2_001), await state(2_002)]).toEqual([true, false]);
  const all = await unwrap(listRegistrations(ringme, { query: { extension_id: [2_001, 2_003] } }));
  expect(all.map(({ extension_id, registered }) => [extension_id, registered])).toEqual([
    [2_001, true],
    [2_003, false],
  ]);
});

test("a message is marked as read without a body", async () => {
  const { simulator, ringme } = pbx();
  simulator.state.messages.insert({ id: 1_701, read: false, text: "Please call back." }, 2_001);
  const path = { extension_id: 2_001, message_id: 1_701 };
  await unwrap(markMessageRead(ringme, { path }));
  expect(await unwrap(getMessage(ringme, { path }))).toMatchObject({ read: true });
});

test("a group lists its extensions", async () => {
  const { simulator, ringme } = pbx();
  simulator.state.extensionGroups.insert({ id: 301, name: "Sales" });
  simulator.state.extensions.update(2_002, { extension_group_id: 301 });
  const found = await unwrap(listExtensionGroupExtensions(ringme, { path: { extension_group_id: 301 } }));
  expect(found.map(({ id }) => id)).toEqual([2_002]);
});
