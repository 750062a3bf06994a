import { createPlusofonClient, unwrap } from "@pbxkit/plusofon";
import {
  getBalance,
  listPayments,
  listSms,
  listSmsDialog,
  listSmsNumbers,
  sendSms,
  setSmsUrl,
} from "@pbxkit/plusofon/operations";
import { createPlusofonSimulator, createTestClock, type PlusofonSeed } from "@pbxkit/plusofon/testing";
import { type PlusofonEvent, parseEvent } from "@pbxkit/plusofon/webhooks";
import { describe, expect, test } from "vitest";

const own = "70000000001";
const other = "70000000009";
const hook = "https://my.example/hooks/invented-secret";

function setUp(seed: PlusofonSeed = {}) {
  const clock = createTestClock();
  const events: PlusofonEvent[] = [];
  const simulator = createPlusofonSimulator({
    clock,
    seed,
    onDelivery: async (request) => void events.push(await parseEvent(request)),
  });
  const { token, fetch } = simulator;
  const client = createPlusofonClient({ token, fetch, clock, retry: false });
  const balance = async () => (await unwrap(getBalance(client))).balance;
  return { clock, events, simulator, client, balance };
}

const message = { text: "Your order is ready.", number_id: 31, to: other };

test("a message is listed, in its dialog, and paid for", async () => {
  const { client, balance } = setUp();
  const { data } = await unwrap(sendSms(client, { body: message }));
  const shown = { sender: own, receiver: other, msg: message.text, incoming: false };
  expect((await unwrap(listSms(client))).data).toEqual([expect.objectContaining({ ...shown, pdu: 1 })]);
  const dialog = await unwrap(listSmsDialog(client, { path: { number: other } }));
  expect(dialog.data).toEqual([expect.objectContaining({ ...shown, id: data?.id })]);
  expect(await balance()).toBe(995);
  const charges = await unwrap(listPayments(client, { path: { operation_type: "charge" } }));
  expect(charges.data).toMatchObject([{ money: 5, comment: `SMS to ${other}` }]);
});

test.each([70_000_000_009, "70000000009", "+70000000009"])("goes to %j", async (to) => {
  const { client, simulator } = setUp();
  await unwrap(sendSms(client, { body: { ...message, to } }));
  expect(simulator.state.messages.list()).toMatchObject([{ receiver: other }]);
});

test("a long text goes in parts, each of which costs, unless they are refused", async () => {
  const { client, balance } = setUp();
  const text = "a".repeat(161);
  const sent = await unwrap(sendSms(client, { body: { ...message, text, count_pdu: true } }));
  expect([sent.pdu, sent.data?.pdu, await balance()]).toEqual([2, 2, 990]);
  const { error } = await sendSms(client, { body: { ...message, text, reject_long: true } });
  expect([error?.status, await balance()]).toEqual([200, 990]);
});

test("an empty balance refuses, and nothing is sent", async () => {
  const { client, simulator } = setUp({ cabinet: { balance: 4 } });
  const { error } = await sendSms(client, { body: message });
  expect(error?.body).toMatchObject({ success: false, message: "Not enough money." });
  expect([simulator.state.messages.size, simulator.state.cabinet.get("cabinet")?.balance]).toEqual([0, 4]);
});

test("only numbers that can send messages do", async () => {
  const { client } = setUp({ numbers: [{ sms: true }, { id: 32, number: "70000000002", sms: false }] });
  expect((await unwrap(listSmsNumbers(client))).data).toEqual([{ id: 31, number: own }]);
  expect((await sendSms(client, { body: { ...message, number_id: 32 } })).error?.status).toBe(200);
  expect((await sendSms(client, { body: { ...message, number_id: 99 } })).error?.status).toBe(400);
});

describe("a message that comes in", () => {
  test("is listed, and told to the address of its number", async () => {
    const { clock, client, simulator, events } = setUp();
    await unwrap(setSmsUrl(client, { body: { number: own, url: hook } }));
    simulator.receiveSms({ from: other, to: own, text: "Thank you." });
    simulator.receiveSms({ from: other, to: "70000000002", text: "Nobody is told." });
    await clock.advance(0);
    expect(events).toMatchObject([{ type: "incoming-sms", from: other, to: own, text: "Thank you." }]);
    const { data } = await unwrap(listSms(client, { query: { incoming: 1, receiver: own } }));
    expect(data).toEqual([
      expect.objectContaining({ msg: "Thank you.", incoming: true, sent_datetime: null }),
    ]);
  });

  test("comes from another number of the account, too", async () => {
    const { clock, client, simulator, events } = setUp();
    await unwrap(setSmsUrl(client, { body: { number: "70000000002", url: hook } }));
    await unwrap(sendSms(client, { body: { ...message, to: "70000000002" } }));
    await clock.advance(0);
    expect(events).toMatchObject([{ type: "incoming-sms", from: own }]);
    expect(simulator.state.messages.size).toBe(2);
  });

  test("for a number that is not of the account is a mistake of the test", () => {
    const { simulator } = setUp();
    const stray = () => simulator.receiveSms({ from: own, to: other, text: "Lost." });
    expect(stray).toThrow(`${other} is no number of the account`);
  });

  test("an address for a number that is not of the account is refused", async () => {
    const { client } = setUp();
    expect((await setSmsUrl(client, { body: { number: other, url: hook } })).error?.status).toBe(400);
  });
});

test("filters go with every page, and days are whole", async () => {
  const { client, simulator } = setUp({ messages: 40 });
  const query = { date_from: "2026-01-01", date_to: "2026-01-01", sender: own, limit: 15 };
  expect(await client.paginate(listSms, { query }).toArray()).toHaveLength(40);
  expect(
    simulator.requests.map(({ query: { page, date_from, sender } }) => [page, date_from, sender]),
  ).toEqual(["1", "2", "3"].map((page) => [page, query.date_from, own]));
  const later = { date_from: "2026-01-02", date_to: "2026-01-31" };
  expect(await client.paginate(listSms, { query: later }).toArray()).toEqual([]);
});
