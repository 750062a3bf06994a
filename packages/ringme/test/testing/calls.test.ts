import { createRingmeClient, unwrap } from "@pbxkit/ringme";
import {
  createCallback,
  createExtensionEventSubscription,
  createPhoneEventSubscription,
  endCurrentCall,
  getCallHistoryEntry,
  listCallHistory,
  listCallParts,
  listCalls,
  listCurrentCalls,
  listExtensionCurrentCalls,
  listExtensionRecords,
  steerCurrentCall,
  updatePhoneSettings,
} from "@pbxkit/ringme/operations";
import { createRingmeSimulator, createTestClock } from "@pbxkit/ringme/testing";
import { parseEvent, type RingmeEvent } from "@pbxkit/ringme/webhooks";
import { describe, expect, test } from "vitest";

const outside = "+70000000009";
const day = { start_datetime: "2026-01-01 00:00:00", end_datetime: "2026-01-31 23:59:59" };

/** A PBX with three phones that reports every event of 2001, and all of all phones where `everybody`. */
async function pbx({ everybody = false } = {}) {
  const clock = createTestClock();
  const deliveries: Request[] = [];
  const simulator = createRingmeSimulator({
    clock,
    seed: { extensions: 3, dids: 1 },
    onDelivery: (request) => void deliveries.push(request),
  });
  const ringme = createRingmeClient({
    auth: simulator.auth,
    fetch: simulator.fetch,
    baseUrl: simulator.baseUrl,
  });
  const url = "https://crm.example/hooks";
  for (const event_type of ["dial-in", "dial-out", "answer", "hangup"] as const) {
    const body = { event_type, url, method: "POST" } as const;
    if (everybody) unwrap(await createPhoneEventSubscription(ringme, { body }));
    else unwrap(await createExtensionEventSubscription(ringme, { path: { extension_id: 2_001 }, body }));
  }
  const told = async (): Promise<RingmeEvent[]> =>
    Promise.all(deliveries.splice(0).map((one) => parseEvent(one)));
  return { clock, simulator, ringme, deliveries, told };
}

