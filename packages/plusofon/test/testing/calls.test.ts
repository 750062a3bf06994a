import { type Cursor, createPlusofonClient, unwrap } from "@pbxkit/plusofon";
import { getCallRecord, listCalls, startCallToAuth, startQuickCall } from "@pbxkit/plusofon/operations";
import { createPlusofonSimulator, createTestClock, type PlusofonSeed } from "@pbxkit/plusofon/testing";
import { type PlusofonEvent, parseEvent } from "@pbxkit/plusofon/webhooks";
import { describe, expect, test } from "vitest";

const hook = "https://my.example/hooks/invented-secret";

function setUp(seed: PlusofonSeed = {}) {
  const clock = createTestClock();
  const events: PlusofonEvent[] = [];
  const simulator = createPlusofonSimulator({
    clock,
    seed: { sipAccounts: 1, webhooks: [{ url: hook }], ...seed },
    onDelivery: async (request) => void events.push(await parseEvent(request)),
  });
  const { token, flashCallToken, fetch } = simulator;
  const client = createPlusofonClient({ token, flashCallToken, fetch, clock, retry: false });
  const told = () =>
    events.map((event) => (event.type === "call" ? `${event.event} ${event.direction}` : event.type));
  return { clock, events, simulator, client, told };
}

test("a call from outside is told of, and listed when it is over; its recording is there a minute later", async () => {
  const { clock, simulator, client, events, told } = setUp();
  const call = simulator.calls.place({
    from: "70000000009",
    to: "70000000001",
    ring: 4_000,
    talk: 20_000,
    recorded: true,
  });
  await clock.advance(4_000);
  expect((await unwrap(listCalls(client))).data).toEqual([]);
  await clock.advance(20_000);
  expect(told()).toEqual(["create inbound", "answer inbound", "destroy inbound"]);
  expect(events.at(-1)).toMatchObject({ callId: call.id, duration: 20_000, extension: "200" });

  const path = { call_id: call.id };
  const row = { call_id: call.id, direction: "internal", duration: 20, number_a: "70000000009" };
  expect((await unwrap(listCalls(client))).data).toEqual([expect.objectContaining({ ...row, record: null })]);
  expect((await getCallRecord(client, { path })).error?.status).toBe(404);

  await clock.advance(60_000);
  const record = await unwrap(getCallRecord(client, { path }));
  expect((await unwrap(listCalls(client))).data[0]?.record).toBe(record?.record);
  const file = await simulator.fetch(record?.record ?? "");
  expect([file.status, file.headers.get("content-type")]).toEqual([200, "audio/mpeg"]);
});

test("a call that nobody takes has no length and no recording", async () => {
  const { clock, simulator, client, told } = setUp();
  simulator.calls.place({ from: "70000000009", to: "70000000001", answered: false, recorded: true });
  await clock.advance(600_000);
  expect((await unwrap(listCalls(client))).data).toMatchObject([{ duration: null, record: null }]);
  expect(told()).toEqual(["create inbound", "destroy inbound"]);
});

describe("a quick call", () => {
  const body = { number: "70000000009", line_number: "70000000002", sip_id: "501" };

  test("lives, and is listed as one that went out", async () => {
    const { clock, client, told } = setUp();
    await unwrap(startQuickCall(client, { body }));
    await clock.advance(35_000);
    expect(told()).toEqual(["create outbound", "answer outbound", "destroy outbound"]);
    const row = { direction: "external", number_a: "70000000002", number_b: "70000000009", account: "200" };
    expect((await unwrap(listCalls(client))).data).toMatchObject([row]);
  });

  test.each([
    ["line_number", { ...body, line_number: "70000000009" }],
    ["sip_id", { ...body, sip_id: "999" }],
  ])("is refused where %s is not of the account", async (member, wrong) => {
    const { client, simulator } = setUp();
    const { error } = await startQuickCall(client, { body: wrong });
    expect([error?.status, simulator.calls.current]).toEqual([400, []]);
    expect(error?.body).toMatchObject({ message: expect.stringContaining(member) });
  });
});

describe("the list", () => {
  const seed = { calls: 40 };

  test("filters go with every page, and the last page ends it", async () => {
    const { client, simulator } = setUp(seed);
    const query = {
      date_from: "2026-01-01 12:10:00",
      date_to: "2026-01-01 12:34:00",
      direction: "all",
      limit: 10,
    };
    const calls = await client.paginate(listCalls, { query }).toArray();
    expect(calls).toHaveLength(25);
    const sent = simulator.requests.map(({ query: { page, ...filters } }) => [page, filters]);
    const filters = { ...query, limit: "10" };
    expect(sent).toEqual([
      ["1", filters],
      ["2", filters],
      ["3", filters],
    ]);
  });

  test("two periods that meet have each call once", async () => {
    const { client } = setUp(seed);
    const first = { date_from: "2026-01-01 00:00:00", date_to: "2026-01-01 12:19:59" };
    const second = { date_from: "2026-01-01 12:20:00", date_to: "2026-01-01 23:59:59" };
    const ids: (string | undefined)[] = [];
    for (const query of [first, second]) {
      for await (const { call_id } of client.paginate(listCalls, { query })) ids.push(call_id);
    }
    expect([ids.length, new Set(ids).size]).toEqual([40, 40]);
  });

  test("a long period is walked in order, and resumed after an interruption", async () => {
    const { client, simulator } = setUp({ calls: 100 });
    const query = { date_from: "2026-01-01 00:00:00", date_to: "2026-12-31 23:59:59", limit: 15 };
    const times: string[] = [];
    let from: Cursor | undefined;
    const walk = async () => {
      for await (const { items, cursor } of client
        .paginate(listCalls, { query }, { from, prefetch: 0 })
        .pages()) {
        times.push(...items.map(({ connect_time }) => connect_time));
        from = cursor;
        if (times.length === 45) simulator.inject({ status: 500 });
      }
    };
    await expect(walk()).rejects.toMatchObject({ name: "ApiError", status: 500 });
    expect(times).toHaveLength(45);
    await walk();
    expect(times).toHaveLength(100);
    expect(times).toEqual([...new Set(times)].sort());
  });

  test("calls can be told apart by their direction, and cut to columns", async () => {
    const { client } = setUp({ calls: 4 });
    const query = { direction: "external", "columns[]": ["number_a", "record"] };
    const { data } = await unwrap(listCalls(client, { query }));
    expect(data).toHaveLength(2);
    expect(Object.keys(data[0] ?? {}).sort()).toEqual(["connect_time", "number_a", "record"]);
  });
});

test("a phone is proved by the second delivery only, which comes when the right phone has called", async () => {
  const { clock, simulator, client, events } = setUp();
  const phone = "70000000009";
  const { data } = await unwrap(startCallToAuth(client, { body: { phone, hook_url: hook } }));
  const toCall = data?.phone ?? "";
  await clock.advance(0);
  expect(events).toMatchObject([{ type: "call-to-auth", phone: toCall, key: data?.key }]);
  const proofs = () => events.filter((event) => event.type === "call-to-auth" && event.phone === phone);

  simulator.calls.place({ from: "70000000008", to: toCall });
  await clock.advance(0);
  expect(proofs()).toEqual([]);

  simulator.calls.place({ from: phone, to: toCall });
  simulator.calls.place({ from: phone, to: toCall });
  await clock.advance(0);
  expect(proofs()).toMatchObject([{ key: data?.key }]);
  expect(simulator.state.callsToAuth.get(data?.key ?? "")?.proved).toBe(true);
});
