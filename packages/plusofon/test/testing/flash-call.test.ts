import { createPlusofonClient, unwrap } from "@pbxkit/plusofon";
import {
  checkFlashCall,
  createFlashCallAccount,
  deleteFlashCallAccount,
  getFlashCallProposal,
  getFlashCallSettings,
  listFlashCallAccounts,
  sendFlashCall,
  setFlashCallProposal,
  updateFlashCallSettings,
} from "@pbxkit/plusofon/operations";
import { createPlusofonSimulator, createTestClock } from "@pbxkit/plusofon/testing";
import { describe, expect, test } from "vitest";

const phone = "70000000009";

function setUp() {
  const clock = createTestClock();
  const simulator = createPlusofonSimulator({ clock });
  const { token, flashCallToken, fetch } = simulator;
  const client = createPlusofonClient({ token, flashCallToken, fetch, clock, retry: false });
  const send = async (body: { phone: string; pin?: string } = { phone }) =>
    (await unwrap(sendFlashCall(client, { body }))).data?.key ?? "";
  const check = async (key: string, pin: string) => {
    const { data, error } = await checkFlashCall(client, { body: { key, pin } });
    return error ? error.status : data.success;
  };
  const settings = (body: object) => unwrap(updateFlashCallSettings(client, { body }));
  return { clock, simulator, client, send, check, settings };
}

test("the pin that a test reads from the state is the right one, once", async () => {
  const { simulator, send, check } = setUp();
  const key = await send();
  const pin = simulator.state.flashCalls.get(key)?.pin ?? "";
  expect(pin).toMatch(/^[0-9]{4}$/);
  expect([await check(key, pin), await check(key, pin)]).toEqual([true, 404]);
});

test("a pin of one's own, which the answer shows if the settings say so", async () => {
  const { client, check, settings } = setUp();
  await settings({ return_pin: true, return_operator: true });
  const { data } = await unwrap(sendFlashCall(client, { body: { phone, pin: "4071" } }));
  expect(data).toMatchObject({ pin: "4071", operator: expect.any(String) });
  expect(await check(data?.key ?? "", "4071")).toBe(true);
});

test("wrong pins count, and the last one ends the key", async () => {
  const { simulator, send, check, settings } = setUp();
  await settings({ pin_tries: 2 });
  const key = await send({ phone, pin: "4071" });
  expect([await check(key, "0000"), await check(key, "1111")]).toEqual([400, 400]);
  expect(simulator.state.flashCalls.get(key)?.tries).toBe(2);
  expect(await check(key, "4071")).toBe(404);
});

test("a key ends with its time", async () => {
  const { clock, send, check } = setUp();
  const key = await send({ phone, pin: "4071" });
  await clock.advance(300_000);
  expect(await check(key, "4071")).toBe(404);
});

test("limits hold for a phone and for all, by the hour and by the day", async () => {
  const { clock, client, send, settings } = setUp();
  const refused = async () => (await sendFlashCall(client, { body: { phone } })).error?.body;
  await settings({ calls_per_user_hour: 1, calls_per_user_day: 2 });
  await send();
  expect(await refused()).toMatchObject({ success: false });
  await send({ phone: "70000000008" });
  await clock.advance(3_600_000);
  await send();
  await clock.advance(3_600_000);
  expect(await refused()).toMatchObject({ success: false });
});

describe("accounts", () => {
  test("a new one has a token that is good for its own keys only", async () => {
    const { simulator, client, send } = setUp();
    const { data } = await unwrap(createFlashCallAccount(client, { body: { name: "Shop" } }));
    const { token, fetch } = simulator;
    const ofShop = createPlusofonClient({ token, flashCallToken: data.access_token, fetch });
    const key = await send({ phone, pin: "4071" });
    const tried = await checkFlashCall(ofShop, { body: { key, pin: "4071" } });
    expect(tried.error?.status).toBe(404);
    expect((await unwrap(listFlashCallAccounts(client))).data).toHaveLength(2);
  });

  test("a deleted one's token is good no more", async () => {
    const { client } = setUp();
    const path = { id: 81 };
    await unwrap(deleteFlashCallAccount(client, { path }));
    expect((await sendFlashCall(client, { body: { phone } })).error?.status).toBe(403);
    expect((await deleteFlashCallAccount(client, { path })).error?.status).toBe(404);
  });

  test("have a package", async () => {
    const { client } = setUp();
    const path = { account_id: 81 };
    expect((await unwrap(getFlashCallProposal(client, { path }))).data).toMatchObject({ name: "Small" });
    await unwrap(setFlashCallProposal(client, { path, body: { proposal_id: 2 } }));
    expect((await unwrap(getFlashCallProposal(client, { path }))).data).toMatchObject({ name: "Large" });
    const { error } = await setFlashCallProposal(client, { path, body: { proposal_id: 9 } });
    expect(error?.status).toBe(400);
  });
});

test("settings that are left out stay", async () => {
  const { client, settings } = setUp();
  const before = (await unwrap(getFlashCallSettings(client))).data;
  await settings({ pin_tries: 5 });
  expect((await unwrap(getFlashCallSettings(client))).data).toEqual({ ...before, pin_tries: 5 });
});