describe("an incoming call", () => {
  test("is among the current calls of both realms while it lasts, then in the history", async () => {
    const { clock, simulator, ringme } = await pbx();
    const call = simulator.calls.place({ from: "70000000009", to: "70002000000", ring: 5_000, talk: 60_000 });
    const all = unwrap(await listCurrentCalls(ringme));
    const own = unwrap(await listExtensionCurrentCalls(ringme, { path: { extension_id: 2_001 } }));

    expect(all).toEqual(own);
    expect(own.call_list).toMatchObject([
      {
        call_id: call.id,
        call_flow: "IN",
        caller_id_number: outside,
        called_did: "70002000000",
        answer_time_gmt: null,
      },
    ]);
    expect(unwrap(await listCalls(ringme, { query: day })).calls).toEqual([]);

    await clock.advance(65_000);

    expect(unwrap(await listCurrentCalls(ringme)).call_list).toEqual([]);
    const found = unwrap(await getCallHistoryEntry(ringme, { path: { call_uuid: call.id } }));
    expect(found).toMatchObject({
      call_uuid: call.id.toUpperCase(),
      ...{
        flow: "in",
        result: "answered",
        hangup_cause: "NORMAL_CLEARING",
        duration: 65,
        bridged_duration: 60,
      },
      ...{ from_username: outside, to_username: "70002000000", bridged_username: "0001*100" },
      extension_name: "0001*100@pbx.example",
      cdr: [{ extension_id: 2_001, flow: "in", duration: 65, record_uuid: null }],
    });
    const { cdr, ...whole } = found;
    expect(unwrap(await listCalls(ringme, { query: day })).calls).toEqual([whole]);
    expect(unwrap(await listCallHistory(ringme, { query: day })).call_history).toEqual([found]);
    expect(unwrap(await listCallParts(ringme, { query: day })).cdr).toEqual(cdr);
  });

  test("sends its webhooks in the vendor's form, units and order", async () => {
    const { clock, simulator, deliveries } = await pbx();
    const call = simulator.calls.place({
      from: outside,
      to: "70002000000",
      ring: 5_000,
      talk: 60_000,
      recorded: true,
    });
    await clock.advance(65_000);

    const bodies = await Promise.all(deliveries.map(async (one) => new URLSearchParams(await one.text())));
    expect(deliveries.map(({ method, headers }) => [method, headers.get("content-type")])).toEqual(
      bodies.map(() => ["POST", "application/x-www-form-urlencoded;charset=UTF-8"]),
    );
    expect(bodies.map((body) => body.get("EventType"))).toEqual(["dial-in", "answer", "hangup"]);
    const [begun = new URLSearchParams(), , ended = new URLSearchParams()] = bodies;
    expect(Object.fromEntries(begun)).toEqual({
      EventType: "dial-in",
      EventTime: "1767225600000000",
      CallID: call.id,
      SubCallID: expect.stringMatching(/^2001-[0-9a-f]{32}$/),
      CallAPIID: expect.stringMatching(/^\d+-[0-9a-f-]{36}$/),
      CallFlow: "in",
      CallStatus: "CALLING",
      CallerIDNum: outside,
      CalledNumber: "0001*100",
      CalledExtension: "0001*100@pbx.example",
      CalledExtensionID: "2001",
      CalledDID: "70002000000",
    });
    expect(ended.get("SubCallID")).toBe(begun.get("SubCallID"));
    expect(Object.fromEntries(ended)).toMatchObject({
      CallStatus: "ANSWER",
      Duration: "65000000",
      BridgedDuration: "60000000",
      RecID: begun.get("SubCallID"),
    });
  });

  test("that nobody takes is a missed one, in the webhook and in the history", async () => {
    const { clock, simulator, ringme, told } = await pbx();
    simulator.calls.place({ from: outside, to: "0001*100", ring: 20_000, answered: false });
    await clock.advance(20_000);

    expect(await told()).toMatchObject([
      { type: "dial-in" },
      { type: "hangup", status: "NOANSWER", duration: 20_000, bridgedDuration: undefined },
    ]);
    const [missed] =
      unwrap(await listCallHistory(ringme, { query: { ...day, flow: "in" } })).call_history ?? [];
    expect(missed).toMatchObject({ result: "not answered", bridged_time_gmt: null, bridged_username: null });
  });

  test("is recorded where the phone's settings say so", async () => {
    const { clock, simulator, ringme } = await pbx();
    const path = { extension_id: 2_001 };
    unwrap(await updatePhoneSettings(ringme, { path, body: { record_enabled: true } }));
    simulator.calls.place({ from: outside, to: "101" });
    simulator.calls.place({ from: outside, to: "100" });
    await clock.advance(35_000);

    const records = unwrap(await listExtensionRecords(ringme, { path, query: day }));
    expect(records).toMatchObject([
      { extension_id: 2_001, file_name: expect.stringMatching(/^2001-.*\.mp3$/) },
    ]);
    const { cdr } = unwrap(
      await getCallHistoryEntry(ringme, { path: { call_uuid: String(records[0]?.call_uuid) } }),
    );
    expect(cdr).toMatchObject([{ record_uuid: records[0]?.record_uuid }]);
  });

  test("through a queue rings an agent's phone, and tells whether anybody took it", async () => {
    const { clock, simulator, ringme, deliveries, told } = await pbx({ everybody: true });
    simulator.state.extensions.insert({ id: 3_000, name: "0001*600", type: "queue", domain: "pbx.example" });
    simulator.state.localAgents.insert({ id: 1, extension_id: 2_002, status: "available" });
    const path = { extension_id: 3_000 };
    const body = { event_type: "hangup", url: "https://crm.example/queue", method: "POST" } as const;
    unwrap(await createExtensionEventSubscription(ringme, { path, body }));
    simulator.calls.place({ from: outside, to: "600" });
    await clock.advance(35_000);

    expect(deliveries.map(({ url }) => url)).toContain("https://crm.example/queue");
    expect(await told()).toMatchObject([
      { type: "dial-in", calledExtensionId: 2_002, callerExtensionId: 3_000 },
      { type: "answer", calledExtensionId: 2_002 },
      { type: "hangup", calledExtensionId: 3_000, bridged: true },
      { type: "hangup", calledExtensionId: 2_002 },
    ]);
  });
});

describe("a call that is steered", () => {
  async function talking() {
    const all = await pbx({ everybody: true });
    const call = all.simulator.calls.place({ from: outside, to: "100", ring: 1_000, talk: 60_000 });
    await all.clock.advance(2_000);
    await all.told();
    const [row] = unwrap(await listCurrentCalls(all.ringme)).call_list ?? [];
    const path = { extension_id: 2_001, call_api_id: String(row?.call_api_id) };
    return { ...all, call, path };
  }

  test("goes over to another phone", async () => {
    const { ringme, clock, told, call, path } = await talking();
    unwrap(await steerCurrentCall(ringme, { path, body: { action: "transfer", send_dst: "101" } }));

    expect(await told()).toMatchObject([
      { type: "hangup", calledExtensionId: 2_001 },
      { type: "dial-in", calledExtensionId: 2_002, remoteNumber: outside },
      { type: "answer", calledExtensionId: 2_002 },
    ]);
    expect(unwrap(await listCurrentCalls(ringme)).call_list).toMatchObject([
      { extension_id: 2_002, call_id: call.id },
    ]);
    await clock.advance(60_000);
    const { cdr } = unwrap(await getCallHistoryEntry(ringme, { path: { call_uuid: call.id } }));
    expect(cdr).toMatchObject([
      { extension_id: 2_001, flow: "in", duration: 2 },
      { extension_id: 2_002, flow: "transfer", source_number: "100" },
    ]);
  });

  test("is held, and taken back; twice is refused", async () => {
    const { ringme, call, path } = await talking();
    const hold = { action: "hold", send_dst: "" } as const;
    unwrap(await steerCurrentCall(ringme, { path, body: hold }));
    expect(call.state).toBe("held");
    expect((await steerCurrentCall(ringme, { path, body: hold })).error).toMatchObject({ status: 400 });
    unwrap(await steerCurrentCall(ringme, { path, body: { action: "offhold", send_dst: "" } }));
    expect(call.state).toBe("answered");
  });

  test("ends, and is gone", async () => {
    const { ringme, told, path } = await talking();
    unwrap(await endCurrentCall(ringme, { path }));

    expect(await told()).toMatchObject([{ type: "hangup", status: "ANSWER" }]);
    expect((await endCurrentCall(ringme, { path })).error).toMatchObject({ status: 404 });
    expect(
      (await steerCurrentCall(ringme, { path, body: { action: "park", send_dst: "" } })).error,
    ).toMatchObject({
      status: 404,
    });
  });

  test("is not another extension's to steer", async () => {
    const { ringme, path } = await talking();
    const wrong = { ...path, extension_id: 2_003 };
    expect((await endCurrentCall(ringme, { path: wrong })).error).toMatchObject({ status: 404 });
  });
});

describe("a callback", () => {
  test("is a call of the source, under the ids that it answered with", async () => {
    const { ringme, clock, told } = await pbx();
    const path = { extension_id: 2_001 };
    const body = { src_num: ["100"], dst_num: "70000000009", wait_for_pickup: 30 };
    const { call_api_id, call_id } = unwrap(await createCallback(ringme, { path, body }));

    const { call_list } = unwrap(await listExtensionCurrentCalls(ringme, { path }));
    expect(call_list).toMatchObject([
      { call_api_id, call_id, call_flow: "OUT", callback_id: expect.any(String) },
    ]);
    await clock.advance(35_000);
    expect(await told()).toMatchObject([
      { type: "dial-out", callId: call_id, calledNumber: outside },
      { type: "answer", callId: call_id },
      { type: "hangup", callId: call_id, status: "ANSWER" },
    ]);
    const entry = unwrap(await getCallHistoryEntry(ringme, { path: { call_uuid: call_id } }));
    expect(entry).toMatchObject({ flow: "out", cdr: [{ application: "callback" }] });
  });

  test("rings no longer than it was told to", async () => {
    const { ringme, clock } = await pbx();
    const body = { src_num: ["100"], dst_num: outside, wait_for_pickup: 3 };
    const { call_id } = unwrap(await createCallback(ringme, { path: { extension_id: 2_001 }, body }));
    await clock.advance(3_000);

    const { result } = unwrap(await getCallHistoryEntry(ringme, { path: { call_uuid: call_id } }));
    expect(result).toBe("not answered");
  });
});

test("a call between two phones has a leg in each", async () => {
  const { simulator, ringme, clock } = await pbx();
  simulator.calls.place({ from: "100", to: "101" });

  expect(unwrap(await listCurrentCalls(ringme)).call_list).toMatchObject([
    { extension_id: 2_001, call_flow: "OUT", called_extension: { id: 2_002 } },
    { extension_id: 2_002, call_flow: "IN", caller_extension: { id: 2_001 } },
  ]);
  await clock.advance(35_000);
  expect(unwrap(await listCallHistory(ringme, { query: day })).call_history).toHaveLength(1);
});

test("a call between two outside numbers is none of the PBX", async () => {
  const { simulator } = await pbx();
  expect(() => simulator.calls.place({ from: outside, to: "+70000000008" })).toThrow(
    /neither .* is an extension/,
  );
});
